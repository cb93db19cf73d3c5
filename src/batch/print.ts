import { findFormat } from '../formats/index.ts'
import { type Part, without } from '../formats/without.ts'
import type { ArticleRecord } from '../model/record.ts'
import { countsOf } from './counts.ts'

/** What is printed of a record; plain data, so that it can be sent to a worker. */
export interface PrintSettings {
  /** Name of the form of output. */
  readonly format: string
  readonly fields: readonly string[] | null
  readonly ascii: boolean
  readonly without: readonly Part[]
}

/** Brings the printer of records; parts are left out, and the counts are those of the text that is left. */
export async function loadPrinter(settings: PrintSettings): Promise<(record: ArticleRecord) => string> {
  const render = await findFormat(settings.format)!.load()
  return record => render(printed(record, settings.without), settings)
}

function printed(record: ArticleRecord, parts: readonly Part[]): ArticleRecord {
  if (parts.length === 0) return record
  const rest = without(record, parts)
  return { ...rest, ...countsOf(rest.text) }
}
