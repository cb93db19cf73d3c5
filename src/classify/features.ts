import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { FEATURES } from './feature-names.ts'
import { type PageShape, pageShape } from './page-shape.ts'
import { Ancestor, type PathEvidence, pathEvidence, type TokenEvidence } from './path-evidence.ts'
import { readTextFacts, type TextFacts } from './text-facts.ts'

/** What the features are taken from. */
export interface FeatureInput {
  readonly document: Document
  /** Text blocks only, in document order. */
  readonly blocks: readonly PageBlock[]
  readonly tokens: TokenEvidence
  readonly hints: PageHints
}

/** What other rooms know about the page's article. */
export interface PageHints {
  readonly title: string | null
  readonly description: string | null
  /** `articleBody` of the structured data. */
  readonly articleBody: string | null
}

/** Measures every block of a page: one row a block, `FEATURES.length` numbers each. */
export function blockFeatures(input: FeatureInput): Float32Array {
  const { blocks, document } = input
  const rows = new Float32Array(blocks.length * FEATURES.length)
  const path = pathEvidence(document, input.tokens)
  const paths = blocks.map(block => path(block.node))
  const facts = blocks.map(readTextFacts)
  const shape = pageShape({ ...input, paths, facts })
  for (let i = 0; i < blocks.length; i++) {
    const at = i * FEATURES.length
    let k = fillText(rows, at, facts[i]!)
    k = fillMarkup(rows, k, { block: blocks[i]!, path: paths[i]!, tag: document.tag[blocks[i]!.node]! })
    k = fillPlace(rows, k, { shape, i })
    fillNeighbours(rows, k, { facts, paths, blocks, shape, i })
  }
  return rows
}

function fillText(rows: Float32Array, at: number, f: TextFacts): number {
  let k = at
  rows[k++] = Math.log1p(f.chars)
  rows[k++] = f.words
  rows[k++] = f.linkDensity
  rows[k++] = f.strongDensity
  rows[k++] = f.stopWordShare
  rows[k++] = f.sentences
  rows[k++] = f.commas
  rows[k++] = f.digitShare
  rows[k++] = f.capitalShare
  rows[k++] = f.wordLength
  rows[k++] = f.endsLikeSentence ? 1 : 0
  rows[k++] = f.endsWithColon ? 1 : 0
  rows[k++] = f.separators
  rows[k++] = f.hasDate ? 1 : 0
  rows[k++] = f.hasAddress ? 1 : 0
  rows[k++] = f.legal ? 1 : 0
  rows[k++] = f.question ? 1 : 0
  rows[k++] = f.phrase
  rows[k++] = f.phraseShare
  rows[k++] = f.quoteMarks
  rows[k++] = f.startsLower ? 1 : 0
  return k
}

function fillMarkup(
  rows: Float32Array,
  at: number,
  { block, path, tag }: { block: PageBlock; path: PathEvidence; tag: number },
): number {
  let k = at
  rows[k++] = block.kind === 'heading' ? 1 : 0
  rows[k++] = block.level
  rows[k++] = block.kind === 'list-item' ? 1 : 0
  rows[k++] = block.kind === 'quote' ? 1 : 0
  rows[k++] = block.kind === 'caption' ? 1 : 0
  rows[k++] = block.kind === 'table' ? 1 : 0
  rows[k++] = block.kind === 'code' ? 1 : 0
  rows[k++] = tag === TAG.p ? 1 : 0
  rows[k++] = tag === TAG.div ? 1 : 0
  rows[k++] = tag === TAG.td || tag === TAG.th ? 1 : 0
  rows[k++] = tag === TAG.span ? 1 : 0
  rows[k++] = block.hidden ? 1 : 0
  rows[k++] = block.figure >= 0 ? 1 : 0
  rows[k++] = block.list ? block.list.depth + 1 : 0
  rows[k++] = countLines(block.text)
  for (const bit of ANCESTOR_FEATURES) rows[k++] = (path.ancestors & bit) !== 0 ? 1 : 0
  rows[k++] = path.own
  rows[k++] = path.nearest
  rows[k++] = path.lowest
  rows[k++] = path.highest
  rows[k++] = path.sum
  rows[k++] = path.depth
  return k
}

const ANCESTOR_FEATURES: readonly number[] = [
  Ancestor.article,
  Ancestor.main,
  Ancestor.navigation,
  Ancestor.header,
  Ancestor.footer,
  Ancestor.aside,
  Ancestor.form,
  Ancestor.table,
  Ancestor.list,
  Ancestor.section,
  Ancestor.quote,
]

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines < 50; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function fillPlace(rows: Float32Array, at: number, { shape, i }: { shape: PageShape; i: number }): number {
  let k = at
  const place = shape.places[i]!
  rows[k++] = i / shape.count
  rows[k++] = Math.log1p(shape.count)
  rows[k++] = place.charsBefore
  rows[k++] = clip(i - shape.title, 60)
  rows[k++] = place.isTitle ? 1 : 0
  rows[k++] = shape.title < 0 ? -1 : i > shape.title ? 1 : 0
  rows[k++] = clip(i - shape.firstCore, 60)
  rows[k++] = clip(shape.lastCore - i, 60)
  rows[k++] = place.coreLevels === 0 ? 1 : 0
  rows[k++] = place.coreLevels
  rows[k++] = place.denseLevels === 0 ? 1 : 0
  rows[k++] = place.denseLevels
  rows[k++] = place.parentShare
  rows[k++] = place.grandparentShare
  rows[k++] = place.groupShare
  rows[k++] = Math.log1p(place.groupSize)
  rows[k++] = place.groupLinks
  rows[k++] = place.groupMeanChars
  rows[k++] = Math.log1p(place.siblings)
  rows[k++] = Math.log1p(place.siblingProse)
  rows[k++] = place.parentLinks
  rows[k++] = shape.coreShare
  rows[k++] = place.repeats
  rows[k++] = place.repeatsEarlier
  rows[k++] = place.inArticleBody
  rows[k++] = place.inDescription
  rows[k++] = place.likeDescription
  return k
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}

interface Neighbourhood {
  readonly facts: readonly TextFacts[]
  readonly paths: readonly PathEvidence[]
  readonly blocks: readonly PageBlock[]
  readonly shape: PageShape
  readonly i: number
}

function fillNeighbours(
  rows: Float32Array,
  at: number,
  { facts, paths, blocks, shape, i }: Neighbourhood,
): void {
  let k = at
  rows[k++] = Math.log1p(facts[i - 1]?.chars ?? 0)
  rows[k++] = Math.log1p(facts[i + 1]?.chars ?? 0)
  rows[k++] = facts[i - 1]?.linkDensity ?? 1
  rows[k++] = facts[i + 1]?.linkDensity ?? 1
  rows[k++] = Math.log1p(facts[i - 2]?.chars ?? 0)
  rows[k++] = Math.log1p(facts[i + 2]?.chars ?? 0)
  rows[k++] = paths[i - 1]?.signature === paths[i]!.signature ? 1 : 0
  rows[k++] = paths[i + 1]?.signature === paths[i]!.signature ? 1 : 0
  rows[k++] = facts[i - 1]?.stopWordShare ?? 0
  rows[k++] = facts[i + 1]?.stopWordShare ?? 0
  rows[k++] = blocks[i - 1]?.kind === 'heading' ? 1 : 0
  rows[k++] = blocks[i + 1]?.kind === 'heading' ? 1 : 0
  let chars = 0
  let linked = 0
  for (let j = Math.max(0, i - 4); j <= Math.min(facts.length - 1, i + 4); j++) {
    chars += facts[j]!.chars
    linked += facts[j]!.chars * facts[j]!.linkDensity
  }
  rows[k++] = Math.log1p(chars)
  rows[k++] = chars > 0 ? linked / chars : 0
  rows[k++] = Math.log1p(shape.prose)
  rows[k++] = shape.linkShare
}
