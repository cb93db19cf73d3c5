import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toRecord } from '../../src/batch/record.ts'
import type { Opened } from '../../src/containers/open.ts'
import { extract } from '../../src/extract.ts'
import type { Page } from '../../src/model/page.ts'
import { BOUNDARY, htmlPart, writeMultipart, writePart } from './mime/write-mime.ts'
import { opened as openAll, warningsOf } from './opened.ts'
import { readTwins, type Twin } from './twins/fixtures.ts'
import { zipInHtml } from './zip-in-html.ts'

/** A way to pack a page by hand; what it says of the page besides its bytes, the record may depend on. */
interface Wrapper {
  readonly name: string
  readonly wrap: (twin: Twin) => Uint8Array
  readonly says?: (twin: Twin) => Partial<Page>
}

const RELATED = { 'MIME-Version': '1.0', 'Content-Type': `multipart/related; boundary="${BOUNDARY}"` }
const MAIL = { From: 'tin@bao.example', To: 'doc@nha.example', 'MIME-Version': '1.0' }
const FRAME = htmlPart('<p>Quảng cáo trong khung, không phải của bài.</p>', {
  'Content-Location': 'https://ads.example/',
})
const TEXT = { fields: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Bản chữ của thư này.' }
const ALTERNATIVE = { ...MAIL, 'Content-Type': `multipart/alternative; boundary="${BOUNDARY}"` }

/** Every container that is written by hand here. Add yours: one line. */
const WRAPPERS: readonly Wrapper[] = [
  { name: 'gzip', wrap: ({ bytes }) => gzipSync(bytes) },
  { name: 'gzip in gzip', wrap: ({ bytes }) => gzipSync(gzipSync(bytes)) },
  { name: 'MHTML, quoted-printable', wrap: ({ bytes }) => writeMultipart(RELATED, [htmlPart(bytes), FRAME]) },
  {
    name: 'MHTML, base64',
    wrap: ({ bytes }) => writeMultipart(RELATED, [htmlPart(bytes, {}, 'base64'), FRAME]),
  },
  {
    name: 'MHTML, binary',
    wrap: ({ bytes }) => writeMultipart(RELATED, [htmlPart(bytes, {}, 'binary'), FRAME]),
  },
  {
    name: 'MHTML with address, charset and date',
    says: ({ url, encoding }) => ({ url, charset: encoding, savedAt: '2026-11-01T08:00:00+07:00' }),
    wrap: ({ url, encoding, bytes }) => {
      const fields = { 'Content-Location': url, 'Content-Type': `text/html; charset=${encoding}` }
      const head = { ...RELATED, 'Snapshot-Content-Location': url, Date: 'Sun, 01 Nov 2026 08:00:00 +0700' }
      return writeMultipart(head, [FRAME, htmlPart(bytes, fields)])
    },
  },
  { name: 'MHTML in gzip', wrap: ({ bytes }) => gzipSync(writeMultipart(RELATED, [htmlPart(bytes)])) },
  { name: 'message', wrap: ({ bytes }) => writePart(htmlPart(bytes, MAIL, 'base64')) },
  {
    name: 'message with a text beside',
    wrap: ({ bytes }) => writeMultipart(ALTERNATIVE, [TEXT, htmlPart(bytes)]),
  },
  {
    name: 'box of messages',
    wrap: ({ bytes }) =>
      Buffer.concat([
        Buffer.from('From tin@bao.example Sun Nov  1 08:00:00 2026\r\n'),
        writePart(htmlPart(bytes, MAIL)),
      ]),
  },
  { name: 'SingleFile in zip', wrap: ({ bytes }) => zipInHtml(bytes) },
]

describe.each(WRAPPERS)('$name', ({ wrap, says }) => {
  test.each(readTwins(process.cwd()))('gives $name as it is', async twin => {
    const [opened, ...others] = await openAll(wrap(twin))
    expect(others).toEqual([])
    expect(warningsOf(opened)).toEqual([])
    const said = says?.(twin) ?? {}
    expect(hintsOf(opened!)).toEqual({
      url: undefined,
      charset: undefined,
      savedAt: undefined,
      title: undefined,
      ...said,
    })
    // The same bytes and nothing else known: `extract` is pure, so the record is the same.
    expect('bytes' in opened! && Buffer.compare(opened.bytes, twin.bytes)).toBe(0)
    if (says !== undefined) {
      const { charset: _, ...hints } = said
      expect(recordOf({ name: '', bytes: twin.bytes, ...said })).toEqual(
        recordOf({ name: '', bytes: twin.bytes, ...hints }),
      )
    }
  })
})

function hintsOf(opened: Opened): Partial<Record<keyof Page, unknown>> {
  if ('failure' in opened) return { name: opened.failure.message }
  const { url, charset, savedAt, title } = opened
  return { url, charset, savedAt, title }
}

/** Without what tells where it comes from. */
function recordOf(page: Page): object {
  const origin = { path: null, member: null, format: null, warnings: [], extra: null, bytes: page.bytes }
  const { source: _, ...record } = toRecord(extract(page), origin)
  return record
}
