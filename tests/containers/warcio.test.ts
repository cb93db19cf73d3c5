import { describe, expect, test } from 'vitest'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import { messageOf, opened, told } from './opened.ts'
import { answer, crawl, pageOf, record, zippedByRecord } from './warc-file.ts'

const encoder = new TextEncoder()

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A page as warcio writes it. */
async function written(number: number, gzip: boolean, version: 'WARC/1.0' | 'WARC/1.1'): Promise<Uint8Array> {
  const url = `https://bao.example/tau-${number}.html`
  const made = await WARCRecord.create(
    {
      url,
      date: '2023-11-10T09:31:00Z',
      type: 'response',
      warcVersion: version,
      httpHeaders: { 'Content-Type': 'text/html; charset="UTF-8"' },
    },
    once(encoder.encode(pageOf(number))),
  )
  return WARCSerializer.serialize(made, { gzip })
}

describe.each([false, true])('what warcio writes, compressed: %s,', gzip => {
  test.each(['WARC/1.0', 'WARC/1.1'] as const)('as %s, is read without a word', async version => {
    const bytes = Buffer.concat(await Promise.all([0, 1, 2].map(number => written(number, gzip, version))))
    const pages = await opened(bytes)
    expect(told(pages)).toEqual(
      [0, 1, 2].map(number => `https://bao.example/tau-${number}.html: ${pageOf(number)}`),
    )
    expect(pages.map(messageOf)).toEqual(['', '', ''])
    expect(pages[0]).toMatchObject({ charset: 'UTF-8', savedAt: '2023-11-10T09:31:00Z' })
  })
})

test('the pages of a crawl are those that warcio reads', async () => {
  const chunked = answer('7\r\n<p>Mộ\r\n6\r\nt</p>\n\r\n0\r\n\r\n', ['Transfer-Encoding: chunked'])
  const records = [...crawl(5), record(chunked, { url: 'https://bao.example/chunked' })]
  const bytes = zippedByRecord(records)
  const theirs: string[] = []
  for await (const each of new WARCParser(new ReadableStream({ start: sender(bytes) }))) {
    const text = await each.contentText()
    if (each.warcType === 'response') theirs.push(`${each.warcTargetURI}: ${text}`)
  }
  expect(told(await opened(bytes))).toEqual(theirs)
  expect(theirs).toHaveLength(6)
})

function sender(bytes: Uint8Array): (controller: ReadableStreamDefaultController<Uint8Array>) => void {
  return controller => {
    controller.enqueue(bytes)
    controller.close()
  }
}
