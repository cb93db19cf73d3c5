import { TAG } from '../dom/tags.ts'
import { type HiddenMarkup, mostProse, rawMarkup } from './hidden-markup.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** `<noscript>`: what readers without scripts get instead. */
export function noscripts(page: ScriptedPage): ScriptedMarkup | null {
  const { document } = page
  const found: HiddenMarkup[] = []
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== TAG.noscript || document.end[node] === node + 1) continue
    const markup = rawMarkup(document, node)
    if (markup !== null) found.push(markup)
  }
  return mostProse(page, found)
}
