import { readScriptValue } from './script-value.ts'

/** What a string of JSON holds; where it is none, what can be read of it as an object or list; else `undefined`. */
export function parseData(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const from = text.search(OPENING)
    return from < 0 ? undefined : readScriptValue(text, from)?.value
  }
}

const OPENING = /[{[]/
