import fc from 'fast-check'
import { parse } from 'mhtml-to-html'
import { describe, expect, test } from 'vitest'
import { findContainer } from '../../src/containers/index.ts'
import { BOUNDARY, CODED, htmlPart, withLineFeeds, writeMultipart, writePart } from './mime/write-mime.ts'
import { contentOf, opened as openAll, warningsOf } from './opened.ts'

const PAGE =
  '<!DOCTYPE html><title>Nước lên</title>\r\n<p>Sông Vàm nước lên nhanh từ rạng sáng = 5 cm.</p>\r\n'
const FRAME = '<!DOCTYPE html><p>Mua một tặng một!</p>'
const URL = 'https://bao.example/nuoc-len.html'
const RELATED = { 'Content-Type': `multipart/related; type="text/html"; boundary="${BOUNDARY}"` }

const BLINK = {
  From: '<Saved by Blink>',
  'Snapshot-Content-Location': URL,
  Subject: '=?utf-8?Q?N=C6=B0=E1=BB=9Bc=20l=C3=AAn?=',
  Date: 'Fri, 10 Nov 2023 09:31:00 -0000',
  'MIME-Version': '1.0',
  ...RELATED,
}
const EXPLORER = {
  From: '<Saved by Windows Internet Explorer 8>',
  Subject: '=?utf-8?B?TsaweuG7m2MgbMOqbg==?=',
  Date: 'Fri, 10 Nov 2023 16:31:00 +0700',
  'MIME-Version': '1.0',
  'Content-Type': `multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${BOUNDARY}"`,
  'X-MimeOLE': 'Produced By Microsoft MimeOLE V6.00.2900.5579',
}
const PICTURE = {
  fields: { 'Content-Type': 'image/gif', 'Content-Transfer-Encoding': 'base64' },
  body: 'R0lGODlh',
}

describe('a page saved by Chrome', () => {
  const advertisement = htmlPart(FRAME, {
    'Content-ID': '<frame-1@mhtml.blink>',
    'Content-Location': 'https://ads.example/',
  })
  const page = htmlPart(PAGE, { 'Content-ID': '<frame-0@mhtml.blink>', 'Content-Location': URL })

  test('gives the page with its address and the time it was saved', async () => {
    const [opened, ...others] = await openAll(writeMultipart(BLINK, [page, advertisement, PICTURE]), {
      name: 'a.mhtml',
    })
    expect(others).toEqual([])
    expect(contentOf(opened)).toBe(PAGE)
    expect(opened).toMatchObject({
      name: 'a.mhtml',
      member: null,
      format: 'mhtml',
      url: URL,
      savedAt: '2023-11-10T09:31:00Z',
      warnings: [],
    })
  })

  test('is not the frame that stands before it', async () => {
    expect((await openAll(writeMultipart(BLINK, [PICTURE, advertisement, page]))).map(contentOf)).toEqual([
      PAGE,
    ])
  })

  test('is known though its lines end in line feeds alone', async () => {
    const bytes = withLineFeeds(writeMultipart(BLINK, [page, advertisement]))
    expect((await openAll(bytes)).map(contentOf)).toEqual([PAGE])
  })

  test('in UTF-16 keeps its letters though line feeds became line ends of mail', async () => {
    const wide = Buffer.from('<p>Một\nhai</p>', 'utf16le')
    const body = Buffer.from(CODED['quoted-printable']!(wide)).toString('latin1').replace('=0A', '\r\n')
    const part = { ...page, body: Buffer.from(body, 'latin1') }
    const [opened] = await openAll(writeMultipart(BLINK, [part]))
    expect('bytes' in opened! && Buffer.from(opened.bytes).toString('utf16le')).toBe('<p>Một\nhai</p>')
  })
})

describe('a page saved by Internet Explorer', () => {
  test('has an address on its part, folded, and a charset', async () => {
    const part = htmlPart(PAGE, {
      'Content-Type': 'text/html;\r\n\tcharset="windows-1258"',
      'Content-Location': 'https://bao.example/\r\n nuoc-len.html',
    })
    const [opened] = await openAll(writeMultipart(EXPLORER, [part, PICTURE]))
    expect(opened).toMatchObject({ url: URL, charset: 'windows-1258', savedAt: '2023-11-10T16:31:00+07:00' })
  })

  test('from a disk has no address', async () => {
    const part = htmlPart(PAGE, { 'Content-Location': 'file://C:\\bao\\tin.htm' })
    const [opened] = await openAll(writeMultipart(EXPLORER, [part]))
    expect(opened).not.toHaveProperty('url')
  })

  test('may be the whole file, without parts', async () => {
    const { 'Content-Type': _, ...fields } = EXPLORER
    const part = htmlPart(PAGE, { ...fields, 'Content-Location': URL })
    const [opened] = await openAll(writePart(part))
    expect(contentOf(opened)).toBe(PAGE)
    expect(opened).toMatchObject({ format: 'mhtml', url: URL })
  })
})

describe('the page among the parts', () => {
  test('is the one that start names', async () => {
    const fields = {
      'MIME-Version': '1.0',
      'Content-Type': `${RELATED['Content-Type']}; start="<trang@bao>"`,
    }
    const parts = [htmlPart(FRAME), htmlPart(PAGE, { 'Content-ID': '<trang@bao>' })]
    expect((await openAll(writeMultipart(fields, parts))).map(contentOf)).toEqual([PAGE])
  })

  test('else the first of HTML, also inside another part', async () => {
    const inner = writeMultipart({}, [
      { fields: { 'Content-Type': 'text/plain' }, body: 'chữ' },
      htmlPart(PAGE),
    ])
    const nested = inner.toString('latin1').replaceAll(BOUNDARY, 'trong').trimStart()
    const parts = [
      {
        fields: { 'Content-Type': 'multipart/alternative; boundary=trong' },
        body: Buffer.from(nested, 'latin1'),
      },
      htmlPart(FRAME),
    ]
    const fields = { 'MIME-Version': '1.0', ...RELATED }
    expect((await openAll(writeMultipart(fields, parts))).map(contentOf)).toEqual([PAGE])
  })

  test.each(Object.keys(CODED))('may be sent as %s', async encoding => {
    const bytes = writeMultipart(BLINK, [htmlPart(PAGE, {}, encoding), PICTURE])
    expect((await openAll(bytes)).map(contentOf)).toEqual([PAGE])
  })

  test.each([
    ['a sign that codes nothing', 'a=b=ZZc', 'a=b=ZZc'],
    ['small hexadecimal digits', '=c3=a1', 'á'],
    ['blanks behind a soft line end', 'a= \t\r\nb', 'ab'],
    ['a sign at the very end', 'ab=', 'ab'],
  ])('may hold %s', async (_, body, expected) => {
    const part = htmlPart('')
    expect((await openAll(writeMultipart(BLINK, [{ ...part, body: `<p>${body}` }]))).map(contentOf)).toEqual([
      `<p>${expected}`,
    ])
  })
})

describe('a file that breaks off', () => {
  const whole = writeMultipart(BLINK, [htmlPart(PAGE, {}, '8bit'), PICTURE])

  test.each([
    ['in the page', whole.indexOf('rạng'), PAGE.slice(0, PAGE.indexOf('rạng'))],
    ['in the line below the page', whole.indexOf(BOUNDARY, whole.indexOf('rạng')) + 5, PAGE],
    ['in a picture', whole.indexOf('R0lG') + 2, PAGE],
    ['before its last line', whole.lastIndexOf(`--${BOUNDARY}`), PAGE],
  ])('%s gives what is there, and says so', async (_, size, expected) => {
    const [opened, ...others] = await openAll(whole.subarray(0, size))
    expect(others).toEqual([])
    expect(contentOf(opened)).toBe(expected)
    expect(warningsOf(opened)).toEqual(['entry-damaged'])
  })

  test('before the page is damaged', async () => {
    expect((await openAll(whole.subarray(0, whole.indexOf(BOUNDARY) + 40))).map(contentOf)).toEqual([
      '<container-damaged>',
    ])
  })
})

describe('a file that is larger than what may be held', () => {
  const bytes = writeMultipart(BLINK, [htmlPart(PAGE, {}, '8bit'), { ...PICTURE, body: 'R0lG'.repeat(5000) }])
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield bytes
  }

  test('gives the page when that is within the limit', async () => {
    const pages = await openAll(bytes.subarray(0, 2000), { rest: rest(), maxSize: 2000 })
    expect(pages.map(contentOf)).toEqual([PAGE])
    expect(pages.flatMap(warningsOf)).toEqual([])
  })

  test('is too large when it is not', async () => {
    const size = bytes.indexOf('Sông')
    const pages = await openAll(bytes.subarray(0, size), { rest: rest(), maxSize: size - 1 })
    expect(pages.map(contentOf)).toEqual(['<too-large>'])
  })
})

test('nothing but a picture is no page', async () => {
  expect((await openAll(writeMultipart(BLINK, [PICTURE]))).map(contentOf)).toEqual(['<container-damaged>'])
})

test.each([
  ['a page', '<!DOCTYPE html><p>MIME-Version: 1.0'],
  ['a text', 'Tin: nước lên\nNgày: 10/11\n\nMIME-Version: 1.0'],
  ['a text with a label in ASCII', 'Video: canh song\n\nNuoc len.'],
  ['nothing', ''],
])('%s is not taken for it', (_, text) => {
  expect(findContainer(Buffer.from(text))).toBe(undefined)
})

/** What coding and parting of lines may trip over; no control characters, which mhtml-to-html drops. */
const UNITS = fc.constantFrom(...'aăđếộ語😀 =<>.-\n\t', '--', '\r\n', BOUNDARY, '=3D')

test('the page is read as mhtml-to-html reads it, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: UNITS, maxLength: 200 }), { minLength: 1, maxLength: 4 }),
      async texts => {
        // Coded as `=3D` it is no boundary, but mhtml-to-html ends the page there.
        fc.pre(!texts.some(text => text.includes(`--${BOUNDARY}`)))
        const parts = texts.map((text, index) =>
          htmlPart(`<p>${text}</p>`, { 'Content-Location': `${URL}?${index}` }),
        )
        const address = `${URL}?${texts.length - 1}`
        const bytes = writeMultipart({ ...BLINK, 'Snapshot-Content-Location': address }, parts)
        const theirs = parse(bytes).resources[address]!.data
        expect((await openAll(bytes)).map(contentOf)).toEqual([String(theirs)])
      },
    ),
    { numRuns: 50 },
  )
})

test('20 MB of pictures take a second at most', async () => {
  const pictures = Array.from({ length: 40 }, () => ({
    ...PICTURE,
    body: 'R0lGODlhAQABAAAAACw='.repeat(25_000),
  }))
  const bytes = writeMultipart(BLINK, [htmlPart(PAGE), ...pictures])
  const start = process.cpuUsage()
  expect((await openAll(bytes)).map(contentOf)).toEqual([PAGE])
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(1)
})

test.each([
  ['lines of the boundary', `--${BOUNDARY}\r\n`],
  ['beginnings of the boundary', `--${BOUNDARY}`],
  ['parts without an end of their fields', `--${BOUNDARY}\r\nA: b\r\n`],
  ['folded lines', ' a\r\n'],
  ['coded signs', '=3D'],
])('10 MB of %s take seconds at most', async (_, unit) => {
  const head = writePart({ fields: BLINK, body: `--${BOUNDARY}\r\nContent-Type: text/html\r\n` })
  const bytes = Buffer.concat([head, Buffer.alloc(10_000_000, unit)])
  const start = process.cpuUsage()
  await openAll(bytes)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
})
