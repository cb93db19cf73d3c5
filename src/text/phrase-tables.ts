import type { Phrase, PhraseList } from '../data/phrases/index.ts'
import { PHRASE_KINDS, PHRASE_LISTS } from '../data/phrases/index.ts'
import { foldLines } from './fold.ts'

/** Phrases that are whole blocks, with a bit for each of their kinds. */
export const WHOLE: Map<string, number> = new Map()

/** Phrases that open blocks, by their first word. */
export const START: Map<string, Phrase[]> = new Map()

/** Phrases that may stand anywhere in a block. */
export const HELD: Phrase[] = []

for (const list of PHRASE_LISTS) for (const phrase of foldLines(list.lines)) add(phrase, list)

function add(phrase: string, { kind, where }: PhraseList): void {
  if (where === 'whole') WHOLE.set(phrase, (WHOLE.get(phrase) ?? 0) | (1 << PHRASE_KINDS.indexOf(kind)))
  else if (where === 'inside') HELD.push({ phrase, kind, where })
  else {
    const [word] = phrase.split(' ', 1)
    const list = START.get(word!)
    if (list === undefined) START.set(word!, [{ phrase, kind, where }])
    else list.push({ phrase, kind, where })
  }
}

/** The last words of the phrases that may stand anywhere, as an expression. */
export const LAST_WORDS: string = HELD.map(({ phrase }) => phrase.slice(phrase.lastIndexOf(' ') + 1)).join(
  '|',
)

/** No phrase that is a whole block is longer; counts and marks around it may be. */
export const LONGEST_WHOLE: number = 20 + Math.max(...Array.from(WHOLE.keys(), key => key.length))
