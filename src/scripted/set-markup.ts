import { readLiteral } from './literal.ts'
import { proseIn } from './prose.ts'
import { type Script, scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** Text set by script is taken for a body from this length on, in UTF-16 units of markup. */
const SHORTEST = 300

/** Markup that a script sets. */
interface SetMarkup {
  readonly markup: string
  /** What it is set to: an element with this `id`, else a variable. */
  readonly id: string | undefined
  readonly variable: string
  /** The number of the script. */
  readonly script: number
}

/** The longest markup that a script writes into the page: `$('#content').html("…")`, `outputData = "…"` and the like. */
export function setMarkup({ document }: ScriptedPage): ScriptedMarkup | null {
  const scripts = scriptsOf(document)
  const longest = longestOf(scripts)
  if (longest === null) return null
  const { markup, id, variable, script } = longest
  const target = id ?? targetsIn(scripts.slice(0, script + 1)).get(variable) ?? variable
  const prose = proseIn(markup)
  return {
    markup,
    place: targetsIn(scripts).get(target) ?? target,
    prose,
    likelihood: Math.sqrt(Math.max(prose, 1)),
  }
}

function longestOf(scripts: readonly Script[]): SetMarkup | null {
  let longest: SetMarkup | null = null
  for (const [script, { text }] of scripts.entries()) {
    if (text.length < SHORTEST || !MAY_HOLD_MARKUP.test(text)) continue
    for (const setter of text.matchAll(SETTER)) {
      const markup = readLiteral(text, setter.index + setter[0].length - 1)?.value
      if (markup === undefined || markup.length < SHORTEST || !MARKUP.test(markup)) continue
      if (longest !== null && markup.length <= longest.markup.length) continue
      const { id, id2, variable = '' } = setter.groups!
      longest = { markup, id: id ?? id2, variable, script }
    }
  }
  return longest
}

/** The `id`s of the elements that get variables, by their names. */
function targetsIn(scripts: readonly Script[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { text } of scripts)
    for (const [, id, variable] of text.matchAll(PLACEMENT)) targets.set(variable!, id!)
  return targets
}

/** Where scripts set markup: jQuery's `html`, `innerHTML`, and variables that carry it there. The quote ends the match. */
const SETTER =
  /(?:\$\(\s*["']#(?<id>[\w-]{1,80})["']\s*\)\s*\.(?:html|append)\(|getElementById\(\s*["'](?<id2>[\w-]{1,80})["']\s*\)\s*\.innerHTML\s*=|\b(?<variable>[a-zA-Z_$][\w$]{2,40})\s*=)\s*["'`]/g
/** `$('#content').html(outputData)`, `getElementById('content').innerHTML = outputData`. */
const PLACEMENT =
  /(?:\$\(\s*["']#|getElementById\(\s*["'])([\w-]{1,80})["']\s*\)\s*\.(?:html\(|innerHTML\s*=)\s*([a-zA-Z_$][\w$]{2,40})/g
const MARKUP = /<(?:p|div|br)[\s/>]/i
/** Markup as it stands in a script, or an escape that may stand for its first sign; most scripts hold neither. */
const MAY_HOLD_MARKUP = /<(?:p|div|br|\\)|\\[ux0-7]/i
