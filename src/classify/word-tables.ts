import { PHRASE_LISTS } from '../data/phrases/index.ts'
import { STOP_WORDS } from '../data/stop-words.ts'
import { foldLines } from '../text/fold.ts'
import { type HashTable, hashTable } from '../text/hash-table.ts'
import { EMPTY_HASH, firstWords, hashOf, nextKey, openingKey } from '../text/word-hashes.ts'

/** What a single word tells of a text, as bits. */
export const Meaning = {
  stopWord: 1,
  /** Of imprints and licences. */
  legal: 2,
  month: 4,
  /** A stock phrase that may stand anywhere in a text ends with it. */
  endsPhrase: 8,
} as const

const LEGAL = 'copyright reserved quyền phép rechte droits reservados'
/** Months as dates begin with them. */
const MONTHS =
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mär märz mai juni juli okt oktober dez dezember janvier février mars avril juin juillet août septembre octobre novembre décembre tháng'

const WORD = /[\p{L}\p{M}]+/gu
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u
/** A tone on the first of two vowels that end a word. */
const OLD_TONE = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/

/** A text that opens with a phrase may go on. */
const ANY_NUMBER = 1000

/** Bits of `Meaning` by the hash of a word's lower-case letters; wrong once in a million words. Roomy: every word is looked up. */
export const MEANINGS: HashTable = hashTable(meanings(), 4)

function meanings(): readonly (readonly [number, number])[] {
  const bits = new Map<number, number>()
  const add = (hash: number, bit: number): void => {
    bits.set(hash, (bits.get(hash) ?? 0) | bit)
  }
  const give = (word: string | undefined, bit: number): void => {
    if (word !== undefined) add(hashOf(word), bit)
  }
  for (const word of STOP_WORDS) give(word, Meaning.stopWord)
  for (const word of LEGAL.split(' ')) give(word, Meaning.legal)
  for (const word of MONTHS.split(' ')) give(word, Meaning.month)
  for (const { where, lines } of PHRASE_LISTS) {
    if (where !== 'inside') continue
    for (const phrase of foldLines(lines)) give(LAST_WORD.exec(phrase)?.[0], Meaning.endsPhrase)
  }
  return [...bits]
}

/**
 * The most words of a text that is a stock phrase or opens with one, by the key of the first two words (`openingKey`), or of the
 * one where the phrase has no other (`nextKey`).
 */
export const PHRASE_OPENINGS: HashTable = hashTable(phraseOpenings())

function phraseOpenings(): readonly (readonly [number, number])[] {
  const most = new Map<number, number>()
  for (const { where, lines } of PHRASE_LISTS) {
    for (const phrase of foldLines(lines)) {
      // Behind a phrase that is a whole text may stand a count.
      const words = where === 'whole' ? firstWords(phrase, ANY_NUMBER).length + 1 : ANY_NUMBER
      for (const key of openingKeys(phrase)) most.set(key, Math.max(words, most.get(key) ?? 0))
    }
  }
  return [...most]
}

function openingKeys(phrase: string): readonly number[] {
  const [first = [], second] = eitherTone(phrase, 2)
  if (second === undefined) return first.map(one => nextKey(EMPTY_HASH, one))
  return first.flatMap(one => second.map(other => openingKey(one, other)))
}

/** The hashes of the first words of a phrase, each as it may be written. */
function eitherTone(phrase: string, most: number): readonly (readonly number[])[] {
  const turned = firstWords(phrase.replace(WORD, withNewTone), most)
  return firstWords(phrase, most).map((hash, at) => [hash, turned[at]!])
}

/** `tòa` as `toà`: texts place the tone either way. */
function withNewTone(word: string): string {
  return word.normalize('NFD').replace(OLD_TONE, '$1$3$2').normalize('NFC')
}
