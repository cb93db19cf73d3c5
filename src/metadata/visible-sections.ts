import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { textOf } from '../dom/text.ts'
import type { Labels } from './labels.ts'
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

/** More tags are a cloud of the site's. */
const MOST_TAGS = 1000

/** Texts of tag links: `rel=tag`, or links in boxes named for tags; those below a next `h1` are of the next article. */
export function tagLinks({ document, tags, h1 }: PageIndex, title: number): string[] {
  const texts: string[] = []
  const next = document.tag[title] === TAG.h1 ? h1.find(node => node > title) : undefined
  for (const node of tags) {
    if (texts.length > MOST_TAGS || (next !== undefined && node > next && texts.length > 0)) break
    if (document.end[node]! - node > MOST_NODES) continue
    texts.push(...(document.tag[node] === TAG.a ? shortText(document, node) : linkTexts(document, node)))
  }
  return texts
}

/** Words above or before the tags of an article; `Categories` and `Topics` head lists of the site as often. */
const TAG_LABEL =
  /^\s*(?:từ kh(?:óa|oá)|tags?|tagged(?: with)?|keywords?|schlagw(?:orte|örter)|mots[ -]clés|etiquetas)\s*:?\s*$/i
/** In UTF-16 units. */
const LONGEST_LABEL = 20
/** How far above the label the box may be that holds its links. */
const LEVELS = 3

/** Texts of the links behind the first label of tags that follows the title and has links in one box with it. */
export function labelledTags({ document }: PageIndex, labels: Labels): string[] {
  for (const node of labels.tags) {
    const text = document.text(node)
    if (text.length > LONGEST_LABEL || !TAG_LABEL.test(text)) continue
    const tags = linksBehind(document, node)
    if (tags.length > 0) return tags
  }
  return []
}

function linksBehind(document: Document, label: number): string[] {
  let box = document.parent[label]!
  for (let level = 0; level < LEVELS && box > 0; level++, box = document.parent[box]!) {
    if (document.end[box]! - box > MOST_NODES) return []
    const texts = linkTexts(document, box, label)
    if (texts.length > 0) return texts
  }
  return []
}

function linkTexts(document: Document, box: number, after: number = box): string[] {
  const texts: string[] = []
  for (let node = after + 1; node < document.end[box]!; node++) {
    if (document.tag[node] === TAG.a) texts.push(...shortText(document, node))
  }
  return texts
}

function shortText(document: Document, node: number): string[] {
  const text = textOf(document, node)
  return text !== '' && text.length <= LONGEST ? [text] : []
}
