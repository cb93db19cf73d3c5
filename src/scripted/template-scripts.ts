import { type HiddenMarkup, mostProse, rawMarkup } from './hidden-markup.ts'
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
  for (const { node, type } of scriptsOf(document)) {
    if (!TYPES.has(type)) continue
    const markup = rawMarkup(document, node)
    if (markup !== null) found.push(markup)
  }
  return mostProse(page, found)
}
