import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { textOf } from '../dom/text.ts'
import type { PageIndex } from './page-index.ts'

/** A step of a breadcrumb, or a tag, is a few words. */
const LONGEST = 60
/** Boxes with more nodes hold the menu of the whole site. */
const MOST_NODES = 150

/** Names of the links of the first breadcrumb that is no menu, from the general to the specific. */
export function breadcrumbSteps({ document, breadcrumbs }: PageIndex): string[] {
  for (const box of breadcrumbs) {
    if (document.end[box]! - box > MOST_NODES) continue
    const steps = linkTexts(document, box)
    if (steps.length > 0) return steps
  }
  return []
}

/** Texts of tag links: `rel=tag`, or links in boxes named for tags. */
export function tagLinks({ document, tags }: PageIndex): string[] {
  const texts: string[] = []
  for (const node of tags) {
    if (document.end[node]! - node > MOST_NODES) continue
    texts.push(...(document.tag[node] === TAG.a ? shortText(document, node) : linkTexts(document, node)))
  }
  return texts
}

function linkTexts(document: Document, box: number): string[] {
  const texts: string[] = []
  for (let node = box + 1; node < document.end[box]!; node++) {
    if (document.tag[node] === TAG.a) texts.push(...shortText(document, node))
  }
  return texts
}

function shortText(document: Document, node: number): string[] {
  const text = textOf(document, node)
  return text !== '' && text.length <= LONGEST ? [text] : []
}
