import { withoutReferences } from './apollo.ts'
import { bodyInData } from './data-body.ts'
import { parseData } from './json.ts'
import { likelier } from './likelier.ts'
import { unflattened } from './nuxt-data.ts'
import { scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** Scripts of nothing but data: `__NEXT_DATA__` (Next.js), `__NUXT_DATA__` (Nuxt 3), SvelteKit, Angular and others. */
export function dataScripts(page: ScriptedPage): ScriptedMarkup | null {
  let best: ScriptedMarkup | null = null
  for (const { node, text, type } of scriptsOf(page.document)) {
    const id = page.document.attribute(node, 'id') ?? ''
    if (type !== 'application/json' && id !== '__NEXT_DATA__') continue
    const data = parseData(id.endsWith('-state') ? unescaped(text) : text)
    best = likelier(
      best,
      bodyInData(id === '__NUXT_DATA__' ? unflattened(data) : withoutReferences(data), page),
    )
  }
  return best
}

/** Angular escapes its state before it writes it into the page. */
function unescaped(text: string): string {
  return text.includes('&q;') ? text.replace(ESCAPE, found => ESCAPES[found]!) : text
}

const ESCAPE = /&[qslga];/g
const ESCAPES: Readonly<Record<string, string>> = {
  '&q;': '"',
  '&s;': "'",
  '&l;': '<',
  '&g;': '>',
  '&a;': '&',
}
