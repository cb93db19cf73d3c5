import { readByline } from '../../text/bylines.ts'
import { findDate } from '../../text/dates.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { EDGE, LENGTH } from './thresholds.ts'

/** Takes bylines, sources and date lines off both ends of the text. */
export const edges: Rule = {
  name: 'edge',
  apply(draft) {
    const kept = keptBlocks(draft)
    for (const i of kept.slice(0, EDGE)) labelEdge(draft, i, i === kept[0])
    let last = true
    for (const i of kept.slice(-EDGE).reverse()) {
      last = labelEdge(draft, i, last)
      if (!last) break
    }
    if (kept.length > 0) labelBelow(draft, kept.at(-1)!)
  },
}

/** A name set in bold right below the text signs it, though the model dropped it. */
function labelBelow(draft: Draft, last: number): void {
  for (let i = last + 1; i <= last + BELOW; i++) {
    const block = draft.blocks[i]
    if (block === undefined || draft.roles[i] !== 'boilerplate' || block.kind === 'heading') continue
    const { text, strongLength, linkLength, hidden } = block
    if (text === '' || hidden || linkLength > 0 || strongLength < text.length - 1) continue
    if (readByline(text).kind !== 'author') continue
    label(draft, i, 'byline', 'byline-below')
    return
  }
}

/** Blocks below the text in which its signature stands. */
const BELOW = 3

/**
 * False when the block is none of these.
 * @param outermost whether nothing of the text stands beyond it: only there the bare shape of names is believed.
 */
function labelEdge(draft: Draft, i: number, outermost: boolean): boolean {
  const { text, kind: markup } = draft.blocks[i]!
  if (text.length > LENGTH.byline || draft.roles[i] === 'lead' || markup === 'heading') return false
  if (isDateLine(text)) {
    label(draft, i, 'date', 'date-line')
    return true
  }
  const { kind, labelled } = readByline(text)
  if (kind === 'body' || (!labelled && !outermost)) return false
  const ofImage = kind === 'credit' && draft.blocks[i - 1]?.kind === 'image'
  label(draft, i, ofImage ? 'credit' : 'byline', `byline-${kind}`)
  return true
}

/** A date with hardly a word beside it. */
function isDateLine(text: string): boolean {
  if (text.length > 80 || !DIGIT.test(text)) return false
  if (findDate(text, DAY_FIRST) === null) return false
  return (text.match(WORD) ?? []).length <= 7 && !SENTENCE.test(text)
}

/** Whichever figure is the day, `05/02/2024` is a date. */
const DAY_FIRST = { language: 'vi' }
const DIGIT = /\d/
const WORD = /\p{L}{2,}/gu
const SENTENCE = /\p{L}{3,}[.!?]$/u
