import type { Document } from './document.ts'
import type { AttributeTest, Compound, Selector } from './selector.ts'
import { TEXT } from './tags.ts'

export { compileSelector, type Selector } from './selector.ts'

const WHITE_SPACE = /[\t\n\f\r ]+/

type Part = readonly Compound[]

interface Search {
  readonly document: Document
  readonly chain: readonly Part[]
  /**
   * For each part of the chain: the nearest element at or above a node that the part takes, plus 1; 0 when not yet
   * known. Absent when only one node is asked about.
   */
  readonly nearest?: (Int32Array | undefined)[]
}

/**
 * Elements inside `scope` (default: the whole page; the scope itself is not among them) that the selector matches, in
 * document order. Ancestors outside the scope count, as in `querySelectorAll`. At most one pass over the scope for each
 * selector of the list, none when the page lacks a class that it asks for; what is found out about ancestors is kept
 * during the pass, so that deep nesting costs no more than wide.
 */
export function select(document: Document, selector: Selector, scope = 0): number[] {
  let found: number[] = []
  for (const chain of selector.alternatives) {
    if (!hasClassesOf(document, chain)) continue
    const more = selectChain(document, chain, scope)
    found = found.length === 0 ? more : merged(found, more)
  }
  return found
}

/** Whether each class that a chain asks for stands somewhere on the page. */
function hasClassesOf(document: Document, chain: readonly Part[]): boolean {
  for (const part of chain)
    for (const { classes } of part)
      for (const name of classes) if (document.classListing(name) === null) return false
  return true
}

function selectChain(document: Document, chain: readonly Part[], scope: number): number[] {
  const found: number[] = []
  const search: Search = { document, chain, nearest: [] }
  const stop = document.end[scope]!
  const { tagNumber, id, classes, attributes } = chain[0]![0]!
  const [name] = classes
  const attribute = id === null ? attributes[0]?.name : 'id'
  if (name === undefined && attribute !== undefined) {
    for (const node of document.holdersOf(attribute))
      if (node > scope && node < stop && isFound(search, node)) found.push(node)
    return found
  }
  const { tag, classNumbers } = document
  const listing = name === undefined ? null : document.classListing(name)
  for (let node = scope + 1; node < stop; node++) {
    if (tagNumber >= 0 ? tag[node] !== tagNumber : tag[node] === TEXT) continue
    if ((listing === null || listing[classNumbers[node]!] === 1) && isFound(search, node)) found.push(node)
  }
  return found
}

/** Two lists of nodes in document order as one, each node once. */
function merged(some: readonly number[], others: readonly number[]): number[] {
  return others.length === 0 ? [...some] : [...new Set([...some, ...others])].sort((a, b) => a - b)
}

/** True when the selector matches the element. */
export function matches(document: Document, node: number, selector: Selector): boolean {
  if (document.tag[node] === TEXT) return false
  return selector.alternatives.some(chain => isFound({ document, chain }, node))
}

/** Each part of a chain takes the nearest ancestor it fits: that leaves the most ancestors to the parts before it. */
function isFound(search: Search, node: number): boolean {
  const { document, chain } = search
  if (!matchesPart(document, node, chain[0]!)) return false
  let at = node
  for (let part = 1; part < chain.length && at > 0; part++) {
    at = nearestMatch(search, part, elementAbove(document, at, chain[part - 1]!))
  }
  return at > 0
}

/** The nearest element at or above `from` that the part takes, 0 for none. */
function nearestMatch({ document, chain, nearest }: Search, part: number, from: number): number {
  const { parent } = document
  const compounds = chain[part]!
  let known: Int32Array | undefined
  if (nearest !== undefined) known = nearest[part] ??= new Int32Array(document.size)
  let at = from
  while (at > 0 && !known?.[at] && !matchesPart(document, at, compounds)) at = parent[at]!
  if (known === undefined) return at
  const match = at > 0 && known[at] !== 0 ? known[at]! - 1 : at
  for (let passed = from; passed > 0 && known[passed] === 0; passed = parent[passed]!) {
    known[passed] = match + 1
    if (passed === at) break
  }
  return match
}

/** The element above the topmost one that a part took. */
function elementAbove(document: Document, node: number, part: Part): number {
  let at = node
  for (let step = 0; step < part.length && at > 0; step++) at = document.parent[at]!
  return at
}

function matchesPart(document: Document, node: number, part: Part): boolean {
  let at = node
  for (const compound of part) {
    if (at <= 0 || !matchesCompound(document, at, compound)) return false
    at = document.parent[at]!
  }
  return true
}

function matchesCompound(document: Document, node: number, compound: Compound): boolean {
  if (compound.tag !== null && !hasTag(document, node, compound)) return false
  if (compound.id !== null && document.attribute(node, 'id') !== compound.id) return false
  for (const name of compound.classes) if (!document.hasClass(node, name)) return false
  for (const test of compound.attributes) if (!matchesAttribute(document, node, test)) return false
  for (const not of compound.not) if (matchesCompound(document, node, not)) return false
  return true
}

function hasTag(document: Document, node: number, { tag, tagNumber }: Compound): boolean {
  return tagNumber >= 0 ? document.tag[node] === tagNumber : document.name(node) === tag
}

function matchesAttribute(document: Document, node: number, test: AttributeTest): boolean {
  const value = document.attribute(node, test.name)
  if (value === undefined) return false
  switch (test.operator) {
    case '':
      return true
    case '=':
      return value === test.value
    case '^=':
      return test.value !== '' && value.startsWith(test.value)
    case '$=':
      return test.value !== '' && value.endsWith(test.value)
    case '*=':
      return test.value !== '' && value.includes(test.value)
    case '~=':
      return test.value !== '' && value.split(WHITE_SPACE).includes(test.value)
  }
}
