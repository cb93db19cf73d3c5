import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { readLiteral } from './literal.ts'

/** Text set by script is taken for a body from this length on, in UTF-16 units of markup. */
const SHORTEST = 300

/**
 * For pages whose text is put in place by a script (`$('#content').html("…")`, `outputData = "…"` and the like): the
 * page's source with the longest such markup written into the element it is meant for. `null` when no script holds any.
 */
export function withScriptedBody(html: string, document: Document): string | null {
  const found = longestMarkup(document)
  if (found === null) return null
  const at = found.target === null ? -1 : startOfContent(html, found.target)
  if (at >= 0) return `${html.slice(0, at)}${found.markup}${html.slice(at)}`
  const end = endOfBody(html)
  return end < 0
    ? `${html}<div>${found.markup}</div>`
    : `${html.slice(0, end)}<div>${found.markup}</div>${html.slice(end)}`
}

interface ScriptedMarkup {
  readonly markup: string
  /** `id` of the element that gets the markup. */
  readonly target: string | null
}

function longestMarkup(document: Document): ScriptedMarkup | null {
  let longest: ScriptedMarkup | null = null
  const targets = new Map<string, string>()
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== TAG.script || document.end[node] === node + 1) continue
    const script = document.text(node + 1)
    for (const [, id, variable] of script.matchAll(PLACEMENT)) targets.set(variable!, id!)
    for (const setter of script.matchAll(SETTER)) {
      const literal = readLiteral(script, setter.index + setter[0].length - 1)
      if (literal === null || literal.length < SHORTEST || !MARKUP.test(literal)) continue
      if (longest !== null && literal.length <= longest.markup.length) continue
      const { id, id2, variable } = setter.groups!
      longest = { markup: literal, target: id ?? id2 ?? targets.get(variable ?? '') ?? variable ?? null }
    }
  }
  return longest === null ? null : { ...longest, target: targets.get(longest.target ?? '') ?? longest.target }
}

/** Where scripts set markup: jQuery's `html`, `innerHTML`, and variables that carry it there. The quote ends the match. */
const SETTER =
  /(?:\$\(\s*["']#(?<id>[\w-]{1,80})["']\s*\)\s*\.(?:html|append)\(|getElementById\(\s*["'](?<id2>[\w-]{1,80})["']\s*\)\s*\.innerHTML\s*=|\b(?<variable>[a-zA-Z_$][\w$]{2,40})\s*=)\s*["'`]/g
/** `$('#content').html(outputData)`, `getElementById('content').innerHTML = outputData`. */
const PLACEMENT =
  /(?:\$\(\s*["']#|getElementById\(\s*["'])([\w-]{1,80})["']\s*\)\s*\.(?:html\(|innerHTML\s*=)\s*([a-zA-Z_$][\w$]{2,40})/g
const MARKUP = /<(?:p|div|br)[\s/>]/i

/** Offset of the last end tag of the body; -1 when there is none. */
function endOfBody(html: string): number {
  let end = -1
  for (const { index } of html.matchAll(BODY_END)) end = index
  return end
}

const BODY_END = /<\/body/gi

/** Offset behind the start tag of the element with this `id` (`[\w-]` only); -1 when there is none. */
function startOfContent(html: string, id: string): number {
  const found = new RegExp(`<[a-z][^<>]*\\sid\\s*=\\s*(?:"${id}"|'${id}'|${id}(?=[\\s>]))[^<>]*>`, 'i').exec(
    html,
  )
  return found === null ? -1 : found.index + found[0].length
}
