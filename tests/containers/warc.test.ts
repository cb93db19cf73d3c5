import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { messageOf, opened, openedInPieces, textOf, told } from './opened.ts'
import { answer, crawl, pageOf, record, zippedByRecord } from './warc-file.ts'

const URL_A = 'https://bao.example/a.html'
const HTML = '<p>Đường sắt mở thêm chuyến.</p>'

function chunked(body: Uint8Array): Buffer {
  const half = Math.floor(body.length / 2)
  const chunks = [body.subarray(0, half), body.subarray(half)].map(piece =>
    Buffer.concat([Buffer.from(`${piece.length.toString(16)};x=y\r\n`), piece, Buffer.from('\r\n')]),
  )
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')])
}

describe('a page in a WARC file', () => {
  test('comes with its address, the moment and the charset of its answer', async () => {
    expect(await opened(record(answer(HTML), { url: URL_A }), { name: 'x.warc' })).toEqual([
      {
        name: 'x.warc',
        member: URL_A,
        format: 'warc',
        url: URL_A,
        savedAt: '2023-11-10T09:31:00Z',
        charset: 'utf-8',
        bytes: Buffer.from(HTML),
      },
    ])
  })

  test.each<readonly [string, string]>([
    ['2023-11-10T09:31:00.123456Z', '2023-11-10T09:31:00Z'],
    ['20231110093100', '2023-11-10T09:31:00Z'],
  ])('was saved at %s', async (date, savedAt) => {
    const [page] = await opened(record(answer(HTML), { url: URL_A, fields: { 'WARC-Date': date } }))
    expect(page).toMatchObject({ savedAt })
  })

  test.each<readonly [string, Buffer]>([
    ['chunked', answer(chunked(Buffer.from(HTML)), ['Transfer-Encoding: chunked'])],
    ['gzip', answer(gzipSync(HTML), ['Content-Encoding: gzip'])],
    [
      'chunked gzip',
      answer(chunked(gzipSync(HTML)), ['Content-Encoding: x-gzip', 'Transfer-Encoding: chunked']),
    ],
    ['deflate', answer(deflateSync(HTML), ['Content-Encoding: deflate'])],
    ['deflate without its head', answer(deflateRawSync(HTML), ['Content-Encoding: deflate'])],
    ['brotli', answer(brotliCompressSync(HTML), ['Content-Encoding: br'])],
    ['two codings', answer(gzipSync(deflateSync(HTML)), ['Content-Encoding: deflate, gzip'])],
    ['said to be chunked and is not', answer(HTML, ['Transfer-Encoding: chunked'])],
    ['said to be gzip and is not', answer(HTML, ['Content-Encoding: gzip'])],
    ['said to be brotli and is not', answer(HTML, ['Content-Encoding: br'])],
    ['of bare line feeds', Buffer.from(`HTTP/1.0 200\nContent-Type: text/html\n\n${HTML}`)],
    ['without a type', Buffer.from(`HTTP/1.1 200 OK\r\n\r\n<!doctype html>${HTML}`)],
  ])('is unpacked: %s', async (_, block) => {
    const [page] = await opened(record(block, { url: URL_A }))
    expect(textOf(page).replace('<!doctype html>', '')).toBe(HTML)
    expect(messageOf(page)).toBe('')
  })

  test.each<readonly [string, Buffer, RegExp]>([
    [
      'chunks that break off',
      answer(chunked(Buffer.from(HTML)).subarray(0, 20), ['Transfer-Encoding: chunked']),
      /cut off/,
    ],
    [
      'gzip that breaks off',
      answer(gzipSync(pageOf(1)).subarray(0, -200), ['Content-Encoding: gzip']),
      /gzip-compressed/,
    ],
  ])('keeps what there is of %s, with a warning', async (_, block, message) => {
    const [page] = await opened(record(block, { url: URL_A }))
    expect(textOf(page)).toMatch(/^</)
    expect(messageOf(page)).toMatch(message)
  })

  test('that unpacks to more than a page may have is too large', async () => {
    const bomb = answer(gzipSync(Buffer.alloc(5_000_000)), ['Content-Encoding: gzip'])
    expect(told(await opened(record(bomb, { url: URL_A }), { maxSize: 100_000 }))).toEqual([
      `${URL_A}: too-large`,
    ])
  })

  test('of a resource or a conversion has no answer around it', async () => {
    const records = [
      record(HTML, { type: 'resource', url: `<${URL_A}>`, contentType: 'text/html' }),
      record('Chữ.', { type: 'conversion', url: URL_A, contentType: 'text/plain' }),
    ]
    const pages = await opened(Buffer.concat(records))
    expect(told(pages)).toEqual([`${URL_A}: ${HTML}`, `${URL_A}: Chữ.`])
    expect(pages[0]).toMatchObject({ url: URL_A })
  })
})

describe('what is no page is left out', () => {
  test.each<readonly [string, Buffer]>([
    ['a request', record('GET / HTTP/1.1\r\n\r\n', { type: 'request', url: URL_A })],
    [
      'a revisit',
      record('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', { type: 'revisit', url: URL_A }),
    ],
    ['a picture', record('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG', { url: URL_A })],
    ['a redirection', record(answer('<p>moved</p>', [], '301 Moved'), { url: URL_A })],
    ['a page that was not found', record(answer('<p>none</p>', [], '404 Not Found'), { url: URL_A })],
    [
      'robots.txt',
      record('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *', {
        url: 'https://a.example/robots.txt',
      }),
    ],
    [
      'the log that a crawler keeps of itself',
      record('Đã lấy 3 trang.', {
        type: 'resource',
        url: '<metadata://gnu.org/software/wget/warc/wget.log>',
        contentType: 'text/plain',
      }),
    ],
    ['a file of a disk', record(HTML, { type: 'resource', url: 'file:///a.html', contentType: 'text/html' })],
    [
      'an answer of a name server',
      record('20231110\na.example. 300 IN A 1.2.3.4', { url: 'dns:a.example', contentType: 'text/dns' }),
    ],
  ])('%s', async (_, other) => {
    const page = record(answer(HTML), { url: URL_A })
    expect(told(await opened(Buffer.concat([other, page, other])))).toEqual([`${URL_A}: ${HTML}`])
    const [failure] = await opened(other)
    expect(told([failure!])).toEqual(['null: no-pages'])
    expect(messageOf(failure)).toMatch(/no pages in it: 1 /)
  })
})

describe('a crawl', () => {
  const records = crawl(30)
  const expected = records
    .slice(1)
    .map((_, number) => `https://bao.example/tau-${number}.html: ${pageOf(number)}`)

  test.each<readonly [string, Buffer]>([
    ['plain', Buffer.concat(records)],
    ['compressed by record', zippedByRecord(records)],
    ['compressed as a whole', gzipSync(Buffer.concat(records))],
    [
      'compressed in pieces that are no records',
      Buffer.concat([
        gzipSync(Buffer.concat(records).subarray(0, 5000)),
        gzipSync(Buffer.concat(records).subarray(5000)),
      ]),
    ],
    ['compressed twice', gzipSync(zippedByRecord(records))],
  ])('%s gives all pages, whole and in pieces', async (_, bytes) => {
    expect(told(await opened(bytes))).toEqual(expected)
    expect(told(await openedInPieces(bytes, 1000))).toEqual(expected)
  })

  test('with pages larger than a page may be goes on after each', async () => {
    const large = record(answer(pageOf(0, 4000)), { url: URL_A })
    const small = record(answer(HTML), { url: URL_A })
    const wanted = [`${URL_A}: ${HTML}`, `${URL_A}: too-large`, `${URL_A}: ${HTML}`]
    const records = [small, large, small]
    expect(told(await opened(Buffer.concat(records), { maxSize: 100_000 }))).toEqual(wanted)
    expect(told(await opened(zippedByRecord(records), { maxSize: 100_000 }))).toEqual(wanted)
  })

  test('is let go of when nobody asks for more', async () => {
    const { open } = await import('../../src/containers/open.ts')
    let isReleased = false
    async function* rest(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.concat(records)
      } finally {
        isReleased = true
      }
    }
    for await (const page of open(records[0]!, { rest: rest() })) if ('bytes' in page) break
    expect(isReleased).toBe(true)
  })
})

describe('damage', () => {
  const [info, first, second, third] = crawl(3)
  const all = [info!, first!, second!, third!]
  const members = [
    'https://bao.example/tau-0.html',
    'https://bao.example/tau-1.html',
    'https://bao.example/tau-2.html',
  ]
  const changed = (bytes: Buffer, from: string, to: string): Buffer =>
    Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')

  test.each<readonly [string, string, string, RegExp]>([
    ['a length that is too small', 'Content-Length: 2', 'Content-Length: ', /length is wrong/],
    ['a length that is too large', 'Content-Length: 2', 'Content-Length: 42', /length is wrong/],
    ['a length that is no number', 'Content-Length: 2', 'Content-Length: x', /length is wrong/],
    ['no length', 'Content-Length', 'Content-Lengtj', /length is wrong/],
    ['a damaged first line', 'WARC/1.0', 'WARC?1.0', /first line/],
    ['an unknown kind', 'WARC-Type: response', 'WARC-Type: responsf', /kind/],
    ['a changed letter', 'Chuyến'.normalize(), 'Chuyen', /checksum/],
    ['a damaged date', '2023-11-10T', '2023-11-1xT', /date/],
    ['a damaged address', 'https://bao.example/tau-1.html\r', 'https://bao example/tau-1.html\r', /address/],
    ['a damaged answer', 'HTTP/1.1 200', 'HTTP/1.1 2x0', /first line of the answer/],
  ])('in a header or a text loses no page and is told: %s', async (_, from, to, message) => {
    const bytes = Buffer.from(
      second!
        .toString('latin1')
        .replace(Buffer.from(from).toString('latin1'), Buffer.from(to).toString('latin1')),
      'latin1',
    )
    const pages = await opened(Buffer.concat([info!, first!, bytes, third!]), { name: 'a.warc' })
    expect(pages.map(page => page.member?.replace(' ', '.'))).toEqual(members)
    expect(pages.map(messageOf)).toEqual(['', expect.stringMatching(message), ''])
    expect(textOf(pages[2])).toBe(pageOf(2))
  })

  test('between records is gone over, and told with its size', async () => {
    const junk = Buffer.alloc(5000, '\x07garbage')
    const pages = await opened(Buffer.concat([info!, first!, junk, Buffer.from('\r\n\r\n'), second!, third!]))
    expect(pages.map(page => page.member).filter(member => members.includes(member ?? ''))).toEqual(members)
    expect(pages.map(messageOf).join()).toMatch(/\d{4} bytes from byte \d+ on were skipped/)
  })

  test('of one compressed record costs that record, and is told with its size and address', async () => {
    const zipped = all.map(each => gzipSync(each))
    zipped[2]!.fill(0xff, 400, 500)
    const pages = await opened(Buffer.concat(zipped))
    expect(pages.map(page => page.member)).toEqual(members)
    expect(told([pages[1]!])).toEqual([`${members[1]}: entry-damaged`])
    expect(messageOf(pages[1])).toContain(
      `${zipped[2]!.length} bytes from byte ${zipped[0]!.length + zipped[1]!.length} on were skipped`,
    )
  })

  test('of the first compressed record hides no other', async () => {
    const bytes = zippedByRecord(all)
    bytes.fill(0xff, 0, 40)
    const pages = await opened(bytes, { name: 'a.warc.gz' })
    expect(pages.map(page => page.member)).toEqual(['byte 0', ...members])
  })

  test('of a record that is no page is told, too', async () => {
    const pages = await opened(Buffer.concat([changed(info!, 'software: test', 'software: tesu'), first!]))
    expect(told(pages)[0]).toMatch(/entry-damaged$/)
    expect(pages).toHaveLength(2)
  })

  test('where all is compressed as one costs what follows, and says so', async () => {
    const bytes = gzipSync(Buffer.concat(crawl(200)))
    bytes.fill(0xff, bytes.length - 3000, bytes.length - 2900)
    const pages = await opened(bytes)
    expect(pages.length).toBeGreaterThan(150)
    expect(messageOf(pages.at(-1))).toMatch(/all that follows is lost/)
  })
})

/** Numbers from 0 to 1, the same in every run (Park and Miller). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

interface Damage {
  /** Pages that did not come, of those that could. */
  readonly lost: number
  readonly isTold: boolean
  /** Whether any page came in other bytes than it was written in. */
  readonly isChanged: boolean
}

async function damageOf(bytes: Buffer, name: string, expected: ReadonlyMap<string, string>): Promise<Damage> {
  const pages = await opened(bytes, { name })
  const came = new Map(pages.map(page => [textOf(page), page]))
  const kept = [...expected.values()].filter(text => came.has(text)).length
  const members = new Set(pages.flatMap(page => ('bytes' in page ? [page.member] : [])))
  const here = [...expected].filter(([member, text]) => members.has(member) || came.has(text)).length
  const isTold = pages.some(page => 'failure' in page || page.warnings !== undefined)
  return { lost: expected.size - here, isTold, isChanged: kept < expected.size }
}

describe.each<readonly [string, (records: readonly Buffer[]) => Buffer]>([
  ['plain.warc', records => Buffer.concat(records)],
  ['by-record.warc.gz', zippedByRecord],
])('%s of 200 records', (name, pack) => {
  const records = crawl(200)
  const bytes = pack(records)
  const expected = new Map(
    records.slice(1).map((_, number) => [`https://bao.example/tau-${number}.html`, pageOf(number)]),
  )

  test('loses less than one and a half pages to a flipped byte, and never a page without a word', async () => {
    const random = dice(20_231_110)
    let lost = 0
    for (let trial = 0; trial < TRIALS; trial++) {
      const damaged = Buffer.from(bytes)
      damaged[Math.floor(random() * bytes.length)]! ^= 1 + Math.floor(random() * 255)
      const damage = await damageOf(damaged, name, expected)
      lost += damage.lost
      expect(damage.isTold || !damage.isChanged, `trial ${trial}`).toBe(true)
    }
    expect(lost / TRIALS).toBeLessThanOrEqual(1.5)
  })

  test('that is cut off loses the record at the cut, and says so', async () => {
    const random = dice(10_112_023)
    for (let trial = 0; trial < TRIALS / 4; trial++) {
      const cut = Math.floor(random() * (bytes.length - 2000)) + 1000
      const ends = ends200(records, pack)
      const whole = ends.filter(end => end <= cut).length - 1
      const { lost, isTold } = await damageOf(
        bytes.subarray(0, cut),
        name,
        new Map([...expected].slice(0, whole)),
      )
      expect([lost, isTold || ends.includes(cut)], `cut at ${cut}`).toEqual([0, true])
    }
  })
})

/** In CI as many as the README says; elsewhere some. */
const TRIALS = process.env['CI'] === undefined ? 40 : 200

/** Where each record ends. */
function ends200(
  records: readonly Buffer[],
  pack: (records: readonly Buffer[]) => Buffer,
): readonly number[] {
  let end = 0
  return records.map(each => {
    end += pack([each]).length
    return end
  })
}
