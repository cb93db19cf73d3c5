import { Readable } from 'node:stream'
import { TAKES_PAGES } from '../../../src/batch/globs.ts'
import { findInputs } from '../../../src/batch/inputs.ts'
import { toRecord } from '../../../src/batch/record.ts'
import { run } from '../../../src/batch/run.ts'
import { extract } from '../../../src/extract.ts'
import type { ArticleRecord } from '../../../src/model/record.ts'
import type { Twin } from './fixtures.ts'
import type { Packer } from './packers.ts'

/** Reads packed pages as the command line does, and tells in a few words what differs from the pages themselves. */
export async function differences(
  packer: Packer,
  files: readonly string[],
  twins: readonly Twin[],
): Promise<string[]> {
  const found: string[] = []
  const missing = new Set(twins)
  let number = 0
  for (const file of files) {
    for await (const done of run(findInputs([file], EVERYTHING), SETTINGS)) {
      if (done.kind === 'kept') continue
      const record = JSON.parse(done.document) as ArticleRecord
      const twin = twinOf(record, twins) ?? (files.length === 1 ? twins[number] : undefined)
      number++
      if (twin === undefined) found.push(`a page too many: ${record.url ?? record.source.member}`)
      else {
        missing.delete(twin)
        const keys = packer.except?.[twin.name] === undefined ? differingKeys(packer, record, twin) : []
        if (keys.length > 0) found.push(`${twin.name}: ${keys.join(', ')}`)
      }
    }
  }
  for (const { name } of missing) found.push(`${name}: missing`)
  return found
}

const EVERYTHING = { closed: new Set<string>(), ...TAKES_PAGES }

const SETTINGS = {
  task: extract,
  options: {},
  render: (record: ArticleRecord) => JSON.stringify(record),
  maxSize: 64_000_000,
  stdin: () => Readable.from([]),
  signal: new AbortController().signal,
}

/** By the address, else by the name that the page has in its archive or as a file. */
function twinOf(record: ArticleRecord, twins: readonly Twin[]): Twin | undefined {
  const place = `${record.source.path}/${record.source.member}`
  const byUrl = twins.find(({ url }) => url === record.url)
  return byUrl ?? twins.find(({ name }) => place.includes(`/${name}.`))
}

function differingKeys(packer: Packer, record: ArticleRecord, twin: Twin): string[] {
  const expected = expectedRecord(packer, record, twin)
  const keys = packer.keys ?? Object.keys(expected).filter(key => key !== 'source')
  return keys.filter(key => JSON.stringify(fieldOf(record, key)) !== JSON.stringify(fieldOf(expected, key)))
}

function fieldOf(record: ArticleRecord, key: string): unknown {
  return Object.entries(record).find(([name]) => name === key)?.[1]
}

/** The record of the page alone, known to have been saved when the archive says so, from where it says. */
function expectedRecord(
  { knowsUrl }: Packer,
  { source }: ArticleRecord,
  { name, url, bytes }: Twin,
): ArticleRecord {
  const { savedAt } = source
  const page = { name, bytes, ...(knowsUrl ? { url } : {}), ...(savedAt === null ? {} : { savedAt }) }
  const outcome = extract(page)
  return toRecord(outcome, { path: name, member: null, format: null, warnings: [], extra: null, bytes })
}
