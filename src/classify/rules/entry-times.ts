import { codeAt } from '../../data/code-at.ts'
import { type Draft, label, type Rule } from '../draft.ts'
import { ENTRIES } from './thresholds.ts'

/** Keeps the times of a live blog's entries: lines of nothing but a time, each right above a paragraph of the text. */
export const entryTimes: Rule = {
  name: 'entry-time',
  apply(draft) {
    const { blocks } = draft
    const times: number[] = []
    let below = -1
    for (let i = blocks.length - 1; i >= 0; i--) {
      if (blocks[i]!.kind === 'image') continue
      if (below >= 0 && isEntryTime(draft, i, below)) times.push(i)
      below = i
    }
    if (times.length < ENTRIES.least) return
    for (const i of times) if (draft.roles[i] === 'boilerplate') label(draft, i, 'body', 'entry-time')
  },
}

/** @param below the next block of text. */
function isEntryTime({ blocks, roles }: Draft, i: number, below: number): boolean {
  if (roles[below] !== 'body') return false
  const { text, hidden } = blocks[i]!
  if (hidden || text.length > ENTRIES.longest || blocks[below]!.text.length < ENTRIES.prose) return false
  return mayBeTime(text) && TIME.test(text)
}

/** Most short lines begin in no such way, and the expression takes long to compile. */
function mayBeTime(text: string): boolean {
  const first = codeAt(text, codeAt(text, 0) === BRACKET ? 1 : 0)
  return first >= 0x30 && first <= 0x39
}

const BRACKET = 0x28

/** `18:05`, `18h05`, `6.05 pm`, `18 giờ 05`, perhaps with a day: `18:05 21/09`. */
const TIME =
  /^\(?\d{1,2}\s?(?:[:h.g]|giờ)\s?\d{2}(?::\d{2})?(?:\s?phút)?(?:\s?(?:[ap]\.?m\.?|uhr))?(?:\s?[,|·-]?\s?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)?\)?\s?[:–-]?$/i
