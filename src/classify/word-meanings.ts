import { PHRASES } from '../data/phrases/index.ts'
import { STOP_WORDS } from '../data/stop-words.ts'
import { type HashTable, hashTable, lookUp } from './hash-table.ts'
import { hashOf } from './words.ts'

/** What a single word tells of a text; `phraseEnd` is the last word of a phrase that may stand anywhere in a text. */
export const Meaning = { none: 0, stopWord: 1, legal: 2, month: 3, phraseEnd: 4 } as const

/** Words of imprints and licences, and months as dates begin with them. */
const LEGAL = 'copyright reserved quyền phép rechte droits reservados'
const MONTHS =
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december mär märz mai juni juli okt oktober dez dezember janvier février mars avril juin juillet août septembre octobre novembre décembre tháng'

/** The meaning of a word by the hash of its lower-case letters; wrong once in a million words. */
export function meaningOf(hash: number): number {
  return lookUp(MEANINGS, hash)
}

const MEANINGS: HashTable = hashTable([
  ...Array.from(STOP_WORDS, word => [hashOf(word), Meaning.stopWord] as const),
  ...LEGAL.split(' ').map(word => [hashOf(word), Meaning.legal] as const),
  ...MONTHS.split(' ').map(word => [hashOf(word), Meaning.month] as const),
  ...phraseEnds().map(word => [hashOf(word), Meaning.phraseEnd] as const),
])

function phraseEnds(): string[] {
  return PHRASES.filter(({ where }) => where === 'inside').map(({ phrase }) =>
    phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase(),
  )
}
