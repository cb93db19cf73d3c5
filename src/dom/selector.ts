import { TAG } from './tags.ts'

/** How the value of an attribute is compared; `''` asks only that the attribute is there. */
export type AttributeOperator = '' | '=' | '^=' | '$=' | '*=' | '~='

export interface AttributeTest {
  readonly name: string
  readonly operator: AttributeOperator
  readonly value: string
}

/** What one element must fulfil: `div#main.body[role=main]:not(.ad)`. */
export interface Compound {
  /** Lower-case name, `null` for any. */
  readonly tag: string | null
  /** Number of a known name, -1 for others. */
  readonly tagNumber: number
  readonly id: string | null
  readonly classes: readonly string[]
  readonly attributes: readonly AttributeTest[]
  readonly not: readonly Compound[]
}

/** A compiled selector: see {@link compileSelector}. */
export interface Selector {
  readonly source: string
  /**
   * One chain for each selector of the comma list. Parts of a chain are parted by the descendant combinator, compounds
   * of a part by `>`; both run from right to left.
   */
  readonly alternatives: readonly (readonly (readonly Compound[])[])[]
}

interface Draft {
  tag: string | null
  id: string | null
  readonly classes: string[]
  readonly attributes: AttributeTest[]
  readonly not: Compound[]
}

const NAME = /(?:[-\w\u0080-\uffff]|\\[^\n])+/y
const SPACE = /[\t\n\f\r ]*/y
const OPERATOR = /[\^$*~]?=/y
const ESCAPE = /\\([^\n])/g

/**
 * Compiles a selector: tags, `#id`, `.class`, `[attr]` with `= ^= $= *= ~=`, `*`, `:not(…)` of one compound,
 * descendants, `>` and comma lists. Throws an `Error` that shows the place when the selector is none of these. Each
 * source is compiled once: selectors stand in tables.
 */
export function compileSelector(source: string): Selector {
  let selector = COMPILED.get(source)
  if (selector === undefined) {
    selector = { source, alternatives: new SelectorReader(source).list() }
    COMPILED.set(source, selector)
  }
  return selector
}

const COMPILED: Map<string, Selector> = new Map()

class SelectorReader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  list(): Compound[][][] {
    const alternatives: Compound[][][] = []
    do alternatives.push(this.chain())
    while (this.skip(','))
    if (this.at < this.source.length) this.fail('a combinator, a comma or the end')
    return alternatives
  }

  private chain(): Compound[][] {
    this.space()
    let part = [this.compound()]
    const parts = [part]
    for (;;) {
      const spaced = this.space()
      const next = this.source[this.at]
      if (next === undefined || next === ',') return parts
      if (next === '>') {
        this.at++
        this.space()
        part.unshift(this.compound())
      } else if (spaced) {
        part = [this.compound()]
        parts.unshift(part)
      } else this.fail('a combinator, a comma or the end')
    }
  }

  private compound(): Compound {
    const draft: Draft = { tag: null, id: null, classes: [], attributes: [], not: [] }
    const from = this.at
    if (!this.skip('*')) draft.tag = this.take(NAME)?.toLowerCase() ?? null
    for (;;) {
      if (this.skip('#')) draft.id = this.name()
      else if (this.skip('.')) draft.classes.push(this.name())
      else if (this.skip('[')) draft.attributes.push(this.attribute())
      else if (this.skip(':not(')) draft.not.push(this.negated())
      else break
    }
    if (this.at === from) this.fail('an element, #id, .class or [attribute]')
    return { ...draft, tagNumber: (TAG as Readonly<Record<string, number>>)[draft.tag ?? ''] ?? -1 }
  }

  private negated(): Compound {
    this.space()
    const compound = this.compound()
    this.space()
    if (!this.skip(')')) this.fail('")"')
    return compound
  }

  private attribute(): AttributeTest {
    this.space()
    const name = this.name().toLowerCase()
    this.space()
    const operator = (this.take(OPERATOR) ?? '') as AttributeOperator
    this.space()
    const value = operator === '' ? '' : this.value()
    this.space()
    if (!this.skip(']')) this.fail('"]"')
    return { name, operator, value }
  }

  private value(): string {
    const quote = this.source[this.at]
    if (quote !== '"' && quote !== "'") return this.name()
    let end = this.at + 1
    while (end < this.source.length && this.source[end] !== quote) end += this.source[end] === '\\' ? 2 : 1
    if (end >= this.source.length) this.fail('a closing quote')
    const value = this.source.slice(this.at + 1, end).replace(ESCAPE, '$1')
    this.at = end + 1
    return value
  }

  private name(): string {
    return this.take(NAME) ?? this.fail('a name')
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const text = pattern.exec(this.source)?.[0]
    if (text === undefined) return undefined
    this.at += text.length
    return text.replace(ESCAPE, '$1')
  }

  private skip(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  private space(): boolean {
    return this.take(SPACE) !== ''
  }

  private fail(expected: string): never {
    throw new Error(`Bad selector "${this.source}": expected ${expected} at character ${this.at + 1}`)
  }
}
