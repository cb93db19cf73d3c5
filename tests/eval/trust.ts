import { aligned } from './aligned.ts'
import type { Gold, Prediction } from './gold.ts'
import type { PageScore } from './score.ts'

/** How far the confidence in a page tells how good its text is: over the pages with a gold text that state one. */
export interface Trust {
  readonly pages: number
  /** Share of the pages with a confidence of at least `SURE`. */
  readonly sure: number
  /** Mean F1 of those; absent when there is none. */
  readonly sureF1?: number
  /** Mean F1 of the others; absent when there is none. */
  readonly otherF1?: number
  /** Spearman's rank correlation of confidence and F1, -1 to 1; absent when either is the same on all pages. */
  readonly rank?: number
}

/** A confidence that is to be relied on. */
const SURE = 0.9

/** Compares the confidence in each page with its F1; `null` when no page has both. */
export function trustOf(
  gold: readonly Gold[],
  predictions: ReadonlyMap<string, Prediction>,
  pages: readonly PageScore[],
): Trust | null {
  const withText = new Set(gold.flatMap(page => (page.text ? [page.id] : [])))
  const judged = pages.flatMap(({ id, f1 }) => {
    const confidence = predictions.get(id)?.confidence ?? null
    return withText.has(id) && confidence !== null ? [{ confidence, f1 }] : []
  })
  if (judged.length === 0) return null
  const sure = judged.filter(({ confidence }) => confidence >= SURE)
  const others = judged.filter(({ confidence }) => confidence < SURE)
  const rank = correlation(
    ranks(judged.map(({ confidence }) => confidence)),
    ranks(judged.map(({ f1 }) => f1)),
  )
  return {
    pages: judged.length,
    sure: sure.length / judged.length,
    ...(sure.length === 0 ? {} : { sureF1: mean(sure.map(({ f1 }) => f1)) }),
    ...(others.length === 0 ? {} : { otherF1: mean(others.map(({ f1 }) => f1)) }),
    ...(rank === null ? {} : { rank }),
  }
}

/** The second table for a terminal, below that of the scores. */
export function trustTable(rows: readonly (readonly [name: string, trust: Trust])[]): string {
  return aligned([
    ['confidence', 'pages', `>= ${SURE}`, 'their F1', 'F1 of others', 'rank correlation'],
    ...rows.map(([name, { pages, sure, ...means }]) => [
      name,
      String(pages),
      sure.toFixed(3),
      ...[means.sureF1, means.otherF1].map(value => value?.toFixed(4) ?? ''),
      means.rank?.toFixed(3) ?? '',
    ]),
  ])
}

/** The rank of each value from 1; equal ones share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const found = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++
    for (let i = from; i <= to; i++) found[order[i]!] = (from + to) / 2 + 1
    from = to + 1
  }
  return found
}

/** Pearson's correlation; `null` when a list has one value throughout. */
function correlation(left: readonly number[], right: readonly number[]): number | null {
  const [meanLeft, meanRight] = [mean(left), mean(right)]
  let both = 0
  let ofLeft = 0
  let ofRight = 0
  left.forEach((value, i) => {
    const [x, y] = [value - meanLeft, right[i]! - meanRight]
    both += x * y
    ofLeft += x * x
    ofRight += y * y
  })
  return ofLeft === 0 || ofRight === 0 ? null : both / Math.sqrt(ofLeft * ofRight)
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
