import { withAddresses } from './blocks/addresses.ts'
import { segment } from './blocks/segment.ts'
import type { PageBlock } from './blocks/types.ts'
import { MODEL } from './classify/block-model.ts'
import { type Classified, classify } from './classify/classify.ts'
import type { PageHints } from './classify/machine-text.ts'
import type { Document } from './dom/document.ts'
import { parse } from './dom/parse.ts'
import { sampleText } from './dom/sample.ts'
import { compileSelector, select } from './dom/select.ts'
import { Source } from './dom/source.ts'
import { readLegacyFonts } from './fonts/read-legacy-fonts.ts'
import { gatherMetadata } from './metadata/gather.ts'
import { readMetadata } from './metadata/read-metadata.ts'
import type { MetadataResult } from './metadata/types.ts'
import { webAddress } from './metadata/url.ts'
import type { ExtractOptions } from './model/options.ts'
import { learnedTextsOf } from './profile/learned-blocks.ts'
import { withoutWaybackToolbar } from './saved/wayback-toolbar.ts'
import { withScriptedBody } from './scripted/scripted-body.ts'
import { type FoundLayout, findLayout } from './sites/find-layout.ts'
import { unescapePage } from './text/escaped-entities.ts'
import { repairPage } from './text/mojibake.ts'
import { normalizeText, type TextContext, textContext } from './text/normalize.ts'
import { Repairs } from './text/repairs.ts'

/** An HTML page cut into blocks, with all that is known of it before anything is judged. */
export interface SegmentedPage {
  readonly document: Document
  readonly blocks: readonly PageBlock[]
  readonly metadata: MetadataResult
  readonly layout: FoundLayout | null
  readonly hints: PageHints
  /** What relative addresses are resolved against. */
  readonly base: string | null
  /** What the clean-up found that readers should know. */
  readonly repairs: Repairs
}

/** An HTML page with its blocks labelled. */
export interface HtmlPage extends SegmentedPage {
  readonly classified: Classified
}

/** Reads an HTML page: tree, metadata, blocks, labels. `decodedBy` names the encoding of its bytes. */
export function readHtml(source: Source, options: ExtractOptions, decodedBy: string): HtmlPage {
  const page = withLabels(segmentPage(source, options, decodedBy), options)
  const kept = lengthOfText(page.classified)
  // All that the page shows may be notices and teasers.
  if (kept >= LEAST_PROSE || proseOf(page.blocks) < LEAST_PROSE) return page
  const whole = withText(page, kept)
  if (whole === null) return page
  return withLabels(segmentMarkup(whole, options, { decodedBy, repairs: page.repairs }), options)
}

function withLabels(page: SegmentedPage, options: ExtractOptions): HtmlPage {
  const { document, blocks, hints, layout, base, metadata } = page
  const { labelled, scores } = classify({
    document,
    blocks,
    hints,
    layout,
    dedupe: options.dedupe !== false,
    focus: options.focus ?? 'balanced',
    learned: learnedTextsOf(options.profile, metadata.hostname),
    model: MODEL,
  })
  const resolve = (address: string): string | null => webAddress(address, base)
  return { ...page, classified: { labelled: labelled.map(block => withAddresses(block, resolve)), scores } }
}

function lengthOfText({ labelled }: Classified): number {
  let chars = 0
  for (const { role, block } of labelled) if (role === 'body' || role === 'lead') chars += block.text.length
  return chars
}

/** Parses a page, reads its metadata and cuts it into blocks; with the text that a script would set, where it has no other. */
export function segmentPage(source: Source, options: ExtractOptions, decodedBy: string): SegmentedPage {
  const page = segmentMarkup(withoutWaybackToolbar(source), options, { decodedBy, repairs: new Repairs() })
  const prose = proseOf(page.blocks)
  const whole = prose < LEAST_PROSE ? withText(page, prose) : null
  return whole === null ? page : segmentMarkup(whole, options, { decodedBy, repairs: page.repairs })
}

/** The source of a page with the text that a script would set, if it is longer than what the page shows. */
function withText({ document, metadata }: SegmentedPage, prose: number): Source | null {
  const { title, url, canonicalUrl } = metadata
  return withScriptedBody({ document, title, url: url ?? canonicalUrl, prose })
}

/** A page with less unlinked text than this, in UTF-16 units, may get its text by script. */
const LEAST_PROSE = 800
/** Shorter blocks are labels. */
const PROSE = 80

function proseOf(blocks: readonly PageBlock[]): number {
  let chars = 0
  for (const { text, linkLength } of blocks) if (text.length >= PROSE) chars += text.length - linkLength
  return chars
}

/** How the markup of a page came about. */
interface Origin {
  /** Encoding of the page's bytes. */
  readonly decodedBy: string
  /** What was repaired in it so far. */
  readonly repairs: Repairs
}

function segmentMarkup(source: Source, options: ExtractOptions, origin: Origin): SegmentedPage {
  const { repairs } = origin
  const document = parse(source, { maxDepth: options.maxDepth })
  const sample = sampleText(document)
  const found = textContext(sample)
  const repaired = repairMarkup({ document, sample, found }, origin)
  if (repaired !== null) return segmentMarkup(repaired, options, origin)
  const context: TextContext = { ...found, deobfuscate: options.deobfuscate === true, note: repairs.note }
  return { ...segmentDocument(document, context, options), repairs }
}

interface JudgedText {
  readonly document: Document
  readonly sample: string
  readonly found: TextContext
}

/**
 * The source of a page on which nothing is as it was written, as it was meant; `null` for other pages. Its metadata and
 * scripts are repaired with its text. Each kind of damage once, for what is repaired may look damaged in another way.
 */
function repairMarkup(
  { document, sample, found }: JudgedText,
  { decodedBy, repairs }: Origin,
): Source | null {
  const { source } = document
  if (!repairs.fonts) {
    const fonts = readLegacyFonts({ document, sample, vietnamese: found.vietnamese, decodedBy })
    if (fonts !== null) {
      repairs.ofFonts(fonts.warnings)
      return fonts.source
    }
  }
  if (repairs.page) return null
  const { mojibakeThroughout, escapedThroughout } = found
  if (!mojibakeThroughout && !escapedThroughout) return null
  const text = source.toString()
  const plain = escapedThroughout ? unescapePage(text) : text
  const repaired = mojibakeThroughout ? repairPage(plain) : plain
  if (repaired === text) return null
  repairs.ofPage(found)
  return Source.of(repaired)
}

function segmentDocument(
  document: Document,
  context: TextContext,
  options: ExtractOptions,
): Omit<SegmentedPage, 'repairs'> {
  const gathered = gatherMetadata(document, options.url)
  const { hostname } = gathered.addresses
  const isLikely =
    context.vietnamese || hostname?.endsWith('.vn') === true || gathered.index.readerView.length > 0
  const mayBeKnown = options.siteRules !== false && isLikely
  const layout = mayBeKnown ? findLayout(document, hostname) : null
  const metadata = readMetadata(
    document,
    {
      url: options.url,
      savedAt: options.savedAt,
      timezone: options.timezone,
      vietnamese: context.vietnamese,
      cleanUp: context,
      layout: layout?.layout,
    },
    gathered,
  )
  const blocks = segment(document, {
    normalize: text => normalizeText(text, context),
    ...captionNodes(document, layout),
  })
  const { title, description } = metadata
  return {
    document,
    blocks,
    metadata,
    layout,
    hints: { title, description, articleBody: metadata.structured.articleBody },
    base: gathered.addresses.base,
  }
}

function captionNodes(
  document: Document,
  layout: FoundLayout | null,
): { captionNodes?: ReadonlySet<number> } {
  const selector = layout?.layout.caption
  return selector === undefined ? {} : { captionNodes: new Set(select(document, compileSelector(selector))) }
}
