import { type HiddenMarkup, mostProse } from './hidden-markup.ts'
import { scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

const TYPES: ReadonlySet<string> = new Set([
  'text/template',
  'text/html',
  'text/x-template',
  'text/ng-template',
])

/** `<script type="text/template">` and the like: markup that a program copies into the page. */
export function templateScripts(page: ScriptedPage): ScriptedMarkup | null {
  const { document } = page
  const found: HiddenMarkup[] = []
  for (const { node, text, type } of scriptsOf(document)) {
    if (!TYPES.has(type)) continue
    const start = document.textStart(node + 1)
    if (start >= 0) found.push({ node, markup: text, end: start + text.trimStart().length })
  }
  return mostProse(page, found)
}
