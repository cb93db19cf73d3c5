import { STANDARD_INPUT } from '../batch/inputs.ts'
import { CONTAINERS } from '../containers/index.ts'
import { OPEN_LIMITS, type OpenLimits } from '../containers/open.ts'
import { FIELD_NAMES } from '../formats/fields.ts'
import { findFormat } from '../formats/index.ts'
import type { Format } from '../formats/types.ts'
import { isPart, PARTS, type Part } from '../formats/without.ts'
import type { ExtractOptions } from '../model/options.ts'
import { DEFAULT_COLOR_MODE } from './color.ts'
import { DEFAULT_FAIL_LEVEL } from './exit-code.ts'
import { checkTemplate } from './name-template.ts'
import { UsageError } from './usage-error.ts'
import {
  archiveDepth,
  canonicalEncoding,
  count,
  depth,
  moment,
  names,
  pageUrl,
  size,
  timezone,
  totalSize,
} from './values.ts'

/** Options as they were typed, under the names commander gives them. */
export interface RawOptions {
  readonly format?: string
  readonly output?: string
  readonly outputDir?: string
  readonly name?: string
  readonly fields?: string
  readonly url?: string
  readonly encoding?: string
  readonly savedAt?: string
  readonly timezone?: string
  readonly inputFormat?: string
  readonly without?: string
  readonly precision?: boolean
  readonly recall?: boolean
  readonly dedupe?: boolean
  readonly siteRules?: boolean
  readonly maxSize?: string
  readonly maxEntries?: string
  readonly maxTotalSize?: string
  readonly maxDepthArchive?: string
  readonly maxDepth?: string
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

/** What is printed, how, and where. */
export interface OutputSettings {
  readonly format: Format
  readonly destination: Destination
  /** Whether the inputs can give more than one page, whatever they give in the end. */
  readonly many: boolean
  readonly fields: readonly string[] | null
  readonly without: readonly Part[]
}

/** What may be unpacked of an input, and what it is, if its bytes do not decide. */
export interface Unpacking extends Omit<OpenLimits, 'maxSize'> {
  readonly container?: string
}

/** What the options mean: each room gets its own part. */
export interface Settings {
  readonly inputs: readonly string[]
  readonly extract: ExtractOptions
  /** Bytes. */
  readonly maxSize: number
  readonly unpacking: Unpacking
  readonly output: OutputSettings
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
 * @throws UsageError, when an option or two together make no sense.
 */
export async function resolveSettings(
  inputs: readonly string[],
  raw: RawOptions,
  standsForMany: (input: string) => boolean,
): Promise<Settings> {
  if (inputs.includes('')) throw new UsageError('the name of an input is empty')
  const named = inputs.length === 0 ? [STANDARD_INPUT] : inputs
  const unpacking = unpackingOf(raw)
  const container = CONTAINERS.find(({ name }) => name === unpacking.container)
  const many = named.length > 1 || container?.holdsMany === true || standsForMany(named[0]!)
  if (named.filter(input => input === STANDARD_INPUT).length > 1) {
    throw new UsageError('standard input can be read only once')
  }
  if (many && raw.url !== undefined)
    throw new UsageError('--url names one page, but there can be several here')
  return {
    inputs: named,
    extract: await extractOptions(raw),
    maxSize: raw.maxSize === undefined ? OPEN_LIMITS.maxSize : size('--max-size', raw.maxSize),
    unpacking,
    output: outputSettings(raw, many),
    failOn: raw.failOn ?? DEFAULT_FAIL_LEVEL,
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
    color: raw.color ?? DEFAULT_COLOR_MODE,
  }
}

function unpackingOf({ inputFormat, maxEntries, maxTotalSize, maxDepthArchive }: RawOptions): Unpacking {
  const { maxSize: _, ...defaults } = OPEN_LIMITS
  const isPage = inputFormat === undefined || isPageFormat(inputFormat)
  return {
    ...defaults,
    ...(isPage ? {} : { container: inputFormat }),
    ...(maxEntries === undefined ? {} : { maxEntries: count('--max-entries', maxEntries) }),
    ...(maxTotalSize === undefined ? {} : { maxTotalSize: totalSize('--max-total-size', maxTotalSize) }),
    ...(maxDepthArchive === undefined
      ? {}
      : { maxNesting: archiveDepth('--max-depth-archive', maxDepthArchive) }),
  }
}

function isPageFormat(format: string): format is 'html' | 'text' {
  return format === 'html' || format === 'text'
}

async function extractOptions(raw: RawOptions): Promise<ExtractOptions> {
  return {
    ...(raw.url === undefined ? {} : { url: pageUrl('--url', raw.url) }),
    ...(raw.encoding === undefined ? {} : { encoding: await canonicalEncoding('--encoding', raw.encoding) }),
    ...(raw.savedAt === undefined ? {} : { savedAt: moment('--saved-at', raw.savedAt) }),
    ...(raw.timezone === undefined ? {} : { timezone: timezone('--timezone', raw.timezone) }),
    ...(raw.inputFormat !== undefined && isPageFormat(raw.inputFormat)
      ? { inputFormat: raw.inputFormat }
      : {}),
    ...(raw.maxDepth === undefined ? {} : { maxDepth: depth('--max-depth', raw.maxDepth) }),
    ...focus(raw),
    ...(raw.dedupe === false ? { dedupe: false } : {}),
    ...(raw.siteRules === false ? { siteRules: false } : {}),
  }
}

function focus({ precision, recall }: RawOptions): Pick<ExtractOptions, 'focus'> {
  if (precision && recall) throw new UsageError('use either --precision or --recall')
  return precision ? { focus: 'precision' } : recall ? { focus: 'recall' } : {}
}

function outputSettings(raw: RawOptions, many: boolean): OutputSettings {
  const format = findFormat(raw.format ?? (many ? 'jsonl' : 'json'))!
  const fields = raw.fields === undefined ? null : names('--fields', raw.fields, FIELD_NAMES)
  if (fields !== null && !format.hasFields)
    throw new UsageError(`--fields has no meaning with --format ${format.name}`)
  const without = raw.without === undefined ? [] : names('--without', raw.without, PARTS)
  return { format, destination: destination(raw), many, fields, without: without.filter(isPart) }
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
