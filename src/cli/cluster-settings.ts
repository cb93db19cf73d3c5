import type { RecordKind } from '../batch/record-kinds.ts'
import type { Shard } from '../batch/shard.ts'
import type { Environment } from '../batch/shard-environment.ts'
import type { RawOptions } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** The part of a run that is done here, and how. */
export interface ShardSettings extends Shard {
  /** Whether a shard that is done is done again. */
  readonly force: boolean
  /** Whether inputs that may be read another time are given up, so that the shard can be completed without them. */
  readonly giveUp: boolean
}

/** What a run does as one of many on a cluster; at most one of them. */
export interface ClusterSettings {
  readonly shard: ShardSettings | null
  /** What the records on standard input are. */
  readonly records: { readonly kind: RecordKind; readonly required: boolean } | null
}

const ALONE: ClusterSettings = { shard: null, records: null }

/**
 * Reads the options for clusters.
 *
 * @throws UsageError, when they make no sense by themselves or with others.
 */
export async function clusterSettings(
  inputs: readonly string[],
  raw: RawOptions,
  env: Environment,
): Promise<ClusterSettings> {
  const { shard, stdin, requireInput } = raw
  if (requireInput && stdin === undefined) throw new UsageError('--require-input needs --stdin')
  if (shard === undefined && stdin === undefined) return ALONE
  if (shard !== undefined && stdin !== undefined) throw new UsageError('use either --shard or --stdin')
  if (raw.format !== undefined && raw.format !== 'jsonl')
    throw new UsageError(`--${stdin === undefined ? 'shard' : 'stdin'} writes jsonl only`)
  if (stdin !== undefined) {
    checkRecordOptions(inputs, stdin, raw)
    return { shard: null, records: { kind: stdin, required: requireInput ?? false } }
  }
  checkShardOptions(inputs, raw)
  const found = await findShard(shard!, env)
  return { ...ALONE, shard: { ...found, force: raw.force ?? false, giveUp: raw.failOn === 'never' } }
}

function checkRecordOptions(inputs: readonly string[], kind: RecordKind, raw: RawOptions): void {
  if (inputs.length > 0 || raw.filesFrom !== undefined)
    throw new UsageError('--stdin reads what to do from standard input; it takes no inputs')
  if (raw.output !== undefined || raw.outputDir !== undefined)
    throw new UsageError('--stdin writes its lines to standard output')
  if (kind === 'jsonl' && raw.encoding !== undefined)
    throw new UsageError('--encoding has no meaning with --stdin jsonl: JSON is in UTF-8')
}

function checkShardOptions(inputs: readonly string[], raw: RawOptions): void {
  if (raw.output !== undefined || raw.outputDir === undefined)
    throw new UsageError('--shard needs --output-dir, the folder of all parts')
  if (raw.name !== undefined)
    throw new UsageError('--name has no meaning with --shard: parts have names of their own')
  if (raw.ordered === false) throw new UsageError('--shard keeps the order of the inputs')
  if (raw.resume || raw.retryFailed)
    throw new UsageError('a shard that is done is left alone; use --force with --shard to do it again')
  const given = raw.filesFrom === undefined ? inputs : [...inputs, raw.filesFrom]
  if (given.length === 0 || given.includes('-'))
    throw new UsageError('--shard shares out files and folders, not standard input')
}

const EXPLICIT = /^(\d{1,9})\/(\d{1,9})$/

async function findShard(text: string, env: Environment): Promise<Shard> {
  const { shardAt } = await import('../batch/shard.ts')
  const { shardFromEnvironment } = await import('../batch/shard-environment.ts')
  const [, index, count] = EXPLICIT.exec(text) ?? []
  if (index === undefined && text !== 'auto')
    throw new UsageError(`--shard takes a number of all, such as 3/12, or auto, not ${JSON.stringify(text)}`)
  const found = index === undefined ? shardFromEnvironment(env) : shardAt(Number(index), Number(count))
  if ('problem' in found) throw new UsageError(`--shard ${found.problem}`)
  return found
}
