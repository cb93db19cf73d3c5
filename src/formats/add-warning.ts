import type { Warning } from '../model/diagnostic.ts'
import { stringify } from './stringify.ts'

/** A record, or some of its keys, as read from JSON. */
export interface WarnedRecord {
  readonly warnings?: readonly Warning[]
}

/** Puts a warning into a record, in place of an earlier one of its code. */
export function addWarning<R extends WarnedRecord>(record: R, warning: Warning): R & WarnedRecord {
  const others = (record.warnings ?? []).filter(({ code }) => code !== warning.code)
  return { ...record, warnings: [...others, warning] }
}

/** Puts a warning into a printed record; one printed without its warnings stays as it is. */
export function addPrintedWarning(document: string, warning: Warning, indent: number): string {
  const record = JSON.parse(document) as WarnedRecord
  return record.warnings === undefined ? document : `${stringify(addWarning(record, warning), indent)}\n`
}
