import { codeAt } from '../../data/code-at.ts'
import { type Draft, label, type Rule } from '../draft.ts'
import { ENTRIES } from './thresholds.ts'

/** Keeps the times of a live blog's entries: lines of nothing but a time, each right above a paragraph of the text. */
export const entryTimes: Rule = {
  name: 'entry-time',
  apply(draft) {
    const times: number[] = []
    for (let i = 0; i < draft.blocks.length; i++) if (isEntryTime(draft, i)) times.push(i)
    if (times.length < ENTRIES.least) return
    for (const i of times) if (draft.roles[i] === 'boilerplate') label(draft, i, 'body', 'entry-time')
  },
}

function isEntryTime({ blocks, roles }: Draft, i: number): boolean {
  const { text, hidden } = blocks[i]!
  if (hidden || text.length > ENTRIES.longest || !opensLikeTime(text) || !TIME.test(text)) return false
  let below = i + 1
  while (blocks[below]?.kind === 'image') below++
  return roles[below] === 'body' && blocks[below]!.text.length >= ENTRIES.prose
}

/** A figure, or the bracket before it. */
function opensLikeTime(text: string): boolean {
  const code = codeAt(text, 0)
  return (code >= 0x30 && code <= 0x39) || code === 0x28
}

/** `18:05`, `18h05`, `6.05 pm`, `18 giờ 05`, perhaps with a day: `18:05 21/09`. */
const TIME =
  /^\(?\d{1,2}\s?(?:[:h.g]|giờ)\s?\d{2}(?::\d{2})?(?:\s?phút)?(?:\s?(?:[ap]\.?m\.?|uhr))?(?:\s?[,|·-]?\s?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)?\)?\s?[:–-]?$/i
