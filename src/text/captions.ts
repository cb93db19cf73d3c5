import { codeAt } from '../data/code-at.ts'
import { splitCredit } from './credits.ts'
import { fold, MAY_BE_NEW_TONE } from './fold.ts'
import { isWordUnit } from './letters.ts'
import { endOfWord, firstWords } from './word-hashes.ts'
import { wordsOf } from './words.ts'

/**
 * Whether two captions are one: equal but for credit, spacing, case, Unicode form and separators, cut short by `…`,
 * or with one word edited (`liệt sỹ` and `liệt sĩ`); another number makes another caption.
 */
export function sameCaption(a: string, b: string): boolean {
  return a === b || isSame(new ComparedText(a), new ComparedText(b))
}

/** Captions met so far, and whether a text says one of them again. */
export interface CaptionSet {
  add(text: string): void
  has(text: string): boolean
}

/** Makes an empty set that compares as `sameCaption` does; each text is taken apart at most once. */
export function captionSet(): CaptionSet {
  const added: string[] = []
  const byWord = new Map<number, ComparedText[]>()
  function takeApart(): void {
    for (const text of added.splice(0)) {
      const caption = new ComparedText(text)
      for (const word of openingWords(text)) {
        const list = byWord.get(word)
        if (list === undefined) byWord.set(word, [caption])
        else list.push(caption)
      }
    }
  }
  return {
    add: text => added.push(text),
    has(text) {
      if (text.length > LONGEST_COPY) return false
      takeApart()
      if (byWord.size === 0) return false
      const words = openingWords(text)
      if (!words.some(word => byWord.has(word))) return false
      const candidates = words.flatMap(word => byWord.get(word)?.slice(0, MOST_CANDIDATES) ?? [])
      const caption = new ComparedText(text)
      return candidates.some(candidate => candidate.text === text || isSame(candidate, caption))
    },
  }
}

/** No caption is longer, in UTF-16 units. */
const LONGEST_COPY = 600

/** More captions that open alike are a list, not copies. */
const MOST_CANDIDATES = 50

/** A caption and the words by which it is compared, found when they are first asked for. */
class ComparedText {
  readonly text: string
  private found: readonly string[] | null

  constructor(text: string) {
    this.text = text
    this.found = null
  }

  get words(): readonly string[] {
    if (this.found === null) {
      const { caption, credit } = splitCredit(this.text)
      this.found = wordsOf(fold(caption === '' ? (credit ?? '') : caption))
    }
    return this.found
  }
}

/** At most one word differs between two copies, so that one of the first two words is the same. */
function openingWords(text: string): readonly number[] {
  const opening = text.slice(0, Math.min(LONGEST_OPENING, endOfWord(text, 2)))
  const words = firstWords(MAY_BE_NEW_TONE.test(opening) ? fold(opening) : opening, 2)
  return words.length === 0 ? NO_WORDS : words
}

const NO_WORDS = [0]
const LONGEST_OPENING = 60

function isSame(a: ComparedText, b: ComparedText): boolean {
  if (a.words.length === 0 || b.words.length === 0) return fold(a.text) === fold(b.text)
  return (
    areEqual(a.words, b.words) ||
    isCutShort(a.text, a.words, b.words) ||
    isCutShort(b.text, b.words, a.words) ||
    differByOneWord(a.words, b.words)
  )
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index])
}

/** Shorter captions must be equal: `Bà Lan` and `Ông Lan` are two people. */
const FEWEST_WORDS_FOR_EDIT = 5
const FEWEST_WORDS_FOR_CUT = 4

function isCutShort(text: string, short: readonly string[], long: readonly string[]): boolean {
  if (short.length < FEWEST_WORDS_FOR_CUT || short.length > long.length) return false
  const end = text.trimEnd()
  if (!end.endsWith('…') && !end.endsWith('...')) return false
  return short.slice(0, -1).every((word, index) => word === long[index])
}

function differByOneWord(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < FEWEST_WORDS_FOR_EDIT || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  if (long.length - start - end > 1) return false
  return !DIGIT.test(`${short[start] ?? ''}${long[start] ?? ''}`)
}

/** Whether an alternative text is the name of a file or of a camera's picture, and says nothing. */
export function isFileName(alt: string): boolean {
  const text = alt.trim().normalize('NFC')
  if (text.length > LONGEST_NAME) return false
  return (
    (text.includes('.') && FILE.test(text)) ||
    (CAMERA_INITIALS.includes(text.charAt(0).toLowerCase()) && CAMERA.test(text)) ||
    isMachineMade(text)
  )
}

/** Words glued by `_`, or by `-` with digits in the last, or a long run of hexadecimal figures. */
function isMachineMade(text: string): boolean {
  if (text.length < SHORTEST_NAME || text.includes(' ')) return false
  if (text.includes('_') || HEXADECIMAL.test(text)) return true
  const words = text.split('-')
  const last = words.pop()!
  return DIGIT.test(last) && words.length >= 2 && words.every(isWord) && isWord(last)
}

function isWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isWordUnit(codeAt(text, index))) return false
  return text !== ''
}

const SHORTEST_NAME = 7

const LONGEST_NAME = 300
const FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg|tiff?|heic|mp4)(?:[?#]\S{0,100})?$/i
const CAMERA =
  /^(?:(?:img|dsc|dscn|dscf|pxl|image|photo|picture|untitled|unnamed|screenshot|screen shot|ảnh màn hình|ảnh chụp màn hình|z)[-_ ]?\d[\d\-_. ]*(?:lúc [\d.:]+)?|image|img|photo|picture|untitled)$/i
const CAMERA_INITIALS = 'idpusảz'
const HEXADECIMAL = /^[0-9a-f-]{12,}$/i
const DIGIT = /\d/

/** Whether an alternative text only repeats the headline (`<headline> - Ảnh 2.`), as some systems fill it. */
export function isHeadlineCopy(alt: string, title: string): boolean {
  const headline = words(title)
  const text = words(alt)
  if (headline === '' || text === '') return false
  if (text === headline) return true
  return text.startsWith(`${headline} `) && COUNTER.test(text.slice(headline.length + 1))
}

const COUNTER = /^(?:(?:ảnh|hình|photo|image|picture|bild|foto) ?)?\d{0,3}$/

function words(text: string): string {
  return wordsOf(fold(text)).join(' ')
}
