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
export type TokenEvidence = Readonly<Record<string, number>>

/** Gives the evidence of any element's path; each element is looked at once. */
export function pathEvidence(document: Document, tokens: TokenEvidence): (node: number) => PathEvidence {
  const known = new Map<number, PathEvidence>([[0, ROOT]])
  const byClass = new Map<string, number>()
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
  readonly byClass: Map<string, number>
}

function below(outer: PathEvidence, step: Step): PathEvidence {
  const { document, node } = step
  const classes = document.attribute(node, 'class') ?? ''
  const id = document.attribute(node, 'id') ?? ''
  const own = classes === '' && id === '' ? 0 : ownEvidence(classes, id, step)
  return {
    ancestors: outer.ancestors | (ANCESTOR_OF_TAG.get(document.tag[node]!) ?? 0),
    own,
    nearest: own !== 0 ? own : outer.nearest,
    lowest: Math.min(outer.lowest, own),
    highest: Math.max(outer.highest, own),
    sum: outer.sum + own,
    depth: outer.depth + 1,
    signature: hash(Math.imul(outer.signature, 31) + document.tag[node]!, classes),
  }
}

function hash(seed: number, text: string): number {
  let value = seed
  for (let i = 0; i < text.length && i < 60; i++) value = (Math.imul(value, 33) + text.charCodeAt(i)) | 0
  return value
}

function ownEvidence(classes: string, id: string, { tokens, byClass }: Step): number {
  const key = `${classes} ${id}`
  const seen = byClass.get(key)
  if (seen !== undefined) return seen
  let lowest = 0
  let highest = 0
  for (const word of classTokens(key)) {
    const value = Object.hasOwn(tokens, word) ? tokens[word]! : 0
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const own = lowest + highest
  byClass.set(key, own)
  return own
}

const ANCESTOR_OF_TAG: ReadonlyMap<number, number> = new Map([
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
