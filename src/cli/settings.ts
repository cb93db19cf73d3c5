import type { Globs } from '../batch/globs.ts'
import { STANDARD_INPUT } from '../batch/inputs.ts'
import type { Unpacking } from '../batch/read-input.ts'
import type { RecordKind } from '../batch/record-kinds.ts'
import type { Shard } from '../batch/shard.ts'
import type { Environment } from '../batch/shard-environment.ts'
import { CONTAINERS } from '../containers/index.ts'
import { OPEN_LIMITS } from '../containers/open.ts'
import { FIELD_NAMES } from '../formats/fields.ts'
import { findFormat } from '../formats/index.ts'
import type { Format } from '../formats/types.ts'
import { isPart, PARTS, type Part } from '../formats/without.ts'
import type { ExtractOptions } from '../model/options.ts'
import { type ClusterSettings, clusterSettings } from './cluster-settings.ts'
import { DEFAULT_COLOR_MODE } from './color.ts'
import { CLUSTER_FAIL_LEVEL, DEFAULT_FAIL_LEVEL } from './exit-code.ts'
import { extractOptions, unpackingOf } from './extract-options.ts'
import { checkTemplate } from './name-template.ts'
import { nearDupMode } from './near-dup.ts'
import { UsageError } from './usage-error.ts'
import { duration, jobs, names, size } from './values.ts'

/** Options as they were typed, under the names commander gives them. */
export interface RawOptions {
  readonly format?: string
  readonly output?: string
  readonly outputDir?: string
  readonly name?: string
  readonly fields?: string
  readonly ascii?: boolean
  readonly url?: string
  readonly encoding?: string
  readonly savedAt?: string
  readonly timezone?: string
  readonly inputFormat?: string
  readonly without?: string
  readonly precision?: boolean
  readonly recall?: boolean
  readonly dedupe?: boolean
  readonly tone?: 'keep' | 'old' | 'new'
  readonly deobfuscate?: boolean
  readonly siteRules?: boolean
  readonly profile?: string
  readonly jobs?: string
  readonly timeout?: string
  readonly ordered?: boolean
  readonly filesFrom?: string
  readonly null?: boolean
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly resume?: boolean
  readonly retryFailed?: boolean
  readonly force?: boolean
  readonly summary?: string
  readonly errors?: string
  readonly progress?: string
  readonly maxSize?: string
  readonly maxEntries?: string
  readonly maxTotalSize?: string
  readonly maxDepthArchive?: string
  readonly maxDepth?: string
  readonly nearDup?: 'flag' | 'drop'
  readonly shard?: string
  readonly stdin?: RecordKind
  readonly requireInput?: boolean
  readonly failOn?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color?: string
}

/** Where the output goes. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; readonly template: string | null }
  | { readonly kind: 'part'; readonly path: string; readonly shard: Shard; readonly giveUp: boolean }

/** What is printed, how, and where. */
export interface OutputSettings {
  readonly format: Format
  readonly destination: Destination
  /** Whether the inputs can give more than one page, whatever they give in the end. */
  readonly many: boolean
  readonly fields: readonly string[] | null
  readonly ascii: boolean
  readonly without: readonly Part[]
}

/** How pages are spread over workers. */
export interface WorkSettings {
  /** Number of workers. */
  readonly jobs: number
  /** Milliseconds a page may take; `null` for as long as it takes. */
  readonly timeout: number | null
  readonly ordered: boolean
}

/** What is told of a run besides its output. */
export interface ReportSettings {
  /** Files; `null` for none. */
  readonly summary: string | null
  readonly errors: string | null
  /** When progress is shown. */
  readonly progress: string
}

/** What the options mean: each room gets its own part. */
export interface Settings {
  readonly inputs: readonly string[]
  readonly extract: ExtractOptions
  /** Bytes. */
  readonly maxSize: number
  readonly unpacking: Unpacking
  readonly output: OutputSettings
  readonly cluster: ClusterSettings
  /** A list of more inputs. */
  readonly filesFrom: { readonly path: string; readonly separator: 'line' | 'null' } | null
  /** What is taken of folders. */
  readonly globs: Globs
  readonly work: WorkSettings
  /** How far earlier runs are believed; `null` when nothing is remembered. */
  readonly resume: 'resume' | 'retry-failed' | 'force' | null
  readonly reports: ReportSettings
  /** What becomes of an article that is like an earlier one; `null` when nobody looks. */
  readonly nearDup: 'flag' | 'drop' | null
  readonly failOn: string
  readonly quiet: boolean
  readonly verbose: boolean
  /** When messages are coloured. */
  readonly color: string
}

/**
 * Turns what was typed into what it means; no other place reads raw options.
 *
 * @param standsForMany - Whether an input can give more than one page.
 * @param env - What a scheduler tells.
 * @throws UsageError, when an option or two together make no sense.
 */
export async function resolveSettings(
  inputs: readonly string[],
  raw: RawOptions,
  standsForMany: (input: string) => boolean,
  env: Environment = {},
): Promise<Settings> {
  if (inputs.includes('')) throw new UsageError('the name of an input is empty')
  const filesFrom = listOf(raw)
  const cluster = await clusterSettings(inputs, raw, env)
  const unpacking = unpackingOf(raw)
  const holdsMany = CONTAINERS.some(({ name, holdsMany: several }) => name === unpacking.container && several)
  const isOneOfMany = cluster.shard !== null || cluster.records !== null
  const named = inputs.length === 0 && filesFrom === null ? [STANDARD_INPUT] : inputs
  const many =
    isOneOfMany || named.length !== 1 || filesFrom !== null || holdsMany || standsForMany(named[0]!)
  if ([...named, filesFrom?.path].filter(input => input === STANDARD_INPUT).length > 1) {
    throw new UsageError('standard input can be read only once')
  }
  if (many && raw.url !== undefined)
    throw new UsageError('--url names one page, but there can be several here')
  return {
    inputs: named,
    extract: await extractOptions(raw),
    maxSize: raw.maxSize === undefined ? OPEN_LIMITS.maxSize : size('--max-size', raw.maxSize),
    unpacking,
    output: outputSettings(raw, many, cluster),
    cluster,
    filesFrom,
    globs: { include: raw.include ?? [], exclude: raw.exclude ?? [] },
    work: workSettings(raw),
    nearDup: nearDupMode(raw),
    resume: isOneOfMany ? null : resumeMode(raw),
    reports: reportSettings(raw),
    failOn: raw.failOn ?? (isOneOfMany ? CLUSTER_FAIL_LEVEL : DEFAULT_FAIL_LEVEL),
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
    color: raw.color ?? DEFAULT_COLOR_MODE,
  }
}

function listOf({ filesFrom, null: isNull }: RawOptions): Settings['filesFrom'] {
  if (filesFrom === '') throw new UsageError('--files-from needs the name of a file, or -')
  if (filesFrom === undefined && isNull) throw new UsageError('--null needs --files-from')
  return filesFrom === undefined ? null : { path: filesFrom, separator: isNull ? 'null' : 'line' }
}

function workSettings(raw: RawOptions): WorkSettings {
  return {
    jobs: raw.jobs === undefined ? 1 : jobs('--jobs', raw.jobs),
    timeout: raw.timeout === undefined ? null : duration('--timeout', raw.timeout),
    ordered: raw.ordered ?? true,
  }
}

function reportSettings({ summary, errors, progress }: RawOptions): ReportSettings {
  if (summary === '') throw new UsageError('--summary needs the name of a file')
  if (errors === '') throw new UsageError('--errors needs the name of a file')
  return { summary: summary ?? null, errors: errors ?? null, progress: progress ?? 'auto' }
}

/** Pages of a stream that is read once, or of a form that is one document, cannot be exchanged singly. */
function resumeMode(raw: RawOptions): Settings['resume'] {
  const modes = (['force', 'retryFailed', 'resume'] as const).filter(mode => raw[mode])
  const [mode] = modes
  if (mode === undefined) return null
  const flag = FLAGS[mode]
  if (modes.includes('force') && modes.includes('retryFailed'))
    throw new UsageError('use either --force or --retry-failed')
  if (raw.outputDir === undefined && (raw.output === undefined || STDOUT_NAMES.includes(raw.output)))
    throw new UsageError(`--${flag} needs --output or --output-dir: what was done before stands there`)
  if (raw.output !== undefined && raw.format !== undefined && raw.format !== 'jsonl')
    throw new UsageError(`--${flag} with --output needs --format jsonl; --output-dir takes every form`)
  if (raw.ordered === false) throw new UsageError(`--${flag} keeps the order of the inputs`)
  return flag
}

const FLAGS = { force: 'force', retryFailed: 'retry-failed', resume: 'resume' } as const

function outputSettings(raw: RawOptions, many: boolean, { shard }: ClusterSettings): OutputSettings {
  const isOneFile = !many && !(raw.output !== undefined && resumeMode(raw) !== null)
  const format = findFormat(raw.format ?? (isOneFile ? 'json' : 'jsonl'))!
  const fields = raw.fields === undefined ? null : names('--fields', raw.fields, FIELD_NAMES)
  if (fields !== null && !format.hasFields)
    throw new UsageError(`--fields has no meaning with --format ${format.name}`)
  const ascii = raw.ascii ?? false
  if (ascii && !format.hasFields) throw new UsageError(`--ascii has no meaning with --format ${format.name}`)
  const without = raw.without === undefined ? [] : names('--without', raw.without, PARTS)
  const stated = destination(raw)
  const place: Destination =
    shard === null ? stated : { kind: 'part', path: raw.outputDir!, shard, giveUp: shard.giveUp }
  return { format, destination: place, many, fields, ascii, without: without.filter(isPart) }
}

function destination({ output, outputDir, name }: RawOptions): Destination {
  if (output !== undefined && outputDir !== undefined)
    throw new UsageError('use either --output or --output-dir')
  if (output === '') throw new UsageError('--output needs the name of a file')
  if (outputDir === '') throw new UsageError('--output-dir needs the name of a folder')
  if (name !== undefined && outputDir === undefined) throw new UsageError('--name needs --output-dir')
  if (name !== undefined) checkTemplate(name)
  if (outputDir !== undefined) return { kind: 'folder', path: outputDir, template: name ?? null }
  return output === undefined || STDOUT_NAMES.includes(output)
    ? { kind: 'stdout' }
    : { kind: 'file', path: output }
}

const STDOUT_NAMES: readonly string[] = ['-', '/dev/stdout']
