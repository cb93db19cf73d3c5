import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import type { PageHints } from './features.ts'
import type { PathEvidence } from './path-evidence.ts'
import { countRepeats, groupBySignature, repeatKey } from './repetition.ts'
import { isProseLike, type TextFacts } from './text-facts.ts'
import { findTitle, foldLoosely, sharedWords } from './title-place.ts'

/** Where a block stands in the page as a whole. */
interface Place {
  charsBefore: number
  isTitle: boolean
  /** Levels up from the block to an element that holds the core; 0 inside it. */
  coreLevels: number
  denseLevels: number
  /** Share of the page's prose in the parent element, and so on. */
  parentShare: number
  grandparentShare: number
  /** Blocks of the same tags and classes from the root down. */
  groupShare: number
  groupSize: number
  groupLinks: number
  groupMeanChars: number
  siblings: number
  siblingProse: number
  parentLinks: number
  repeats: number
  repeatsEarlier: number
  inArticleBody: number
  inDescription: number
  likeDescription: number
}

export interface PageShape {
  readonly count: number
  readonly places: readonly Place[]
  /** Index of the block that prints the title; -1 when none does. */
  readonly title: number
  readonly firstCore: number
  readonly lastCore: number
  /** Characters of prose on the page, and the share of them in the core. */
  readonly prose: number
  readonly coreShare: number
  readonly linkShare: number
}

interface ShapeInput {
  readonly document: Document
  readonly blocks: readonly PageBlock[]
  readonly paths: readonly PathEvidence[]
  readonly facts: readonly TextFacts[]
  readonly hints: PageHints
}

/** The core holds at least this share of the page's prose; the dense core this one. */
const CORE_SHARE = 0.72
const DENSE_SHARE = 0.42

/** Finds the element that holds most of the page's prose (after Readability's and Kohlschütter's densities) and places every block against it. */
export function pageShape(input: ShapeInput): PageShape {
  const { document, blocks, facts } = input
  const isProse = facts.map((f, i) => isProseLike(f) && !blocks[i]!.hidden)
  const masses = measureMasses(input, isProse)
  const total = masses.prose[0]!
  const core = deepestWith(document, masses.prose, CORE_SHARE * total)
  const dense = deepestWith(document, masses.prose, DENSE_SHARE * total)
  const title = findTitle(blocks, input.hints.title)
  const places = placeBlocks(input, { masses, isProse, core, dense, title })
  const inCore = (i: number): boolean => isProse[i]! && places[i]!.coreLevels === 0
  let firstCore = blocks.findIndex((_, i) => inCore(i))
  let lastCore = blocks.findLastIndex((_, i) => inCore(i))
  if (firstCore < 0) firstCore = 0
  if (lastCore < 0) lastCore = blocks.length - 1
  return {
    count: Math.max(1, blocks.length),
    places,
    title,
    firstCore,
    lastCore,
    prose: total,
    coreShare: total > 0 ? masses.prose[core]! / total : 0,
    linkShare: masses.linked[0]! / Math.max(1, masses.chars[0]!),
  }
}

interface Masses {
  /** Characters below each node: of prose, of all text, of links. */
  readonly prose: Float32Array
  readonly chars: Float32Array
  readonly linked: Float32Array
  /** Blocks directly in each node's children, and how many of them are prose. */
  readonly count: Float32Array
  readonly proseCount: Float32Array
}

function measureMasses({ document, blocks, facts }: ShapeInput, isProse: readonly boolean[]): Masses {
  const { parent, size } = document
  const masses: Masses = {
    prose: new Float32Array(size),
    chars: new Float32Array(size),
    linked: new Float32Array(size),
    count: new Float32Array(size),
    proseCount: new Float32Array(size),
  }
  blocks.forEach((block, i) => {
    const { chars, linkDensity } = facts[i]!
    const holder = parent[block.node]!
    if (isProse[i]) {
      masses.prose[block.node]! += chars
      masses.proseCount[holder]! += 1
    }
    masses.chars[block.node]! += chars
    masses.linked[block.node]! += chars * linkDensity
    masses.count[holder]! += 1
  })
  for (let node = size - 1; node > 0; node--) {
    if (masses.chars[node] === 0) continue
    const up = parent[node]!
    masses.prose[up]! += masses.prose[node]!
    masses.chars[up]! += masses.chars[node]!
    masses.linked[up]! += masses.linked[node]!
  }
  return masses
}

/** The deepest element whose mass is at least `least`; the heaviest where several are as deep. */
function deepestWith(document: Document, mass: Float32Array, least: number): number {
  let found = 0
  if (least <= 0) return found
  for (let node = 1; node < document.size; node++) {
    if (mass[node]! < least) continue
    const deeper = document.depth[node]! - document.depth[found]!
    if (deeper > 0 || (deeper === 0 && mass[node]! > mass[found]!)) found = node
  }
  return found
}

interface Measured {
  readonly masses: Masses
  readonly isProse: readonly boolean[]
  readonly core: number
  readonly dense: number
  readonly title: number
}

function placeBlocks(input: ShapeInput, measured: Measured): Place[] {
  const { document, blocks, paths, facts, hints } = input
  const { masses } = measured
  const { parent } = document
  const total = Math.max(1, masses.prose[0]!)
  const groups = groupBySignature(input)
  const repeats = countRepeats(blocks)
  const compare = comparison(hints)
  let before = 0
  return blocks.map((block, i) => {
    const group = groups.get(paths[i]!.signature)!
    const up = parent[block.node]!
    const charsBefore = before / Math.max(1, masses.chars[0]!)
    before += facts[i]!.chars
    const repeated = repeats.get(repeatKey(block.text))!
    return {
      charsBefore,
      isTitle: i === measured.title || (hints.title !== null && block.text === hints.title),
      coreLevels: levelsUp(document, block.node, measured.core),
      denseLevels: levelsUp(document, block.node, measured.dense),
      parentShare: masses.prose[up]! / total,
      grandparentShare: masses.prose[Math.max(0, parent[up]!)]! / total,
      groupShare: group.prose / total,
      groupSize: group.size,
      groupLinks: group.linked / Math.max(1, group.chars),
      groupMeanChars: group.chars / group.size,
      siblings: masses.count[up]!,
      siblingProse: masses.proseCount[up]!,
      parentLinks: masses.linked[up]! / Math.max(1, masses.chars[up]!),
      repeats: repeated.all,
      repeatsEarlier: repeated.seen++,
      ...compare(block.text),
    }
  })
}

type Likeness = Pick<Place, 'inArticleBody' | 'inDescription' | 'likeDescription'>

/** Structured bodies longer than this, in UTF-16 units, are compared by their beginning. */
const LONGEST_BODY = 100_000
/** Lengths of a copy of the description against the description; it may be cut short at either end. */
const COPY = { least: 0.4, most: 2.5, spare: 40 } as const
/** So much of a text tells whether it stands in the structured data. */
const OPENING = 40

/** How a text compares with what the page says of itself for machines: -1 where it says nothing. */
function comparison({ articleBody, description }: PageHints): (text: string) => Likeness {
  const body = articleBody?.slice(0, LONGEST_BODY).replace(WHITE_SPACE, ' ') ?? ''
  const summary = description ?? ''
  if (body === '' && summary === '')
    return () => ({ inArticleBody: -1, inDescription: -1, likeDescription: 0 })
  const words = new Set(foldLoosely(summary).split(' '))
  const isCopy = ({ length }: string): boolean =>
    length > COPY.least * summary.length && length < COPY.most * summary.length
  return text => ({
    inArticleBody: body === '' ? -1 : contains(body, text),
    inDescription:
      summary === '' ? -1 : text.length > summary.length + COPY.spare ? 0 : contains(summary, text),
    likeDescription: isCopy(text) ? sharedWords(words, foldLoosely(text)) : 0,
  })
}

const WHITE_SPACE = /\s+/g

/** 1 when the text stands in the other, 0 when not; judged by its opening. */
function contains(whole: string, text: string): number {
  return text.length >= SHORTEST && whole.includes(text.slice(0, OPENING)) ? 1 : 0
}

/** Shorter texts stand anywhere by chance. */
const SHORTEST = 12

function levelsUp(document: Document, node: number, target: number): number {
  let levels = 0
  let at = node
  while (
    at > 0 &&
    !(at <= target && target < document.end[at]!) &&
    !(target <= at && at < document.end[target]!)
  ) {
    at = document.parent[at]!
    levels++
  }
  return target <= at && at < document.end[target]! ? 0 : Math.min(levels + 1, 20)
}
