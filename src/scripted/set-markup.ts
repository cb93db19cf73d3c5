import { readLiteral } from './literal.ts'
import { proseIn } from './prose.ts'
import { scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** Text set by script is taken for a body from this length on, in UTF-16 units of markup. */
const SHORTEST = 300

/** The longest markup that a script writes into the page: `$('#content').html("…")`, `outputData = "…"` and the like. */
export function setMarkup({ document }: ScriptedPage): ScriptedMarkup | null {
  let longest: { readonly markup: string; readonly target: string | null } | null = null
  const targets = new Map<string, string>()
  for (const { text } of scriptsOf(document)) {
    for (const [, id, variable] of text.matchAll(PLACEMENT)) targets.set(variable!, id!)
    for (const setter of text.matchAll(SETTER)) {
      const literal = readLiteral(text, setter.index + setter[0].length - 1)?.value
      if (literal === undefined || literal.length < SHORTEST || !MARKUP.test(literal)) continue
      if (longest !== null && literal.length <= longest.markup.length) continue
      const { id, id2, variable } = setter.groups!
      longest = { markup: literal, target: id ?? id2 ?? targets.get(variable ?? '') ?? variable ?? null }
    }
  }
  if (longest === null) return null
  const { markup, target } = longest
  const prose = proseIn(markup)
  return {
    markup,
    place: targets.get(target ?? '') ?? target,
    prose,
    likelihood: Math.sqrt(Math.max(prose, 1)),
  }
}

/** Where scripts set markup: jQuery's `html`, `innerHTML`, and variables that carry it there. The quote ends the match. */
const SETTER =
  /(?:\$\(\s*["']#(?<id>[\w-]{1,80})["']\s*\)\s*\.(?:html|append)\(|getElementById\(\s*["'](?<id2>[\w-]{1,80})["']\s*\)\s*\.innerHTML\s*=|\b(?<variable>[a-zA-Z_$][\w$]{2,40})\s*=)\s*["'`]/g
/** `$('#content').html(outputData)`, `getElementById('content').innerHTML = outputData`. */
const PLACEMENT =
  /(?:\$\(\s*["']#|getElementById\(\s*["'])([\w-]{1,80})["']\s*\)\s*\.(?:html\(|innerHTML\s*=)\s*([a-zA-Z_$][\w$]{2,40})/g
const MARKUP = /<(?:p|div|br)[\s/>]/i
