import type { Unpacking } from '../batch/read-input.ts'
import { OPEN_LIMITS } from '../containers/open.ts'
import type { ExtractOptions } from '../model/options.ts'
import type { LearnedBlocks } from '../model/profile.ts'
import type { RawOptions } from './settings.ts'
import { UsageError } from './usage-error.ts'
import {
  archiveDepth,
  canonicalEncoding,
  depth,
  moment,
  pageUrl,
  timezone,
  totalSize,
  wholeNumber,
} from './values.ts'

/**
 * What the options say about each page.
 *
 * @throws UsageError, when one makes no sense.
 */
export async function extractOptions(raw: RawOptions): Promise<ExtractOptions> {
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
    ...(raw.tone === undefined ? {} : { tone: raw.tone }),
    ...(raw.deobfuscate === true ? { deobfuscate: true } : {}),
    ...(raw.siteRules === false ? { siteRules: false } : {}),
    ...(raw.profile === undefined ? {} : { profile: await profileOf(raw.profile) }),
  }
}

async function profileOf(path: string): Promise<LearnedBlocks> {
  const { learnedFrom } = await import('./profile-file.ts')
  return learnedFrom(path)
}

function focus({ precision, recall }: RawOptions): Pick<ExtractOptions, 'focus'> {
  if (precision && recall) throw new UsageError('use either --precision or --recall')
  return precision ? { focus: 'precision' } : recall ? { focus: 'recall' } : {}
}

/**
 * What may be unpacked of an input, and what it is, if its bytes do not decide.
 *
 * @throws UsageError, when an option makes no sense.
 */
export function unpackingOf({
  inputFormat,
  maxEntries,
  maxTotalSize,
  maxDepthArchive,
}: RawOptions): Unpacking {
  const { maxSize: _, ...defaults } = OPEN_LIMITS
  const isPage = inputFormat === undefined || isPageFormat(inputFormat)
  return {
    ...defaults,
    ...(isPage ? {} : { container: inputFormat }),
    ...(maxEntries === undefined ? {} : { maxEntries: wholeNumber('--max-entries', maxEntries) }),
    ...(maxTotalSize === undefined ? {} : { maxTotalSize: totalSize('--max-total-size', maxTotalSize) }),
    ...(maxDepthArchive === undefined
      ? {}
      : { maxNesting: archiveDepth('--max-depth-archive', maxDepthArchive) }),
  }
}

function isPageFormat(format: string): format is 'html' | 'text' {
  return format === 'html' || format === 'text'
}
