import { sourceName } from '../batch/source-name.ts'
import { addWarning } from '../formats/add-warning.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Settings } from './settings.ts'

/** What is asked of a record. */
type Met = Pick<ArticleRecord, 'fingerprint' | 'source' | 'warnings'>

/** A record and its document, with a warning when it is like an earlier one. */
interface Judged<R extends Met> {
  readonly record: R
  /** `null` when it is to be left out. */
  readonly document: string | null
}

/**
 * Prepares to tell which records are like an earlier one. To be asked in the order of the output, after printing: that may
 * be done elsewhere, where nobody knows the others.
 */
export async function openNearDup({
  nearDup,
  output: { format },
}: Pick<Settings, 'nearDup' | 'output'>): Promise<<R extends Met>(record: R, document: string) => Judged<R>> {
  if (nearDup === null) return (record, document) => ({ record, document })
  const { nearDuplicates, nearDuplicateWarning } = await import('../batch/near-duplicates.ts')
  const met = nearDuplicates()
  return (record, document) => {
    const { fingerprint, source } = record
    const earlier = fingerprint === null ? null : met.meet(fingerprint, sourceName(source))
    if (earlier === null) return { record, document }
    const warning = nearDuplicateWarning(earlier)
    const marked = nearDup === 'drop' ? null : (format.warn?.(document, warning) ?? document)
    return { record: addWarning(record, warning), document: marked }
  }
}
