import { sourceName } from '../batch/source-name.ts'
import type { Warning } from '../model/diagnostic.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Settings } from './settings.ts'

/** What is asked of a record. */
type Met = Pick<ArticleRecord, 'fingerprint' | 'source' | 'warnings'>

/** A record, with a warning when it is like an earlier one. */
interface Judged<R extends Met> {
  readonly record: R
  /** `null` when it is the first of its kind. */
  readonly warning: Warning | null
}

/** Prepares to tell which records are like an earlier one; to be asked in the order of the output. */
export async function openNearDup({
  nearDup,
}: Pick<Settings, 'nearDup'>): Promise<<R extends Met>(record: R) => Judged<R>> {
  if (nearDup === null) return record => ({ record, warning: null })
  const { nearDuplicates, nearDuplicateWarning } = await import('../batch/near-duplicates.ts')
  const met = nearDuplicates()
  return record => {
    const { fingerprint, source, warnings } = record
    const earlier = fingerprint === null ? null : met.meet(fingerprint, sourceName(source))
    if (earlier === null) return { record, warning: null }
    const warning = nearDuplicateWarning(earlier)
    return { record: { ...record, warnings: [...warnings, warning] }, warning }
  }
}
