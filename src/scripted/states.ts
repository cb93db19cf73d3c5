import { withoutReferences } from './apollo.ts'
import { bodyInData } from './data-body.ts'
import { parseData } from './json.ts'
import { likelier } from './likelier.ts'
import { readLiteral } from './literal.ts'
import { readNuxtState } from './nuxt-state.ts'
import { readScriptValue } from './script-value.ts'
import { scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/**
 * Data that scripts hand to the page's program: `__NUXT__ = …`, `__INITIAL_STATE__ = …`, `__PRELOADED_STATE__`,
 * `__APOLLO_STATE__` and all of that form, and Arc's `Fusion.globalContent = …`.
 */
export function states(page: ScriptedPage): ScriptedMarkup | null {
  let best: ScriptedMarkup | null = null
  for (const { text } of scriptsOf(page.document)) {
    let behind = 0
    for (const { 0: start, index } of text.matchAll(ASSIGNMENT)) {
      if (index < behind) continue
      const found = readState(text, index + start.length)
      behind = found.end
      best = likelier(best, bodyInData(withoutReferences(found.value), page))
    }
  }
  return best
}

const ASSIGNMENT =
  /(?:\b__[A-Z][A-Z\d_]{1,40}|\bFusion\.(?:globalContent|contentCache))(?:["']\s{0,9}\])?\s{0,9}=(?!=)\s{0,9}/g

/** A state, as data, as a string of data, or as what a function returns; and the offset up to which it was read. */
function readState(script: string, at: number): { readonly value: unknown; readonly end: number } {
  STRING.lastIndex = at
  if (STRING.test(script)) {
    const literal = readLiteral(script, STRING.lastIndex - 1)
    if (literal === null) return { value: undefined, end: script.length }
    return { value: parseData(decoded(literal.value)), end: literal.end }
  }
  return readNuxtState(script, at) ?? readScriptValue(script, at) ?? { value: undefined, end: at }
}

/** The quote ends the match. */
const STRING = /(?:JSON\s{0,9}\.\s{0,9}parse\s{0,9}\(\s{0,9})?(?:decodeURIComponent\s{0,9}\(\s{0,9})?["'`]/y

function decoded(text: string): string {
  if (!text.startsWith('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
