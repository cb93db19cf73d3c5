import type { Document } from '../../dom/document.ts'
import { TAG } from '../../dom/tags.ts'
import { readByline } from '../../text/bylines.ts'
import { findDate } from '../../text/dates.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { LENGTH, SECOND } from './thresholds.ts'

/**
 * Drops further articles of a page that puts one below the other: each in a box of the same make as the title's, under a
 * heading like the title, with paragraphs and marks of an article of its own. Entries of a live blog, parts and questions
 * stand together below the one title, never beside it.
 */
export const secondArticle: Rule = {
  name: 'second-article',
  apply(draft) {
    const { document, blocks, title } = draft
    const heading = blocks[title]
    if (heading === undefined || heading.kind !== 'heading' || heading.level > SECOND.level) return
    const prose = keptBlocks(draft).filter(i => isProse(draft, i))
    if (prose.length < 2 * SECOND.paragraphs) return
    let behind = 0
    for (const rival of likeHeadings(draft)) {
      const { node } = blocks[rival]!
      if (node < behind) continue
      const [own, other] = boxesApart(document, heading.node, node)
      if (own === other || !isSameMake(document, own, other)) continue
      behind = document.end[other]!
      if (!isArticle(draft, prose, { box: own, heading: title })) continue
      if (isArticle(draft, prose, { box: other, heading: rival })) drop(draft, other)
    }
  },
}

function isProse({ blocks }: Draft, i: number): boolean {
  return blocks[i]!.kind !== 'heading' && blocks[i]!.text.length >= SECOND.prose
}

/** Headings of the title's level and class. */
function likeHeadings({ document, blocks, title }: Draft): number[] {
  const { node, level } = blocks[title]!
  const found: number[] = []
  for (let i = 0; i < blocks.length && found.length < SECOND.most; i++) {
    const block = blocks[i]!
    if (i === title || block.kind !== 'heading' || block.level !== level || block.hidden) continue
    if (document.classNumbers[block.node] === document.classNumbers[node]) found.push(i)
  }
  return found
}

/** The largest elements around two nodes that do not hold the other one; twice the same when there are none. */
function boxesApart({ depth, parent }: Document, first: number, second: number): [number, number] {
  let own = first
  let other = second
  while (depth[own]! > depth[other]!) own = parent[own]!
  while (depth[other]! > depth[own]!) other = parent[other]!
  while (own !== other && parent[own] !== parent[other]) {
    own = parent[own]!
    other = parent[other]!
  }
  return [own, other]
}

/** The same tag and most class names in common; numbers in them count the articles. */
function isSameMake(document: Document, own: number, other: number): boolean {
  if (document.tag[own] !== document.tag[other]) return false
  if (document.classNumbers[own] === document.classNumbers[other]) return true
  const names = classNames(document, own)
  const others = classNames(document, other)
  let common = 0
  for (const name of others) if (names.has(name)) common++
  return common >= SECOND.names * Math.max(names.size, others.size)
}

function classNames(document: Document, node: number): ReadonlySet<string> {
  const value = document.classValue(document.classNumbers[node]!).slice(0, SECOND.longestClass)
  return new Set(value.replace(DIGITS, '').split(' '))
}

const DIGITS = /\d+/g

interface Candidate {
  readonly box: number
  readonly heading: number
}

/** Whether a box opens with its heading, holds paragraphs, and bears a mark of an article. */
function isArticle(draft: Draft, prose: readonly number[], { box, heading }: Candidate): boolean {
  const { document, blocks } = draft
  const inside = prose.filter(i => isWithin(document, box, blocks[i]!.node))
  if (inside.length < SECOND.paragraphs || inside[0]! < heading) return false
  return isMarked(document, box, blocks[heading]!.node) || isSigned(draft, box, heading)
}

/** An `article` around the heading, or an element that names the article's type or address. */
function isMarked(document: Document, box: number, heading: number): boolean {
  for (let node = heading; node >= box; node = document.parent[node]!) {
    if (document.tag[node] === TAG.article) return true
    if (document.hasAttributes(node) && MARKS.some(name => document.attribute(node, name) !== undefined))
      return true
  }
  return false
}

/** Attributes by which scripts and search engines tell the articles of a page apart. */
const MARKS =
  'itemtype data-url data-href data-path data-permalink data-canonical data-article-id data-post-id'.split(
    ' ',
  )

/** A date or a byline beside the heading. */
function isSigned({ document, blocks }: Draft, box: number, heading: number): boolean {
  for (let i = Math.max(0, heading - SECOND.reach); i <= heading + SECOND.reach; i++) {
    const block = blocks[i]
    if (i === heading || block === undefined || !isWithin(document, box, block.node)) continue
    if (block.text === '' || block.text.length > LENGTH.byline) continue
    if (findDate(block.text, DAY_FIRST) !== null || readByline(block.text).labelled) return true
  }
  return false
}

/** Whichever figure is the day, `05/02/2024` is a date. */
const DAY_FIRST = { language: 'vi' }

function isWithin({ end }: Document, box: number, node: number): boolean {
  return node >= box && node < end[box]!
}

function drop(draft: Draft, box: number): void {
  for (const i of keptBlocks(draft)) {
    if (isWithin(draft.document, box, draft.blocks[i]!.node)) label(draft, i, 'boilerplate', 'second-article')
  }
}
