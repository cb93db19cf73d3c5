import { bodyInData } from './data-body.ts'
import { parseData } from './json.ts'
import { likelier } from './likelier.ts'
import { scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** Its texts are made for machines, cut short or without paragraphs: any other source is better. */
const LAST_RESORT = 0.5

/** The `articleBody` of JSON-LD, or what else it tells at such length. */
export function structuredData(page: ScriptedPage): ScriptedMarkup | null {
  let best: ScriptedMarkup | null = null
  for (const { text, type } of scriptsOf(page.document)) {
    if (type === 'application/ld+json') best = likelier(best, bodyInData(parseData(text), page))
  }
  return best === null ? null : { ...best, likelihood: best.likelihood * LAST_RESORT }
}
