import { labelBlocks, spreadOverImages } from '../classify.ts'
import type { BlockScores } from '../model.ts'
import { KEEP } from '../rules/thresholds.ts'
import type { TrainingPage } from './pages.ts'

/** A page and what a model that never saw its host says of its text blocks. */
export interface JudgedPage {
  readonly page: TrainingPage
  readonly found: BlockScores
}

/** Prints and returns, for each set, how good the texts are: by the model alone, and with the rules. */
export function reportScores(judged: readonly JudgedPage[]): Record<string, Record<string, string>> {
  const result: Record<string, Record<string, string>> = {}
  for (const set of new Set(judged.map(({ page }) => page.set))) {
    const ofSet = judged.filter(({ page }) => page.set === set)
    const scores = { model: scoreOf(ofSet, textByModel), withRules: scoreOf(ofSet, textByRules) }
    result[set] = scores
    console.error(`${set.padEnd(14)} model: ${scores.model} | with rules: ${scores.withRules}`)
  }
  return result
}

function scoreOf(judged: readonly JudgedPage[], textOf: (judged: JudgedPage) => string): string {
  const sums: ScoreSums = { precision: [], recall: [], words: [], tp: 0, fp: 0, fn: 0 }
  for (const each of judged) addPage(sums, each.page, textOf(each))
  return summary(sums)
}

function textByModel({ page, found }: JudgedPage): string {
  const texts = page.blocks.filter((_, i) => found.scores[i]! >= KEEP.general).map(({ text }) => text)
  return [...new Set(texts)].join('\n\n')
}

function textByRules({ page, found }: JudgedPage): string {
  const scored = spreadOverImages(page.page.blocks, found)
  return labelBlocks({ ...page.page, dedupe: true, focus: 'balanced' }, scored)
    .labelled.filter(({ role }) => role === 'body' || role === 'lead')
    .map(({ block }) => block.text)
    .join('\n\n')
}

interface ScoreSums {
  readonly precision: number[]
  readonly recall: number[]
  readonly words: number[]
  tp: number
  fp: number
  fn: number
}

function addPage(sums: ScoreSums, { gold }: TrainingPage, text: string): void {
  if (gold.text !== undefined && gold.text !== '') {
    const want = bag(tokenize(gold.text), 4)
    const got = bag(tokenize(text), 4)
    const [tp, fp, fn] = overlap(want, got)
    if (tp + fp > 0) sums.precision.push(tp / (tp + fp))
    sums.recall.push(tp + fn > 0 ? tp / (tp + fn) : 1)
    const [same, more, less] = overlap(
      bag(tokenize(gold.text.toLowerCase()), 1),
      bag(tokenize(text.toLowerCase()), 1),
    )
    sums.words.push(same > 0 ? (2 * same) / (2 * same + more + less) : 0)
  }
  const squashed = text.normalize('NFC').replace(/\s+/g, ' ')
  const has = (segment: string): boolean =>
    squashed.includes(segment.normalize('NFC').replace(/\s+/g, ' ').trim())
  for (const segment of gold.with ?? []) has(segment) ? sums.tp++ : sums.fn++
  for (const segment of gold.without ?? []) if (has(segment)) sums.fp++
}

function summary({ precision, recall, words, tp, fp, fn }: ScoreSums): string {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const f = (p: number, r: number): string => ((2 * p * r) / (p + r)).toFixed(4)
  const parts: string[] = []
  if (recall.length > 0)
    parts.push(
      `F1 ${f(mean(precision), mean(recall))} P ${mean(precision).toFixed(3)} R ${mean(recall).toFixed(3)} words ${mean(words).toFixed(4)}`,
    )
  if (tp > 0) parts.push(`segments ${f(tp / (tp + fp), tp / (tp + fn))}`)
  return parts.join(' ')
}

function tokenize(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

function bag(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - n + 1); i++) {
    const gram = words.slice(i, i + n).join(' ')
    if (gram !== '') counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function overlap(
  want: ReadonlyMap<string, number>,
  got: ReadonlyMap<string, number>,
): [number, number, number] {
  let tp = 0
  let fp = 0
  let fn = 0
  for (const [gram, count] of want) {
    const same = Math.min(count, got.get(gram) ?? 0)
    tp += same
    fn += count - same
  }
  for (const [gram, count] of got) fp += Math.max(0, count - (want.get(gram) ?? 0))
  return [tp, fp, fn]
}
