import { distinctWords, isProven, weigh } from './vietnamese-evidence.ts'
import { readViqr } from './viqr.ts'

/** Whether a page of ASCII, markup and all, is worth asking `isViqr`: it holds â, ê or ô so written. */
export function mayBeViqr(page: string): boolean {
  return page.includes('^') && CIRCUMFLEX.test(page)
}

const CIRCUMFLEX = /[aeo]\^/i

/**
 * Whether a text of ASCII without markup is Vietnamese typed as VIQR. Stricter than for bytes, since the marks are
 * punctuation too: groff and patterns (`\h'-\w' 'u'`) gave the only wrong finds.
 */
export function isViqr(text: string): boolean {
  if (!mayBeViqr(text)) return false
  const reading = weigh(distinctWords(readViqr(text)))
  return reading.marked >= LEAST_MARKED && isProven(reading, weigh(distinctWords(text)))
}

const LEAST_MARKED = 0.5
