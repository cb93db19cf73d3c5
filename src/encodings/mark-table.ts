import { VOWEL_LETTERS } from '../data/syllables.ts'
import { once } from '../text/once.ts'

/** How an encoding writes letters as a base and a mark; all in lower case, as windows-1252 shows the bytes. */
export interface MarkTable {
  /** What stands for a letter by itself, and the letter behind it, parted by spaces: `ñđ` for đ, `aââ` for â. */
  readonly alone: string
  /** A base, the vowel it stands for, and the marks that give it huyền, hỏi, ngã, sắc and nặng. */
  readonly toned: readonly (readonly [base: string, vowel: string, marks: string])[]
}

/**
 * Gives a reader of text that came from such an encoding by way of windows-1252. The longest match counts, the case of
 * the base is that of the letter, and its mark may have either; what is no letter stays. Linear.
 */
export function byMarkTable(table: MarkTable): (text: string) => string {
  const read = once(() => readerOf(lettersOf(table)))
  return text => read()(text)
}

function readerOf(letters: ReadonlyMap<string, string>): (text: string) => string {
  const written = [...letters.keys()]
  const pairs = written.filter(key => key.length > 1)
  const bases = new Set(pairs.map(pair => pair.charAt(0)))
  const marks = new Set(pairs.map(pair => pair.charAt(1)))
  const singles = written.filter(key => key.length === 1)
  const pattern = new RegExp(`[${[...bases].join('')}][${[...marks].join('')}]|[${singles.join('')}]`, 'g')
  const read = (match: string): string =>
    letters.get(match) ?? (letters.get(match.charAt(0)) ?? match.charAt(0)) + match.slice(1)
  return text => text.replace(pattern, read)
}

/** The letters by how they are written, in both cases. */
function lettersOf({ alone, toned }: MarkTable): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  const add = (written: string, letter: string): void => {
    const base = written.charAt(0)
    for (const mark of new Set([written.slice(1), written.slice(1).toUpperCase()])) {
      letters.set(base + mark, letter)
      letters.set(base.toUpperCase() + mark, letter.toUpperCase())
    }
  }
  for (const entry of alone.split(' ')) add(entry.slice(0, -1), entry.slice(-1))
  for (const [base, vowel, marks] of toned) {
    const tones = VOWEL_LETTERS.find(letter => letter.startsWith(vowel))!
    for (let tone = 0; tone < marks.length; tone++) add(base + marks.charAt(tone), tones.charAt(tone + 1))
  }
  return letters
}
