import type { Block, BlockKind, LabelledBlock } from '../model/block.ts'
import type { Metadata } from '../model/metadata.ts'
import type { LearnedTexts } from '../model/profile.ts'
import { detectLanguage } from '../text/language.ts'
import { mendDamage, textContext } from '../text/normalize.ts'
import { Repairs } from '../text/repairs.ts'
import type { Decision, Decisions } from './decision.ts'
import { isArticle } from './evidence.ts'
import { type Facts, judgeLines } from './facts.ts'
import { findHead } from './head.ts'
import type { Line } from './line.ts'
import { readLines } from './lines.ts'
import { emptyMetadata, readMetadata } from './metadata.ts'
import type { Page } from './page.ts'
import { coreOf, findRegion } from './region.ts'
import { decideRoles } from './roles.ts'
import { withoutTags } from './tags.ts'

/** What is known of a text besides itself. */
export interface PlainOptions {
  readonly url?: string
  /** ISO 8601; ceiling of dates, reference of relative ones. */
  readonly savedAt?: string
  /** IANA zone of dates that print none. */
  readonly timezone?: string
  readonly deobfuscate?: boolean
  /** What the site of the page repeats. */
  readonly learned?: LearnedTexts | undefined
}

/** A text cut into lines with what was decided of them, and what it tells about the article. */
export interface PlainText {
  readonly lines: readonly Line[]
  /** By line; none for a text without an article, which is boilerplate throughout. */
  readonly decisions: Decisions
  /** The lines that are the article's or tell of it; a text may have millions of others. */
  readonly blocks: readonly LabelledBlock[]
  readonly metadata: Metadata
  /** What the clean-up found that readers should know. */
  readonly repairs: Repairs
}

/**
 * Reads plain text copied from a page, the article alone or with the page's menus around it; also Markdown with tables, text
 * wrapped at a column, and text with a few tags. Every line of the article becomes a block; a text of menus only has none.
 */
export function readPlainText(source: string, options: PlainOptions = {}): PlainText {
  const repairs = new Repairs()
  const plain = withoutTags(source)
  const found = textContext(plain)
  const context = { ...found, deobfuscate: options.deobfuscate === true, note: repairs.note }
  // Before lines are parted: damage holds what looks like line ends and space.
  const text = mendDamage(plain, context)
  const language = detectLanguage(text)
  const lines = readLines(text, context)
  const dates = { language, now: options.savedAt ?? null, timezone: options.timezone ?? null }
  const facts = judgeLines(lines, dates)
  const article = findArticle(facts)
  if (article === null)
    return { lines, decisions: [], blocks: [], metadata: emptyMetadata(language, options), repairs }
  const { learned } = options
  const decisions = decideRoles({ facts, ...article, vietnamese: language === 'vi', learned })
  return {
    lines,
    decisions,
    blocks: labelled(lines, decisions),
    metadata: readMetadata({ facts, decisions, language }, options),
    repairs,
  }
}

/** The region of the article with its head; where that is a list, its densest stretch may be the article. */
function findArticle(facts: readonly Facts[]): Pick<Page, 'region' | 'head'> | null {
  const region = findRegion(facts)
  if (region === null) return null
  const head = findHead(facts, region)
  if (isArticle(facts, region, head)) return { region, head }
  const core = coreOf(facts, region)
  if (core === null) return null
  const headOfCore = findHead(facts, core)
  return isArticle(facts, core, headOfCore) ? { region: core, head: headOfCore } : null
}

function labelled(lines: readonly Line[], decisions: Decisions): LabelledBlock[] {
  const blocks: LabelledBlock[] = []
  let list = -1
  lines.forEach((line, index) => {
    const isItem = line.sign === 'bullet' || line.sign === 'number'
    list = isItem ? (list < 0 ? index : list) : -1
    const decision = decisions[index]!
    if (decision.role !== 'boilerplate') blocks.push(block(line, index, decision, list))
  })
  return blocks
}

function block(line: Line, index: number, decision: Decision, list: number): LabelledBlock {
  const { role, rule, figure = -1 } = decision
  const kind = kindOf(line, decision)
  const isImage = kind === 'image'
  const made: Block = {
    index,
    kind,
    text: isImage ? '' : line.text,
    marks: isImage ? [] : line.marks,
    level: kind === 'heading' ? (role === 'title' ? 1 : line.level > 0 ? line.level : 2) : 0,
    figure,
    ...(line.rows === undefined ? {} : { rows: line.rows }),
  }
  if (kind === 'list-item') {
    const item = { depth: line.depth, ordered: line.sign === 'number', id: list }
    return { block: { ...made, list: item }, role, rule }
  }
  if (!isImage) return { block: made, role, rule }
  return { block: { ...made, image: { url: line.image, alt: line.text || null, title: null } }, role, rule }
}

function kindOf(line: Line, { role, heading }: Decision): BlockKind {
  if (line.image !== null) return 'image'
  if (line.rows !== undefined) return 'table'
  if (role === 'title' || heading === true || line.level > 0) return 'heading'
  if (role === 'caption') return 'caption'
  if (line.sign === 'quote') return 'quote'
  return line.sign === 'none' ? 'paragraph' : 'list-item'
}
