import { TAG } from '../dom/tags.ts'
import { type HiddenMarkup, mostProse } from './hidden-markup.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** `<noscript>`: what readers without scripts get instead. */
export function noscripts(page: ScriptedPage): ScriptedMarkup | null {
  const { document } = page
  const found: HiddenMarkup[] = []
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== TAG.noscript || document.end[node] === node + 1) continue
    const start = document.textStart(node + 1)
    if (start < 0) continue
    const markup = document.text(node + 1)
    found.push({ node, markup, end: start + markup.trimStart().length })
  }
  return mostProse(page, found)
}
