import type { PageBlock } from '../../blocks/types.ts'

/** What a gold set says of one page. */
export interface GoldPage {
  readonly id: string
  readonly file: string
  readonly url?: string
  /** The article's text. */
  readonly text?: string
  /** Segments that belong to the article, and that do not. */
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** Label and weight of each block; weight 0 where the gold does not tell. */
export interface Labels {
  readonly labels: Float32Array
  readonly weights: Float32Array
}

/** Words beyond this number do not make a block weightier. */
const MOST_WORDS = 120

/** Aligns blocks with the gold: by shared 4-grams of words where the whole text is known, else by the segments. */
export function alignBlocks(blocks: readonly PageBlock[], gold: GoldPage): Labels {
  return gold.text !== undefined && gold.text !== ''
    ? alignWithText(blocks, gold.text)
    : alignWithSegments(blocks, gold)
}

function alignWithText(blocks: readonly PageBlock[], text: string): Labels {
  const wanted = tokenize(text)
  const grams = [0, 1, 2, 3, 4].map(n => ngrams(wanted, n))
  const lines = new Set(text.split('\n').map(line => tokenize(line).join(' ')))
  const tokens = blocks.map(block => tokenize(block.text))
  const labels = new Float32Array(blocks.length)
  const weights = new Float32Array(blocks.length)
  let total = 0
  tokens.forEach((words, i) => {
    const found = coverage(words, grams)
    labels[i] =
      words.length >= 4 ? (found >= 0.55 ? 1 : 0) : lines.has(words.join(' ')) ? 1 : found === 1 ? 0.5 : 0
    weights[i] = words.length === 0 ? 0 : 3 + Math.min(words.length, MOST_WORDS)
    total += weights[i]!
  })
  settleShortBlocks(labels)
  settleRepeats(labels, tokens, wanted)
  if (total > 0) for (let i = 0; i < weights.length; i++) weights[i]! *= 60 / Math.sqrt(total)
  return { labels, weights }
}

/** A short text that stands somewhere in the gold belongs to it when a neighbour does. */
function settleShortBlocks(labels: Float32Array): void {
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 0.5) continue
    labels[i] = labels[i - 1] === 1 && (labels[i + 1] ?? 0) >= 0.5 ? 1 : 0
  }
}

/**
 * A text that stands more often on the page than in the gold (contents lists, the title above, menus that say a heading)
 * is of the article only where most of the article stands around it.
 */
function settleRepeats(
  labels: Float32Array,
  tokens: readonly (readonly string[])[],
  wanted: readonly string[],
): void {
  const whole = ` ${wanted.join(' ')} `
  const places = new Map<string, number[]>()
  tokens.forEach((words, i) => {
    if (labels[i] !== 1) return
    const text = ` ${words.join(' ')} `
    places.set(text, [...(places.get(text) ?? []), i])
  })
  for (const [text, list] of places) {
    const spare = list.length - Math.max(1, countOf(text, whole))
    if (list.length === 1 || spare <= 0) continue
    const byNeighbours = list.map(i => ({ i, words: articleWordsAround(i, labels, tokens) }))
    byNeighbours.sort((a, b) => a.words - b.words || b.i - a.i)
    for (const { i } of byNeighbours.slice(0, spare)) labels[i] = 0
  }
}

function countOf(text: string, whole: string): number {
  let count = 0
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) count++
  return count
}

/** Blocks on either side that tell where a repeated text belongs. */
const AROUND = 3

function articleWordsAround(i: number, labels: Float32Array, tokens: readonly (readonly string[])[]): number {
  let words = 0
  for (let j = Math.max(0, i - AROUND); j <= Math.min(tokens.length - 1, i + AROUND); j++) {
    if (j !== i && labels[j] === 1) words += Math.min(tokens[j]!.length, MOST_WORDS)
  }
  return words
}

function coverage(words: readonly string[], grams: readonly ReadonlySet<string>[]): number {
  const n = Math.min(4, words.length)
  if (n === 0) return 0
  let found = 0
  const count = words.length - n + 1
  for (let i = 0; i < count; i++) if (grams[n]!.has(words.slice(i, i + n).join(' '))) found++
  return found / count
}

function ngrams(words: readonly string[], n: number): ReadonlySet<string> {
  const grams = new Set<string>()
  if (n > 0) for (let i = 0; i + n <= words.length; i++) grams.add(words.slice(i, i + n).join(' '))
  return grams
}

function tokenize(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  )
}

function alignWithSegments(blocks: readonly PageBlock[], gold: GoldPage): Labels {
  const squash = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const wanted = (gold.with ?? []).map(squash)
  const unwanted = (gold.without ?? []).map(squash)
  const labels = new Float32Array(blocks.length)
  const weights = new Float32Array(blocks.length)
  blocks.forEach((block, i) => {
    const text = squash(block.text)
    const meets = (segment: string): boolean =>
      text.includes(segment) || (text.length >= 25 && segment.includes(text))
    if (wanted.some(meets)) {
      labels[i] = 1
      weights[i] = 50
    } else if (unwanted.some(meets)) {
      weights[i] = 40
    }
  })
  return { labels, weights }
}
