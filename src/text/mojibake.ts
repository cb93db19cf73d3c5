import { codeAt } from '../data/code-at.ts'
import { compose } from './compose.ts'
import { markedSyllableShare, measure, syllableShareOfMarked } from './measure.ts'
import { once } from './once.ts'
import { windows1252Byte } from './windows-1252-bytes.ts'

/** How far mojibake reaches in a document. */
export interface MojibakeEvidence {
  /** The document has so much of it that a single line need not prove it again. */
  readonly proven: boolean
  /** Nothing in the document is rightly decoded, so that all of it may be repaired, markup and addresses too. */
  readonly throughout: boolean
}

/**
 * Repairs Vietnamese text whose UTF-8 bytes were read as windows-1252, Latin-1 or windows-1258, up to three times over
 * (`Tiáº¿ng` is `Tiếng`): sequences of characters that are valid UTF-8 become the letters they spell, if the words
 * are Vietnamese then. In a paragraph that has right letters too it goes word by word. Linear; after ftfy's method.
 *
 * @param proven - The document shows mojibake elsewhere; the paragraph need not prove it.
 */
export function repairMojibake(paragraph: string, proven: boolean): string {
  if (!PAIR.test(paragraph)) return paragraph
  const mixed = RIGHT_LETTER.test(paragraph)
  let accepted = paragraph
  let text = paragraph
  let surely = false
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { repaired, sure } = RIGHT_LETTER.test(text)
      ? repairWords(text, proven)
      : replaceSequences(text, proven)
    if (repaired === text) break
    text = repaired
    surely ||= sure
    if (mixed || proven || (surely && isProof(paragraph, text))) accepted = text
  }
  return accepted
}

/** What a document's sample tells about mojibake; lines are judged one by one. */
export function mojibakeEvidence(sample: string): MojibakeEvidence {
  let repairedWords = 0
  let rightWords = 0
  for (const line of sample.split('\n')) {
    const repaired = repairMojibake(line, false)
    if (repaired === line) {
      if (RIGHT_LETTER.test(line)) rightWords += measure(line).syllables
    } else if (RIGHT_LETTER.test(line)) rightWords += measure(repaired).syllables
    else repairedWords += measure(repaired).syllables
  }
  const proven = repairedWords >= ENOUGH_WORDS
  return { proven, throughout: proven && rightWords <= repairedWords * MOST_RIGHT }
}

/**
 * Repairs the source of a page of which nothing is rightly decoded: every sequence, whatever it spells, as often as the
 * sample of its text showed. A browser that saved such a page wrote `&nbsp;` for byte A0.
 */
export function repairPage(source: string): string {
  let text = source.replace(NO_BREAK_ENTITY, '$1\u00a0')
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { repaired } = replaceSequences(text, true)
    if (repaired === text || (turn > 0 && RIGHT_LETTER.test(text))) break
    text = repaired
  }
  return text
}

const MOST_TURNS = 3
/** Syllables repaired in a sample that prove a document; fewer may be a quotation. */
const ENOUGH_WORDS = 8
/** Share of right words beside them that scripts and templates may have put there. */
const MOST_RIGHT = 0.05
const NO_BREAK_ENTITY = /([\u00c2-\u00f4\u0102][\u0080-\u00bf\u0152-\u2122]?)&nbsp;/g

/** Vietnamese letters that no byte gives in windows-1252: where one stands, something is rightly decoded. */
const RIGHT_LETTER = /[đĐơƠưƯ\u1ea0-\u1ef9]/
const REPLACED = '\ufffd'
/** D of the text after repair, or the rise of ND, that proves it (measured: 0 changes in 77,000 right paragraphs). */
const LEAST_SYLLABLES = 0.8
const LEAST_RISE = 0.2

function isProof(before: string, after: string): boolean {
  if (after.includes(REPLACED)) return false
  const counts = measure(compose(after))
  if (counts.marked > 0 && syllableShareOfMarked(counts) >= LEAST_SYLLABLES) return true
  return markedSyllableShare(counts) - markedSyllableShare(measure(before)) > LEAST_RISE
}

/** Word by word: what becomes a syllable, and quotation marks and dashes, which take three characters. */
function repairWords(text: string, proven: boolean): Replaced {
  const repaired = text.replace(WORD, word => {
    if (!PAIR.test(word)) return word
    let right = word
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const next = replaceSequences(right, false)
      if (next.repaired === right || (turn === 0 && !next.sure)) break
      right = next.repaired
    }
    const { marked, syllables } = measure(compose(right))
    return marked === syllables || (proven && measure(word).syllables === 0) ? right : word
  })
  return { repaired, sure: true }
}

/** No-break spaces belong to the word: they may be byte A0. */
const WORD = /[^ \t\r\n\u2028]+/g
/** What two characters of any sequence are. */
const PAIR = /[\u00c2-\u00f4\u0102][\u0080-\u00bf\u0152-\u2122]/

interface Replaced {
  readonly repaired: string
  /** One sequence at least cannot be a right letter with a sign behind it, such as `XÃ”`. */
  readonly sure: boolean
}

/** Puts characters in the place of all sequences that are their UTF-8; with `wide` any character, else letters and signs of texts. */
function replaceSequences(text: string, wide: boolean): Replaced {
  let repaired = ''
  let done = 0
  let sure = false
  const capitals = once(() => !SMALL_LETTER.test(text))
  for (let index = 0; index < text.length - 1; index++) {
    if (codeAt(text, index) < 0xc2) continue
    const point = sequenceAt(text, index)
    if (point === 0 || !(wide || isOfTexts(point))) continue
    const length = point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
    sure ||= length > 2 || !mayBeRight(text, index, capitals())
    repaired += text.slice(done, index) + String.fromCodePoint(point)
    done = index + length
    index = done - 1
  }
  return done === 0 ? { repaired: text, sure } : { repaired: repaired + text.slice(done), sure }
}

/** The code point that the characters at a place spell as bytes of UTF-8; 0 for none. */
function sequenceAt(text: string, index: number): number {
  const lead = byteOf(codeAt(text, index))
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let point = lead & (0xff >> (length + 1))
  for (let at = index + 1; at < index + length; at++) {
    const byte = byteOf(codeAt(text, at))
    if (byte < 0x80 || byte > 0xbf) return 0
    point = (point << 6) | (byte & 0x3f)
  }
  return point < SHORTEST[length]! || point > 0x10_ffff || (point >= 0xd800 && point < 0xe000) ? 0 : point
}

/** Below these a sequence of that many bytes would be longer than need be. */
const SHORTEST: readonly number[] = [0, 0, 0x80, 0x800, 0x1_0000]

/** The byte that windows-1252 or Latin-1 reads as this unit, or windows-1258 as Ă; 0 for none and for ASCII. */
function byteOf(unit: number): number {
  if (unit < 0x80) return 0
  return unit === BREVE_A ? BYTE_OF_BREVE_A : (windows1252Byte(unit) ?? 0)
}

const BREVE_A = 0x102
const BYTE_OF_BREVE_A = 0xc3

/** Letters of Vietnamese and Latin-1, its marks, typography, ₫ € ™, and whatever may be read as a byte once more. */
function isOfTexts(point: number): boolean {
  if (point < 0x100 || byteOf(point) !== 0) return true
  if (point >= 0x1ea0 && point <= 0x1ef9) return true
  return (point >= 0x2010 && point <= 0x2026) || FURTHER.has(point)
}

const FURTHER: ReadonlySet<number> = new Set(
  Array.from('ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323₫€™', sign => codeAt(sign, 0)),
)

/** Whether two characters may be a capital that ends a word in capitals and the sign or no-break space behind it. */
function mayBeRight(text: string, index: number, capitals: boolean): boolean {
  const before = index === 0 ? '' : text.charAt(index - 1)
  if (SMALL_LETTER.test(before) || !CLOSING.test(text.charAt(index + 1))) return false
  const after = text.charAt(index + 2)
  if (text.charAt(index + 1) === '\u00a0') return capitals || CAPITAL.test(after)
  return !LETTER.test(after)
}

const SMALL_LETTER = /[a-z]/
const CAPITAL = /[A-Z]/
const LETTER = /[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]/
/** What stands behind words: quotation marks, dots, dashes, signs of marks, no-break space. */
const CLOSING = /[\u00a0»›”’“‘…–—™®©°º]/
