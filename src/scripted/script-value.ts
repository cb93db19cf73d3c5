import { codeAt } from '../data/code-at.ts'
import { readLiteral } from './literal.ts'

/** An object or a list while it is read. */
interface Container {
  readonly value: unknown[] | Record<string, unknown>
  /** Name of the property whose value comes next; `null` in lists and where a name comes next. */
  key: string | null
}

/** A value of a script, and the offset behind it. */
export interface ScriptValue {
  readonly value: unknown
  readonly end: number
}

/** What the names of variables stand for. Long texts are taken out when they are used: repeated, they would fill the memory. */
export type Variables = Map<string, unknown>

/** Longer texts stand once, in UTF-16 units. */
const LONG = 400

/** No text of an article stands deeper; what does is not read, lest a page of brackets fill the memory. */
const DEEPEST = 512

/**
 * Reads the object, list or list of arguments that begins at `from`, as JSON or as JavaScript writes it: bare names, any
 * quotes, trailing commas, comments. Calls and unknown names give `undefined`. What breaks off, nests too deep or turns into code is
 * given as far as it goes; `null` where no object or list begins. Objects have no prototype.
 */
export function readScriptValue(script: string, from: number, variables?: Variables): ScriptValue | null {
  const open: Container[] = []
  let root: unknown
  let at = from
  for (;;) {
    at = skipBlank(script, at)
    const mark = script.charAt(at)
    if (mark === '{' || mark === '[' || (mark === '(' && open.length === 0)) {
      if (open.length === DEEPEST) break
      const value: Container['value'] = mark === '{' ? Object.create(null) : []
      put(open, value)
      root ??= value
      open.push({ value, key: null })
      at++
    } else if (open.length > 0 && (mark === '}' || mark === ']' || mark === ')')) {
      open.pop()
      at++
      if (open.length === 0) break
    } else if (open.length === 0 || mark === '') break
    else if (mark === ',') at++
    else {
      at = readScalar(script, at, { open, variables })
      if (at < 0) break
    }
  }
  return root === undefined ? null : { value: root, end: at < 0 ? script.length : at }
}

interface Reading {
  readonly open: readonly Container[]
  readonly variables: Variables | undefined
}

/** Reads a string, number or name, either as the name of a property or as a value; the offset behind it, or -1. */
function readScalar(script: string, at: number, { open, variables }: Reading): number {
  const top = open[open.length - 1]!
  const code = codeAt(script, at)
  const isString = code === 34 || code === 39 || code === 96
  const literal = isString ? readLiteral(script, at) : readWord(script, at, variables)
  if (literal === null) return -1
  if (Array.isArray(top.value) || top.key !== null) {
    put(open, literal.value)
    return isString ? literal.end : behindCall(script, literal.end)
  }
  const colon = skipBlank(script, literal.end)
  if (codeAt(script, colon) !== 58) return -1
  top.key = isString ? String(literal.value) : script.slice(at, literal.end)
  return colon + 1
}

function put(open: readonly Container[], value: unknown): void {
  const top = open[open.length - 1]
  if (top === undefined) return
  if (Array.isArray(top.value)) top.value.push(value)
  else if (top.key !== null) {
    top.value[top.key] = value
    top.key = null
  }
}

const WORD = /(?:(?:void|new|typeof)\s{1,9})?[\w$.+\-!\u0080-\uffff]{1,200}/y

function readWord(script: string, at: number, variables: Variables | undefined): ScriptValue | null {
  WORD.lastIndex = at
  const word = WORD.exec(script)?.[0]
  if (word === undefined) return null
  return { value: wordValue(word, variables), end: at + word.length }
}

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['!0', true],
  ['false', false],
  ['!1', false],
  ['null', null],
])

function wordValue(word: string, variables: Variables | undefined): unknown {
  if (CONSTANTS.has(word)) return CONSTANTS.get(word)
  if (variables?.has(word)) {
    const value = variables.get(word)
    if (typeof value === 'string' && value.length > LONG) variables.delete(word)
    return value
  }
  const number = Number(word)
  return Number.isNaN(number) ? undefined : number
}

/** Behind the arguments of a call such as `new Date("…")`, which are skipped; the offset itself where none begin. */
function behindCall(script: string, from: number): number {
  if (codeAt(script, from) !== 40) return from
  let depth = 0
  for (let at = from; at < script.length; at++) {
    const mark = script.charAt(at)
    if (mark === '(') depth++
    else if (mark === ')' && --depth === 0) return at + 1
    else if (mark === '"' || mark === "'" || mark === '`') {
      const literal = readLiteral(script, at)
      if (literal === null) return -1
      at = literal.end - 1
    }
  }
  return -1
}

/** Offset of the next character that is neither white space nor part of a comment. */
function skipBlank(script: string, from: number): number {
  BLANK.lastIndex = from
  let at = from
  while (BLANK.test(script)) {
    at = BLANK.lastIndex
    const close = script.startsWith('/*', at) ? script.indexOf('*/', at) : -1
    if (close < 0) return at
    at = close + 2
    BLANK.lastIndex = at
  }
  return at
}

const BLANK = /\s*/y
