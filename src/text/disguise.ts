import { DISGUISED_LETTERS, DISGUISED_MARKS, NOISE_MARKS, STYLED_LETTERS } from '../data/disguises.ts'
import { CYRILLIC_LETTERS, GREEK_LETTERS, RARE_LETTERS, STROKE_LETTERS } from '../data/look-alikes.ts'
import { compose } from './compose.ts'
import { type Measure, markedSyllableShare, measure, syllableShareOfMarked } from './measure.ts'
import { once } from './once.ts'

/**
 * Gives text that was disguised from filters its letters back (`Тһᴜ̛̣ᴄ` is `Thực`): noise marks go if there are many,
 * letters and marks of other scripts and styles become those they look like. The paragraph stays as it is if its words
 * are not Vietnamese then, or were before. Small capitals lose their upper case. Linear.
 */
export function undisguise(paragraph: string): string {
  const { letter, mark } = patterns()
  const plain = withoutNoise(paragraph)
  const folded = compose(
    plain
      .replace(letter, folding)
      .replace(STYLED, styled => styled.normalize('NFKC'))
      .replace(CLUSTER, cluster => withOwnMarks(cluster, mark)),
  )
  if (folded === paragraph) return paragraph
  return isProof(measure(compose(paragraph)), measure(folded)) ? folded : paragraph
}

function isProof(before: Measure, after: Measure): boolean {
  const share = markedSyllableShare(after)
  const sure = syllableShareOfMarked(after)
  if (share < LEAST_MARKED || sure < LEAST_SYLLABLES) return false
  return share * sure - markedSyllableShare(before) * syllableShareOfMarked(before) >= LEAST_RISE
}

/** ND, D and the rise of their product from which text was disguised (measured: 0 changes in 14 languages). */
const LEAST_MARKED = 0.35
const LEAST_SYLLABLES = 0.85
const LEAST_RISE = 0.2
/** Noise marks to letters; fewer strike a word out or underline it. */
const LEAST_NOISE = 0.3

function withoutNoise(text: string): string {
  const { noise } = patterns()
  const marks = text.match(noise)?.length ?? 0
  if (marks === 0 || marks < LEAST_NOISE * (text.match(LETTER)?.length ?? 0)) return text
  return text.replace(noise, '')
}

const LETTER = /\p{L}/gu
const STYLED = new RegExp(STYLED_LETTERS, 'gu')

function folding(letter: string): string {
  return foldings().get(letter)!
}

/** Before letters are taken apart: Ǫ looks like Q, its parts are O and a mark. */
const foldings = once<ReadonlyMap<string, string>>(() => {
  const pairs = Object.values(DISGUISED_LETTERS).flatMap(text => {
    const letters = Array.from(text)
    return letters.flatMap((letter, index) =>
      index % 2 === 0 ? [[letter, letters[index + 1]!] as const] : [],
    )
  })
  const tables = [GREEK_LETTERS, CYRILLIC_LETTERS, RARE_LETTERS, STROKE_LETTERS]
  return new Map([...tables.flatMap(table => Object.entries(table)), ...pairs])
})

/** A letter with its marks; one that has more than texts have stays. */
const CLUSTER =
  /[A-Za-z][\u0300-\u036f]{1,30}(?![\u0300-\u036f])|[\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]{0,30}(?![\u0300-\u036f])/g

function withOwnMarks(cluster: string, mark: RegExp): string {
  const apart = cluster.normalize('NFD')
  return apart.replace(mark, other => markFor(apart.charAt(0), other) ?? other)
}

function markFor(base: string, mark: string): string | undefined {
  return DISGUISED_MARKS.find(
    ([other, bases]) => other === mark && (bases === '' || bases.includes(base)),
  )?.[2]
}

const patterns = once(() => ({
  letter: new RegExp([...foldings().keys()].join('|'), 'gu'),
  mark: new RegExp(`[${DISGUISED_MARKS.map(([mark]) => mark).join('')}]`, 'g'),
  noise: new RegExp(`[${NOISE_MARKS}]`, 'g'),
}))
