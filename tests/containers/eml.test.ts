import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { findContainer } from '../../src/containers/index.ts'
import { extract } from '../../src/extract.ts'
import {
  BOUNDARY,
  htmlPart,
  type WrittenPart,
  withLineFeeds,
  writeMultipart,
  writePart,
} from './mime/write-mime.ts'
import { contentOf, opened, warningsOf } from './opened.ts'

const MAIL = {
  From: '=?utf-8?Q?B=E1=BA=A3n_tin_s=C3=A1ng?= <tin@bao.example>',
  To: 'doc@nha.example',
  Subject: '=?utf-8?B?VGluIHPDoW5nOiBzw7RuZyBWw6Bt?=\r\n =?utf-8?Q?_n=C6=B0=E1=BB=9Bc_l=C3=AAn?=',
  Date: 'Fri, 10 Nov 2023 06:30:00 +0700',
  'MIME-Version': '1.0',
}
const SUBJECT = 'Tin sáng: sông Vàm nước lên'
const HTML = '<div><p>Sông Vàm nước lên nhanh từ rạng sáng.</p></div>'
const TEXT = 'Sông Vàm nước lên nhanh từ rạng sáng.'

function plain(text: string, fields: WrittenPart['fields'] = {}): WrittenPart {
  return { fields: { 'Content-Type': 'text/plain; charset=utf-8', ...fields }, body: text }
}

function multipart(
  kind: string,
  parts: readonly WrittenPart[],
  fields: Readonly<Record<string, string>> = MAIL,
): Buffer {
  return writeMultipart({ ...fields, 'Content-Type': `multipart/${kind}; boundary="${BOUNDARY}"` }, parts)
}

/** Parts inside a part, with a boundary of their own. */
function nested(kind: string, parts: readonly WrittenPart[]): WrittenPart {
  const body = writeMultipart({}, parts).toString('latin1').replaceAll(BOUNDARY, kind).trimStart()
  return {
    fields: { 'Content-Type': `multipart/${kind}; boundary=${kind}` },
    body: Buffer.from(body, 'latin1'),
  }
}

function attached(part: WrittenPart, name: string): WrittenPart {
  return { ...part, fields: { ...part.fields, 'Content-Disposition': `attachment; filename="${name}"` } }
}

const PICTURE = attached(
  { fields: { 'Content-Type': 'image/png', 'Content-Transfer-Encoding': 'base64' }, body: 'iVBORw0KGgo=' },
  'a.png',
)

describe('a newsletter', () => {
  const bytes = multipart('alternative', [plain(TEXT), htmlPart(HTML)])

  test('gives its HTML, with its date and its subject for a title', async () => {
    const [mail, ...others] = await opened(bytes, { name: 'tin.eml' })
    expect(others).toEqual([])
    expect(contentOf(mail)).toBe(HTML)
    expect(mail).toMatchObject({
      name: 'tin.eml',
      member: null,
      format: 'eml',
      title: SUBJECT,
      savedAt: '2023-11-10T06:30:00+07:00',
      warnings: [],
    })
  })

  test('is known though its lines end in line feeds alone', async () => {
    expect((await opened(withLineFeeds(bytes))).map(contentOf)).toEqual([HTML])
  })

  test('that breaks off gives what is there, and says so', async () => {
    const [mail] = await opened(multipart('alternative', [plain(TEXT)]).subarray(0, -10))
    expect([contentOf(mail), ...warningsOf(mail)]).toEqual([TEXT, 'entry-damaged'])
  })
})

test.each<readonly [string, Buffer, string]>([
  ['of text alone', writePart({ ...plain(TEXT), fields: { ...MAIL, ...plain('').fields } }), TEXT],
  [
    'of before there was MIME',
    writePart({ fields: { From: 'a@a.example', Date: MAIL.Date }, body: TEXT }),
    TEXT,
  ],
  ['of HTML alone', writePart(htmlPart(HTML, MAIL)), HTML],
  [
    'with pictures',
    multipart('related', [nested('alternative', [plain(TEXT), htmlPart(HTML)]), PICTURE]),
    HTML,
  ],
  ['with an attachment', multipart('mixed', [htmlPart(HTML), PICTURE]), HTML],
  ['with the footer of a mailing list', multipart('mixed', [htmlPart(HTML), plain('Danh sách thư')]), HTML],
  ['whose richest form is in the middle', multipart('alternative', [htmlPart(HTML), plain(TEXT)]), HTML],
  [
    'with a form for AMP',
    multipart('alternative', [
      plain(TEXT),
      htmlPart('<p>x', { 'Content-Type': 'text/x-amp-html' }),
      htmlPart(HTML),
    ]),
    HTML,
  ],
  [
    'cut around its pictures',
    multipart('mixed', [htmlPart(HTML), PICTURE, htmlPart(HTML)]),
    `${HTML}\n${HTML}\n`,
  ],
  [
    'that is signed',
    multipart('signed', [
      htmlPart(HTML),
      { fields: { 'Content-Type': 'application/pgp-signature' }, body: 'x' },
    ]),
    HTML,
  ],
])('a message %s is read', async (_, bytes, expected) => {
  expect((await opened(bytes)).map(contentOf)).toEqual([expected])
})

test('the charset is that of the part, and its bytes are kept where it is wrong', async () => {
  const bytes = Buffer.from('\xb5\xf4\xe4', 'latin1')
  const part = htmlPart(bytes, { 'Content-Type': 'text/html; charset="ISO-8859-1"' })
  const [mail] = await opened(multipart('alternative', [part]))
  expect(mail).toMatchObject({ charset: 'iso-8859-1', bytes })
})

describe('a message that forwards', () => {
  const inner = { fields: { 'Content-Type': 'message/rfc822' }, body: writePart(htmlPart(HTML, MAIL)) }

  test('gives the other message as a page of its own, named by its subject', async () => {
    const pages = await opened(multipart('mixed', [plain('Anh xem nhé.'), inner]), { name: 'a.eml' })
    expect(pages.map(contentOf)).toEqual(['Anh xem nhé.', HTML])
    expect(pages[1]).toMatchObject({
      name: 'a.eml',
      member: '1 Tin sáng sông Vàm nước lên.eml',
      format: 'eml',
    })
  })

  test('and says nothing itself is only a wrapping', async () => {
    const pages = await opened(multipart('mixed', [htmlPart('<div><br>&nbsp;</div>\r\n'), inner]))
    expect(pages.map(contentOf)).toEqual([HTML])
  })

  test('several in a digest gives them all', async () => {
    const messages = [HTML, HTML].map(html => ({ fields: {}, body: writePart(htmlPart(html, MAIL)) }))
    expect((await opened(multipart('digest', messages))).map(contentOf)).toEqual([HTML, HTML])
  })

  test('without end is given up', async () => {
    let bytes = writePart(htmlPart(HTML, MAIL))
    for (let depth = 0; depth < 20; depth++) {
      const part = { fields: { 'Content-Type': 'message/rfc822' }, body: bytes }
      const { body } = nested(`level${depth}`, [part])
      bytes = writePart({ fields: { ...MAIL, ...nested(`level${depth}`, []).fields }, body })
    }
    expect((await opened(bytes)).map(contentOf)).toEqual(['<too-nested>'])
  })
})

test('an attached page is a page of its own, under its name', async () => {
  const pages = await opened(multipart('mixed', [plain('Gửi anh.'), attached(htmlPart(HTML), 'tin.html')]))
  expect(pages.map(contentOf)).toEqual(['Gửi anh.', HTML])
  expect(pages[1]).toMatchObject({ member: 'tin.html', format: null })
})

test('a message without text says so', async () => {
  expect((await opened(multipart('mixed', [PICTURE]))).map(contentOf)).toEqual(['<no-pages>'])
})

test.each([
  ['a letter written down', 'From: Ba\nDate: mồng ba Tết\n\nCon thương,'],
  ['a text that begins with From', 'From 10:30 on, the river rose.\n\nVideo: canh song'],
  ['a page', '<p>From: a@a.example\nDate: Fri, 10 Nov 2023 06:30:00 +0700\n'],
])('%s is not taken for a message', (_, text) => {
  expect(findContainer(Buffer.from(text))).toBe(undefined)
})

describe('the subject', () => {
  test.each([
    ['in coded words', MAIL.Subject, SUBJECT],
    ['in an old charset', '=?iso-8859-1?Q?Caf=E9?=', 'Café'],
    ['in bare UTF-8', 'Nước lên', 'Nước lên'],
    ['folded', 'Tin\r\n sáng', 'Tin sáng'],
  ])('%s is read', async (_, written, expected) => {
    const [mail] = await opened(writePart(htmlPart(HTML, { ...MAIL, Subject: written })))
    expect(mail).toMatchObject({ title: expected })
  })

  test('is the title of a page that has none, and of no other', () => {
    const page = { name: 'a.eml', title: 'Tin  sáng' }
    expect(extract({ ...page, bytes: Buffer.from(HTML) }).article.title).toBe('Tin sáng')
    const titled = Buffer.from(`<title>Nước lên trên sông Vàm</title>${HTML}`)
    expect(extract({ ...page, bytes: titled }).article.title).toBe('Nước lên trên sông Vàm')
  })
})

/** No carriage returns alone, which each reader takes in its own way. */
const UNITS = fc.constantFrom(...'aăđếộ語😀 =<>.-\t', '--', '\r\n', BOUNDARY, '=3D')

test('the page is read as postal-mime reads it, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: UNITS, maxLength: 300 }),
      fc.constantFrom('quoted-printable', 'base64'),
      fc.constantFrom('alternative', 'mixed', 'related'),
      async (text, encoding, kind) => {
        const html = htmlPart(`<p>${text}</p>`, { 'Content-Type': 'text/html; charset=utf-8' }, encoding)
        const bytes = multipart(kind, [html])
        const ours = (await opened(bytes)).map(contentOf).join()
        const theirs = (await PostalMime.parse(bytes)).html ?? ''
        expect(lines(ours)).toBe(lines(theirs))
      },
    ),
    { numRuns: 100 },
  )
})

/** It ends lines with line feeds, and the last one always. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

test('10 MB of parts inside parts take seconds at most', async () => {
  const levels = Array.from(
    { length: 2000 },
    (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`,
  )
  const head = writePart({
    fields: { ...MAIL, 'Content-Type': 'multipart/mixed; boundary=b0' },
    body: levels.join(''),
  })
  const bytes = Buffer.concat([head, Buffer.alloc(10_000_000, 'chu\r\n')])
  const start = process.cpuUsage()
  await opened(bytes)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
})
