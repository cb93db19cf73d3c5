import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { classTokens } from './class-tokens.ts'

/** Kinds of ancestors that matter, as bits. */
export const Ancestor = {
  article: 1,
  main: 2,
  navigation: 4,
  header: 8,
  footer: 16,
  aside: 32,
  form: 64,
  table: 128,
  list: 256,
  figure: 512,
  quote: 1024,
  link: 2048,
  section: 4096,
} as const

/** What the path from the root to an element says; shared by all blocks below it. */
export interface PathEvidence {
  /** Bits of `Ancestor`. */
  readonly ancestors: number
  /** Evidence of the element's own class and id words: log-odds that text below is of the article. */
  readonly own: number
  /** Own evidence of the nearest element that has any. */
  readonly nearest: number
  readonly lowest: number
  readonly highest: number
  readonly sum: number
  readonly depth: number
  /** Hash that is the same for elements of the same tags and classes from the root down. */
  readonly signature: number
}

/** Log-odds of class and id words, learned from labelled pages. */
export type TokenEvidence = ReadonlyMap<string, number>

/** Gives the evidence of any element's path; each element is looked at once. */
export function pathEvidence(document: Document, tokens: TokenEvidence): (node: number) => PathEvidence {
  const known = new Map<number, PathEvidence>([[0, ROOT]])
  const byClass: (number | undefined)[] = []
  return node => {
    const missing: number[] = []
    let at = node
    while (!known.has(at)) {
      missing.push(at)
      at = document.parent[at]!
    }
    let evidence = known.get(at)!
    for (let i = missing.length - 1; i >= 0; i--) {
      evidence = below(evidence, { document, node: missing[i]!, tokens, byClass })
      known.set(missing[i]!, evidence)
    }
    return evidence
  }
}

const ROOT: PathEvidence = {
  ancestors: 0,
  own: 0,
  nearest: 0,
  lowest: 0,
  highest: 0,
  sum: 0,
  depth: 0,
  signature: 0,
}

interface Step {
  readonly document: Document
  readonly node: number
  readonly tokens: TokenEvidence
  /** Evidence of the `class` values met so far, by their numbers. */
  readonly byClass: (number | undefined)[]
}

function below(outer: PathEvidence, step: Step): PathEvidence {
  const { document, node } = step
  const number = document.classNumbers[node]!
  const id = document.attribute(node, 'id')
  const own = classEvidence(number, step) + (id === undefined ? 0 : wordEvidence(id, step))
  return {
    ancestors: outer.ancestors | (ANCESTOR_OF_TAG[document.tag[node]!] ?? 0),
    own,
    nearest: own !== 0 ? own : outer.nearest,
    lowest: Math.min(outer.lowest, own),
    highest: Math.max(outer.highest, own),
    sum: outer.sum + own,
    depth: outer.depth + 1,
    signature: (Math.imul(outer.signature, 31) + Math.imul(document.tag[node]!, 65_537) + number) | 0,
  }
}

function classEvidence(number: number, step: Step): number {
  if (number === 0) return 0
  const known = step.byClass[number]
  if (known !== undefined) return known
  const evidence = wordEvidence(step.document.classValue(number), step)
  step.byClass[number] = evidence
  return evidence
}

/** The strongest word for and the strongest word against. */
function wordEvidence(value: string, { tokens }: Step): number {
  let lowest = 0
  let highest = 0
  for (const word of classTokens(value)) {
    const odds = tokens.get(word) ?? 0
    if (odds < lowest) lowest = odds
    if (odds > highest) highest = odds
  }
  return lowest + highest
}

const ANCESTOR_OF_TAG: readonly number[] = bitsByTag([
  [TAG.article, Ancestor.article],
  [TAG.main, Ancestor.main],
  [TAG.nav, Ancestor.navigation],
  [TAG.header, Ancestor.header],
  [TAG.footer, Ancestor.footer],
  [TAG.aside, Ancestor.aside],
  [TAG.form, Ancestor.form],
  [TAG.table, Ancestor.table],
  [TAG.ul, Ancestor.list],
  [TAG.ol, Ancestor.list],
  [TAG.dl, Ancestor.list],
  [TAG.figure, Ancestor.figure],
  [TAG.blockquote, Ancestor.quote],
  [TAG.a, Ancestor.link],
  [TAG.section, Ancestor.section],
])

function bitsByTag(rows: readonly (readonly [number, number])[]): number[] {
  const bits: number[] = []
  for (const [tag, bit] of rows) bits[tag] = bit
  return bits
}
