import { judge } from './context.ts'

/** The language of a sample as BCP 47 tag: `vi` when its syllables leave no doubt, else `null`. */
export function detectLanguage(sample: string): string | null {
  const { vietnamese, words } = judge(sample)
  return vietnamese && words >= ENOUGH_WORDS ? 'vi' : null
}

/** Names and headings of fewer words stand in texts of any language. */
const ENOUGH_WORDS = 10
