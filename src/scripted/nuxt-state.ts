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
  if (start < 0) return { value: undefined, end: script.length }
  const at = start + 'return'.length
  const state = readScriptValue(script, at)
  if (state === null) return { value: undefined, end: at }
  CALL.lastIndex = state.end
  if (!CALL.test(script)) return state
  // The list of arguments is read like any other, from its bracket on.
  const values = readScriptValue(script, CALL.lastIndex - 1)
  if (!Array.isArray(values?.value)) return state
  const names = head[1]!.split(',').map(name => name.trim())
  const given = names.map((name, index) => [name, (values.value as unknown[])[index]] as const)
  const variables = new Map(given.filter(([, value]) => typeof value !== 'object'))
  return { value: readScriptValue(script, at, variables)?.value, end: values.end }
}

const HEAD = /\(?\s{0,9}function\s{0,9}\(([^()]{0,100000})\)\s{0,9}\{/y
const CALL = /[;\s]{0,9}\}\s{0,9}\)?\s{0,9}\(/y
