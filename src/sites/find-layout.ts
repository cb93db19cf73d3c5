import type { Document } from '../dom/document.ts'
import { compileSelector, select } from '../dom/select.ts'
import { LAYOUTS } from './index.ts'
import type { Layout } from './types.ts'

/** A layout found on a page: the layout and the node of its body. */
export interface FoundLayout {
  readonly layout: Layout
  readonly body: number
}

/**
 * Finds the first known layout that fits the page: its host, if it names any, and a body that is there.
 * @param hostname without `www.`, `null` when unknown: then only layouts without hosts are tried.
 */
export function findLayout(document: Document, hostname: string | null): FoundLayout | null {
  const host = hostname?.replace(/^www\./, '') ?? null
  for (const layout of LAYOUTS) {
    if (layout.hosts.length > 0 && (host === null || !layout.hosts.includes(host))) continue
    const node = select(document, compileSelector(layout.body))[0]
    if (node !== undefined) return { layout, body: node }
  }
  return null
}
