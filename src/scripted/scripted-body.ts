import { Source, toByteString } from '../dom/source.ts'
import { BODY_SOURCES } from './index.ts'
import { likelier } from './likelier.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/**
 * For pages whose text is put in place by a script: the page's source with the likeliest such text written where it
 * belongs, or at the end of the page. `null` when nothing holds any.
 */
export function withScriptedBody(page: ScriptedPage): Source | null {
  const found = likeliest(page)
  if (found === null) return null
  const html = page.document.source.byteString
  const markup = toByteString(found.markup)
  const { place } = found
  const at = typeof place === 'string' ? startOfContent(html, place) : (place ?? -1)
  if (at >= 0) return Source.ofByteString(`${html.slice(0, at)}${markup}${html.slice(at)}`)
  const end = endOfBody(html)
  return Source.ofByteString(`${html.slice(0, end)}<div>${markup}</div>${html.slice(end)}`)
}

/** A text that is not so many times as long as what the page shows is what it shows. */
const MORE = 1.5

function likeliest(page: ScriptedPage): ScriptedMarkup | null {
  let best: ScriptedMarkup | null = null
  for (const source of BODY_SOURCES) {
    const found = source(page)
    if (found !== null && found.prose >= page.prose * MORE) best = likelier(best, found)
  }
  return best
}

/** Offset of the last end tag of the body; the length of the page when there is none. */
function endOfBody(html: string): number {
  let end = html.length
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
