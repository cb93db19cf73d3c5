import { once } from '../text/once.ts'
import { endsWithStop } from '../text/sentence-ends.ts'

/** Names of sections run together: so many capitals after small words, of all words, and without commas. */
const FEWEST_STARTS = 6
const LEAST_SHARE = 0.2
/** Enough for a line of so many words without a stop: headlines run together. */
const LEAST_SHARE_WITHOUT_STOP = 0.1
const WORDS_WITHOUT_STOP = 40
/** Prose has more commas and stops than one in so many words. */
const WORDS_PER_COMMA = 20
/** A menu shows in its first words; in UTF-16 units. */
const LONGEST_SAMPLE = 1_000

/** Whether a line is a menu, or headlines run together by lost line breaks: `Thời sự Kinh tế Xã hội`, `Kinh tếXã hội`. */
export function isMenu(text: string): boolean {
  const sample = text.slice(0, LONGEST_SAMPLE)
  if (glued().test(sample)) return true
  const count = sample.match(starts())?.length ?? 0
  if (count < FEWEST_STARTS) return false
  const words = sample.split(' ').length
  const commas = sample.match(COMMAS)?.length ?? 0
  const isLong = words >= WORDS_WITHOUT_STOP && !endsWithStop(text)
  const share = isLong ? LEAST_SHARE_WITHOUT_STOP : LEAST_SHARE
  return count >= words * share && commas * WORDS_PER_COMMA <= words
}

/** Capitalised words after small ones. */
const starts = once(() => /(?<=(?<!\p{L})\p{Ll}\p{L}* (?:- )?)\p{Lu}\p{Ll}/gu)
const COMMAS = /[,.;:] /g
/** Headlines run together by a lost line break: `…băng tuyếtNhận định…`, twice or more. */
const glued = once(() => /\p{Ll}{2}\p{Lu}\p{Ll}.{4,200}?\p{Ll}{2}\p{Lu}\p{Ll}/u)
