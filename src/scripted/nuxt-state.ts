import { readScriptValue, type ScriptValue } from './script-value.ts'

/**
 * Reads what Nuxt 2 writes to spare repetitions: `(function(a,b){return {…a…}}("…",1))`, a function that is called at
 * once. `null` where none begins at `from`.
 */
export function readNuxtState(script: string, from: number): ScriptValue | null {
  HEAD.lastIndex = from
  const head = HEAD.exec(script)
  if (head === null) return null
  const start = script.indexOf('return', HEAD.lastIndex)
  const at = start < 0 ? -1 : start + 'return'.length
  const state = at < 0 ? null : readScriptValue(script, at)
  if (state === null) return { value: undefined, end: HEAD.lastIndex }
  CALL.lastIndex = state.end
  if (!CALL.test(script)) return state
  // The list of arguments is read like any other, from its bracket on.
  const values = readScriptValue(script, CALL.lastIndex - 1)
  if (!Array.isArray(values?.value)) return state
  const names = head[1]!.split(',').map(name => name.trim())
  const variables = new Map(names.map((name, index) => [name, (values.value as unknown[])[index]]))
  return { value: readScriptValue(script, at, variables)?.value, end: values.end }
}

const HEAD = /\(?\s{0,9}function\s{0,9}\(([^()]{0,100000})\)\s{0,9}\{/y
const CALL = /[;\s]{0,9}\}\s{0,9}\)?\s{0,9}\(/y
