import type { Document } from '../../dom/document.ts'
import { tagSet } from '../../dom/tags.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { COMMENTS } from './thresholds.ts'

/** Drops what readers wrote: texts in boxes named for comments, below a text that stands outside of any. */
export const comments: Rule = {
  name: 'comment',
  apply(draft) {
    const isInBox = boxTest(draft)
    const kept = keptBlocks(draft)
    const inside = new Set(kept.filter(i => isInBox(draft.blocks[i]!.node)))
    if (inside.size === 0) return
    const outside = kept.filter(i => !inside.has(i))
    const chars = outside.reduce((sum, i) => sum + draft.blocks[i]!.text.length, 0)
    if (chars < COMMENTS.leastText) return
    for (const i of inside) if (i > outside[0]!) label(draft, i, 'boilerplate', 'comment')
  },
}

/** Tells whether an element stands in a box for comments; neighbours mostly share their parent. */
function boxTest({ document, blocks, title }: Draft): (node: number) => boolean {
  const isNamed = namedTest(document)
  const titleNode = blocks[title]?.node ?? -1
  const isBox = (node: number): boolean =>
    isNamed(node) && !(node <= titleNode && titleNode < document.end[node]!)
  let parent = -1
  let answer = false
  return node => {
    if (document.parent[node] !== parent) {
      parent = document.parent[node]!
      answer = false
      let at = parent
      for (let level = 1; level < COMMENTS.levels && at > 1 && !answer; level++) {
        answer = isBox(at)
        at = document.parent[at]!
      }
    }
    return answer || isBox(node)
  }
}

/** Tells whether an element is named for comments, by its class or id. */
function namedTest(document: Document): (node: number) => boolean {
  const { tag, classNumbers } = document
  const byClass = new Uint8Array(document.classCount)
  return node => {
    if (WRAPPERS[tag[node]!] === 1) return false
    const number = classNumbers[node]!
    if (byClass[number] === UNKNOWN) byClass[number] = namesComments(document.classValue(number)) ? YES : NO
    return (
      byClass[number] === YES ||
      (document.hasAttributes(node) && namesComments(document.attribute(node, 'id') ?? ''))
    )
  }
}

/** They hold the article, too, whatever else they are called. */
const WRAPPERS: Uint8Array = tagSet(['html', 'body', 'main', 'article'])

const UNKNOWN = 0
const YES = 1
const NO = 2

function namesComments(names: string): boolean {
  return NAMED.test(names) && names.split(' ').some(name => NAMED.test(name) && !OTHER.test(name))
}

/** A single `Kommentar` is an opinion piece. */
const NAMED =
  /comment(?!ary|at)|disqus|kommentar(?:e|[-_]?(?:box|list|text|bereich|feld|body|spalte))|leserkommentar|comentario|binh-?luan|commtree/i
/** Names of the whole page or post: what it has, allows, counts or lacks, and that it is an opinion (`type-comment`). */
const OTHER =
  /(?:^|[_-])(?:has|no|with|without|open|opened|closed|enabled|disabled|allow|allowed|on|off|count)(?:$|[_-])|(?:type|tone|section|pillar|category|cat|tag|template|format|theme|genre)[_-]+comment/i
