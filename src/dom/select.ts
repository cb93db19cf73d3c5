import type { Document } from './document.ts'
import type { AttributeTest, Compound, Selector } from './selector.ts'

export { compileSelector, type Selector } from './selector.ts'

/**
 * Elements inside `scope` (default: the whole page; the scope itself is not among them) that the selector matches, in
 * document order. Ancestors outside the scope count, as in `querySelectorAll`. One pass over the scope.
 */
export function select(document: Document, selector: Selector, scope = 0): number[] {
  const found: number[] = []
  const stop = document.end[scope]!
  for (let node = scope + 1; node < stop; node++) {
    if (document.tag[node] !== 0 && matches(document, node, selector)) found.push(node)
  }
  return found
}

/** True when the selector matches the element. */
export function matches(document: Document, node: number, selector: Selector): boolean {
  for (const chain of selector.alternatives) if (matchesChain(document, node, chain)) return true
  return false
}

/** Each part of a chain takes the nearest ancestor it fits: that leaves the most ancestors to the parts before it. */
function matchesChain(document: Document, node: number, chain: readonly (readonly Compound[])[]): boolean {
  if (!matchesPart(document, node, chain[0]!)) return false
  let at = ancestorOf(document, node, chain[0]!)
  for (let part = 1; part < chain.length; part++) {
    while (at > 0 && !matchesPart(document, at, chain[part]!)) at = document.parent[at]!
    if (at <= 0) return false
    at = ancestorOf(document, at, chain[part]!)
  }
  return true
}

/** The element above the topmost one that a part took. */
function ancestorOf(document: Document, node: number, part: readonly Compound[]): number {
  let at = node
  for (let step = 0; step < part.length && at > 0; step++) at = document.parent[at]!
  return at
}

function matchesPart(document: Document, node: number, part: readonly Compound[]): boolean {
  let at = node
  for (const compound of part) {
    if (at <= 0 || !matchesCompound(document, at, compound)) return false
    at = document.parent[at]!
  }
  return true
}

function matchesCompound(document: Document, node: number, compound: Compound): boolean {
  if (compound.tag !== null && !hasTag(document, node, compound.tag, compound.tagNumber)) return false
  if (compound.id !== null && document.attribute(node, 'id') !== compound.id) return false
  for (const name of compound.classes) if (!document.hasClass(node, name)) return false
  for (const test of compound.attributes) if (!matchesAttribute(document, node, test)) return false
  for (const not of compound.not) if (matchesCompound(document, node, not)) return false
  return true
}

function hasTag(document: Document, node: number, name: string, known: number): boolean {
  const tag = document.tag[node]!
  return known >= 0 ? tag === known : document.name(node) === name
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

const WHITE_SPACE = /[\t\n\f\r ]+/
