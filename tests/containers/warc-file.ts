import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** What a record of a test has besides its block. */
export interface RecordFacts {
  readonly type?: string
  readonly url?: string
  readonly contentType?: string
  /** Fields that replace or follow those that are made; `null` leaves one out. */
  readonly fields?: Readonly<Record<string, string | null>>
}

/** A record as crawlers write it, with lengths and digests. */
export function record(block: Uint8Array | string, facts: RecordFacts = {}): Buffer {
  const bytes = Buffer.from(block)
  const fields: Record<string, string | null> = {
    'WARC-Type': facts.type ?? 'response',
    'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(bytes).digest('hex')}>`,
    'WARC-Date': '2023-11-10T09:31:00Z',
    ...(facts.url === undefined ? {} : { 'WARC-Target-URI': facts.url }),
    'WARC-Block-Digest': `sha1:${createHash('sha1').update(bytes).digest('hex')}`,
    'Content-Type': facts.contentType ?? 'application/http; msgtype=response',
    'Content-Length': String(bytes.length),
    ...facts.fields,
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  )
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${lines.join('\r\n')}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n\r\n'),
  ])
}

/** An answer of a server. */
export function answer(
  body: Uint8Array | string,
  headers: readonly string[] = [],
  status = '200 OK',
): Buffer {
  const lines = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=utf-8', ...headers]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
}

/** A page that differs from those with other numbers throughout, so that damage shows. */
export function pageOf(number: number, sentences = 20): string {
  const text = Array.from({ length: sentences }, (_, at) => {
    const word = createHash('md5').update(`${number}.${at}`).digest('hex')
    return `<p>Chuyến tàu ${word} rời ga lúc ${at % 24} giờ, chở ${number} hành khách.</p>`
  })
  return `<html><title>Tàu ${number}</title>${text.join('\n')}</html>`
}

/** A crawl of some pages: its description, then a request and an answer for every page. */
export function crawl(pages: number): readonly Buffer[] {
  const info = record('software: test\r\n', { type: 'warcinfo', contentType: 'application/warc-fields' })
  const rest = Array.from({ length: pages }, (_, number) => {
    const url = `https://bao.example/tau-${number}.html`
    return record(answer(pageOf(number)), { url })
  })
  return [info, ...rest]
}

/** Every record compressed by itself. */
export function zippedByRecord(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map(each => gzipSync(each)))
}
