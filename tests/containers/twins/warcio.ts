import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio'
import type { Twin } from './fixtures.ts'
import type { Packer } from './packers.ts'

/** Writes every page as the answer of a server, with the package that Webrecorder's programs use. */
export function writeWithWarcio(gzip: boolean): Packer['pack'] {
  return async (folder, twins) => {
    const records: Uint8Array[] = []
    for (const twin of twins) records.push(await WARCSerializer.serialize(recordOf(twin), { gzip }))
    const file = join(folder, gzip ? 'warcio.warc.gz' : 'warcio.warc')
    writeFileSync(file, Buffer.concat(records))
    return [file]
  }
}

function recordOf({ url, bytes }: Twin): WARCRecord {
  const facts: WARCRecordOpts = {
    url,
    // Later than any date in the pages.
    date: '2026-11-01T00:00:00Z',
    type: 'response',
    warcVersion: 'WARC/1.1',
    httpHeaders: { 'Content-Type': 'text/html' },
  }
  return WARCRecord.create(facts, [bytes])
}
