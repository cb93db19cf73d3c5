import { sourceName } from '../batch/source-name.ts'
import { addWarning } from '../formats/add-warning.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { RawOptions, Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** What is asked of a record. */
type Met = Pick<ArticleRecord, 'fingerprint' | 'source' | 'warnings'>

/** A record and its document, with a warning when it is like an earlier one. */
interface Judged<R extends Met> {
  readonly record: R
  /** `null` when it is to be left out. */
  readonly document: string | null
}

/** Tells what becomes of a record and its document. */
export type NearDup = <R extends Met>(record: R, document: string) => Judged<R>

/**
 * Prepares to tell which records are like an earlier one. To be asked in the order of the output, after printing: that may
 * be done elsewhere, where nobody knows the others.
 */
export async function openNearDup({
  nearDup,
  output: { format },
}: Pick<Settings, 'nearDup' | 'output'>): Promise<NearDup> {
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

/**
 * What becomes of an article that is like an earlier one; `null` when nobody looks.
 *
 * @throws UsageError, where the earlier ones are not all known.
 */
export function nearDupMode(raw: RawOptions): Settings['nearDup'] {
  if (raw.nearDup === undefined) return null
  if (raw.ordered === false) throw new UsageError('--near-dup goes by the order of the inputs')
  const elsewhere = BLIND.find(([name]) => raw[name] !== undefined && raw[name] !== false)
  if (elsewhere === undefined) return raw.nearDup
  throw new UsageError(
    `--near-dup knows no other articles under --${elsewhere[1]}; use tinsach dedupe afterwards`,
  )
}

/** Options under which a run does not meet all articles. */
const BLIND: readonly (readonly [keyof RawOptions, string])[] = [
  ['shard', 'shard'],
  ['stdin', 'stdin'],
  ['resume', 'resume'],
  ['retryFailed', 'retry-failed'],
]
