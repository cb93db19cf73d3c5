import { TONE_PAIRS } from '../data/tone-pairs.ts'
import { outsideAddresses } from './addresses.ts'
import { once } from './once.ts'

/** Where the tone of `hòa`, `khỏe`, `thúy` stands: as the text has it, on the first vowel, on the second. */
export type ToneStyle = 'keep' | 'old' | 'new'

/**
 * Moves tones to where a style puts them, in the 88 attested syllables that the styles write differently and nowhere
 * else; letters keep their case, and the text its length. Expects NFC; addresses stay.
 */
export function placeTones(text: string, style: ToneStyle): string {
  if (style === 'keep' || !MAY_MOVE.test(text)) return text
  const words = tables()[style]
  return outsideAddresses(text, part => part.replace(WORD, word => placed(word, words)))
}

function placed(word: string, words: ReadonlyMap<string, string>): string {
  const wanted = words.get(word.toLowerCase())
  if (wanted === undefined) return word
  let result = ''
  for (let index = 0; index < word.length; index++) {
    const letter = wanted.charAt(index)
    const own = word.charAt(index)
    result += own === own.toLowerCase() ? letter : letter.toUpperCase()
  }
  return result
}

const MAY_MOVE = /[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]/i
/** Tags and user names are addresses. */
const WORD = /[#@]?[\p{L}\p{M}\p{N}_]+/gu

const tables = once(() => ({
  new: new Map(TONE_PAIRS),
  old: new Map(TONE_PAIRS.map(([old, renewed]) => [renewed, old] as const)),
}))
