import { TRAIT } from '../data/characters.ts'
import { codeAt } from '../data/code-at.ts'
import {
  BREVE_LETTERS,
  CYRILLIC_LETTERS,
  GREEK_LETTERS,
  RARE_LETTERS,
  STROKE_LETTERS,
} from '../data/look-alikes.ts'
import { compose } from './compose.ts'
import { isLatin, isLetter, isMark } from './letters.ts'
import { measure } from './measure.ts'
import { isSyllable } from './syllables.ts'
import { traitsOf } from './traits.ts'
import { isVietnamese, isWithoutVietnamese } from './vietnamese.ts'

/**
 * Puts Vietnamese letters in the place of their look-alikes (`Ðà Nẵng` with the Icelandic letter), word by word, where
 * the paragraph is Vietnamese or tells nothing and the document is. Expects composed text.
 */
export function repairLookAlikes(paragraph: string, documentIsVietnamese: boolean): string {
  const repaired = withoutLookAlikes(paragraph)
  if (repaired === paragraph) return paragraph
  if (VIETNAMESE_ONLY.test(paragraph) && isVietnamese(measure(repaired), { repaired: true })) return repaired
  return documentIsVietnamese && !isWithoutVietnamese(measure(paragraph)) ? repaired : paragraph
}

/** The text as it would be if it were Vietnamese. */
export function withoutLookAlikes(text: string): string {
  const romanized = ROMANIZED.test(text)
  let result = ''
  let done = 0
  for (let index = 0; index < text.length; index++) {
    if (!mayBeLookAlike(text, index)) continue
    const { start, end } = wordAt(text, index)
    index = end - 1
    const word = text.slice(start, end)
    if (word.length > LONGEST || !LOOK_ALIKE.test(word) || (romanized && BREVE.test(word))) continue
    const repaired = compose(word.replace(LETTER, letter => REPLACEMENTS[letter]!))
    if (!isRight({ word, repaired, before: text.charAt(start - 1), after: text.charAt(end) })) continue
    result += text.slice(done, start) + repaired
    done = end
  }
  return done === 0 ? text : result + text.slice(done)
}

/** The word around a letter; of one that is too long as much as shows this. */
function wordAt(text: string, index: number): { start: number; end: number } {
  let start = index
  while (start > 0 && index - start <= LONGEST && isWordUnit(codeAt(text, start - 1))) start--
  let end = index + 1
  while (end < text.length && end - index <= LONGEST && isWordUnit(codeAt(text, end))) end++
  while (start < index && QUOTE.test(text.charAt(start))) start++
  while (end > index + 1 && QUOTE.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Letters and marks; apostrophes and invisible characters inside belong to the word, and spoil it. */
function isWordUnit(unit: number): boolean {
  return (
    isLetter(unit) || unit === APOSTROPHE || (unit >= 0x80 && OTHER_WORD_UNIT.test(String.fromCharCode(unit)))
  )
}

/** Greek and Cyrillic letters only beside a Latin one, so that texts in these scripts cost little. */
function mayBeLookAlike(text: string, index: number): boolean {
  const unit = codeAt(text, index)
  if ((traitsOf(unit) & TRAIT.lookAlike) === 0) return false
  return unit < 0x370 || unit > 0x52f || touchesLatin(text, index)
}

function touchesLatin(text: string, index: number): boolean {
  const before = codeAt(text, index - 1)
  const after = codeAt(text, index + 1)
  return isLatinOrMark(before) || isLatinOrMark(after)
}

function isLatinOrMark(unit: number): boolean {
  return (unit < 0x370 || unit > 0x52f) && (isLatin(unit) || isMark(unit))
}

interface Candidate {
  readonly word: string
  readonly repaired: string
  /** The characters beside the word; `''` at the ends of the text. */
  readonly before: string
  readonly after: string
}

function isRight({ word, repaired, before, after }: Candidate): boolean {
  if (TAG.test(before) || after === '_') return false
  if (FOREIGN.test(word)) return isSyllable(repaired) && !FORMULA.test(word)
  if (isSyllable(repaired)) return !(SLASH.test(before) && SLASH.test(after) && SPEECH_SOUND.test(word))
  if (!COMMON.test(word)) return false
  if (word === 'ð') return DIGIT.test(before)
  if (OWN_LETTER.test(word) || (STROKE.test(word) && BREVE.test(word))) return true
  return ABBREVIATION.test(word) || (INITIAL.test(word) && (POINT.test(before) || POINT.test(after)))
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  ...STROKE_LETTERS,
  ...BREVE_LETTERS,
  ...RARE_LETTERS,
  ...GREEK_LETTERS,
  ...CYRILLIC_LETTERS,
}
const FOREIGN_LETTERS = [...Object.keys(GREEK_LETTERS), ...Object.keys(CYRILLIC_LETTERS)].join('')
const LETTER = new RegExp(Object.keys(REPLACEMENTS).join('|'), 'g')
const FOREIGN = new RegExp(`[${FOREIGN_LETTERS}]`)
/** Letters of the tables; Greek and Cyrillic ones only beside a Latin letter. */
const LOOK_ALIKE = new RegExp(
  [
    ...[STROKE_LETTERS, BREVE_LETTERS, RARE_LETTERS].flatMap(letters => Object.keys(letters)),
    `\\p{Script=Latin}\\p{M}*[${FOREIGN_LETTERS}]`,
    `[${FOREIGN_LETTERS}]\\p{M}*\\p{Script=Latin}`,
  ].join('|'),
  'u',
)
const STROKE = /[ÐðƉɖ]/
const BREVE = /[Ǎǎ]/
const COMMON = /[ÐðƉɖǍǎ]/

/** In UTF-16 units; longer words are not looked at. */
const LONGEST = 40
const APOSTROPHE = 0x27
const OTHER_WORD_UNIT = /[\p{M}\p{Cf}’]/u
const QUOTE = /['’]/

/** Letters that only Vietnamese has beside a look-alike: in them the place names outside the grammar show (Đắk). */
const OWN_LETTER = /[ăơưĂƠƯ\u1ea0-\u1ef9]/
/** Letters that show Vietnamese in a paragraph; ă and đ do not, since pinyin and Icelandic would seem to hold them. */
const VIETNAMESE_ONLY = /[ơưƠƯ\u1ea0-\u1ef9]/
/** QĐND, NĐ: capitals with at most one vowel, so that GUÐRÚN stays. */
const ABBREVIATION = /^(?=.{2,8}$)[B-DF-HJ-NP-TV-XZÐƉ]*[AEIOUY]?[B-DF-HJ-NP-TV-XZÐƉ]*$/
/** The currency: 50.000đ. */
const DIGIT = /\d/
/** N.Đ.T., Đ/c. */
const INITIAL = /^[ÐƉ]$/
const POINT = /[./]/
/** English sounds as dictionaries give them: /ðen/. */
const SPEECH_SOUND = /[ðɖ]/
const SLASH = /[/[\]]/
/** Tags, user names and identifiers are addresses. */
const TAG = /[#@_]/
/** Cα, Hα: a Latin and a Greek letter. */
const FORMULA = /^[A-Za-z][\u0370-\u03ff]$/
/** Vowels with caron or macron as pinyin has them; beside them ǎ is pinyin too. */
const ROMANIZED = /[ĀāĚěĒēĪīŌōŪūǏǐǑǒǓǔǕ-ǜ]/
