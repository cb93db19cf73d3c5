import { codeAt } from '../data/code-at.ts'
import { FAMILY_NAMES, NOT_NAMES } from '../data/phrases/names.ts'
import type { SignatureKind } from '../data/phrases/signatures.ts'
import { MANNERS } from '../data/phrases/signatures.ts'
import { splitAuthors, splitSigners } from './authors.ts'
import { isCapital, isSmall } from './case.ts'
import { fold } from './fold.ts'
import { isWordUnit } from './letters.ts'
import { once } from './once.ts'
import { kindOfLabel } from './signature-labels.ts'
import { isKnownAgency, isNameShaped, isVietnameseName, type Signer, signerOf } from './signers.ts'
import { singleSpaced } from './whitespace.ts'

/** What a whole block signs. */
export interface Byline {
  /** `author` and `source` leave the text, `credit` stays with its figure, `body` is ordinary text. */
  readonly kind: SignatureKind | 'body'
  /** People, as printed. */
  readonly names: readonly string[]
  /** Agencies and papers, as printed. */
  readonly sources: readonly string[]
  /** False when only the shape of the block tells (names alone): believe it in the first or last block only. */
  readonly labelled: boolean
}

/** Longest signature, in words, `Nguồn VietnamPlus: http…` included. */
const MOST_WORDS = 14
const MOST_NAME_WORDS = 9
const LONGEST = 140

/**
 * Tells whether a whole block is a byline, a source or a credit. A label needs its colon (`Ảnh hưởng` is body),
 * `Theo X` a capital and at most 7 words without a comma, names alone capitals throughout (spec of the byline tables).
 */
export function readByline(text: string): Byline {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST || QUESTION.test(trimmed)) return BODY
  const plain = singleSpaced(trimmed)
  if (blanksIn(plain, MOST_WORDS) >= MOST_WORDS) return BODY
  return labelled(plain) ?? bracketed(plain) ?? following(plain) ?? namesOnly(plain) ?? BODY
}

const BODY: Byline = { kind: 'body', names: [], sources: [], labelled: false }
const QUESTION = /[?!]/

/** Number of blanks, counted up to `most`. */
function blanksIn(text: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0 && count < most; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** `Thực hiện: N.ĐỨC`, `Ảnh: TTXVN`, `(Nguồn: Reuters)`, `Nguồn VietnamPlus: http…` */
function labelled(text: string): Byline | null {
  const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text
  const colon = bare.indexOf(':')
  if (colon < 0) return null
  const label = bare.slice(0, colon)
  const value = bare.slice(colon + 1).trim()
  const kind = kindOfLabel(label) ?? (namesSource(label) && !value.includes(' ') ? 'source' : undefined)
  if (kind === undefined) return null
  if (kind === 'author' && !signs(value)) return null
  if (kind === 'source' && value.split(' ').length > MOST_NAME_WORDS) return null
  return people(kind, value, true)
}

function namesSource(label: string): boolean {
  const folded = fold(label)
  return (folded.startsWith('nguồn ') || folded.startsWith('theo ')) && sourceWithName().test(folded)
}

/** `Nguồn VietnamPlus` before a colon and an address */
const sourceWithName = once(() => /^(?:nguồn|theo) [\p{L}\p{N}. ]{2,30}$/u)

/** Whether what follows an author's label is names: pieces with a capital, or a desk. */
function signs(value: string): boolean {
  if (value === '') return true
  const signers = splitSigners(value)
  return signers.length > 0 && signers.every(name => isNameShaped(name) || signerOf(name) !== 'person')
}

/** `(TTXVN)`, `(Vnews/Vietnam+)`, `(Theo Reuters)` */
function bracketed(text: string): Byline | null {
  if (!text.startsWith('(') || !text.endsWith(')')) return null
  const inner = text.slice(1, -1).trim()
  const source = following(inner)
  if (source !== null) return source
  const pieces = inner.split(/\s*[/,–-]\s*/)
  if (!pieces.some(piece => signerOf(piece) === 'agency')) return null
  return { kind: 'source', names: [], sources: pieces, labelled: true }
}

/** `Theo TTXVN`, `Dẫn theo Tuổi Trẻ`, `By Jane Doe`, `Von Hans Muster` */
function following(text: string): Byline | null {
  const theo = THEO.find(opener => text.startsWith(opener))
  if (
    theo !== undefined &&
    isCapital(codeAt(text, theo.length + (QUOTE.test(text.charAt(theo.length)) ? 1 : 0)))
  ) {
    const value = text.slice(theo.length)
    const short = blanksIn(text, 7) < 7 && !text.includes(',') && !sentenceEnds(text)
    return short && !CLAUSE_AFTER_THEO.has(fold(value).split(' ')[0]!) ? people('source', value, true) : null
  }
  const by = BY.find(opener => text.startsWith(opener))
  if (by === undefined || !isCapital(codeAt(text, by.length)) || sentenceEnds(text)) return null
  const value = text.slice(by.length)
  const first = splitSigners(value)[0]
  return first !== undefined && isNameShaped(first) ? people('author', value, true) : null
}

const THEO = ['Theo ', 'THEO ', 'Dẫn theo ', 'Nguồn ']
const QUOTE = /["“]/
/** Capitalised after `Theo`, yet the start of a clause. */
const CLAUSE_AFTER_THEO: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'đó',
  'luật',
  'nghị',
  'điều',
  'quy',
])
const BY = ['By ', 'BY ', 'Written by ', 'Words by ', 'Posted by ', 'Von ', 'Par ', 'Por ']

/** `Mỹ Uyên - Thanh Long`, `Nguyễn Quỳnh/VOV.VN`, `H.A (t/h)`, `Thanh Phương, RFI, 14/09/2022`, `PV` */
function namesOnly(text: string): Byline | null {
  const bare = withoutDate(withoutManner(text))
  const words = countPieces(bare)
  if (words === 0 || words > MOST_NAME_WORDS || sentenceEnds(bare) || isRunningText(bare)) return null
  const signers = splitSigners(bare)
  if (signers.length === 0) return null
  const kinds = signers.map(signerOf)
  if (kinds[0] !== 'person' && signers.every(isKnownAgency))
    return { kind: 'source', names: [], sources: signers, labelled: false }
  if (!signers.every((name, index) => signsAlone(name, kinds[index]!))) return null
  const pick = (kind: string) => signers.filter((_, index) => kinds[index] === kind)
  return { kind: 'author', names: pick('person'), sources: pick('agency'), labelled: false }
}

/** Number of words as blanks, hyphens and separators part them. */
function countPieces(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const parts = PARTING.includes(text.charAt(index))
    if (!parts && !inside) count++
    inside = !parts
  }
  return count
}

const PARTING = ' /–—&,;-'

/** Three words in a row without a capital, which no names have; the first may stand behind a sign. */
function isRunningText(text: string): boolean {
  let start = 0
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
    const next = blank + 1
    const second = text.indexOf(' ', next)
    if (second < 0) return false
    const follow = isSmall(codeAt(text, next)) && isSmall(codeAt(text, second + 1))
    if (follow && holdsSmallStart(text, start, blank)) return true
    start = next
  }
  return false
}

/** Whether a small letter stands at the start of a word or behind a sign in it. */
function holdsSmallStart(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (!isSmall(codeAt(text, index))) continue
    if (index === start || !isWordUnit(codeAt(text, index - 1))) return true
  }
  return false
}

function signsAlone(name: string, kind: Signer): boolean {
  if (kind === 'person') return isPersonAlone(name)
  return kind === 'nobody' || (kind === 'agency' && isKnownAgency(name))
}

/** A name without a label: two words or more in capitals, or known syllables, or initials. */
function isPersonAlone(name: string): boolean {
  if (NOT_NAMES.has(fold(name))) return false
  if (isVietnameseName(name)) return true
  const words = name.split(' ')
  if (!isNameShaped(name) || words.length < 2 || words.length > 5) return false
  // A Vietnamese name that starts with a known family name may hold a rare syllable; other letters are foreign names.
  return FAMILY_NAMES.has(fold(words[0]!)) || !VIETNAMESE_LETTER.test(name)
}

const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

function withoutManner(text: string): string {
  if (!text.endsWith(')')) return text
  const match = /\s?\(([^()]{1,24})\)$/.exec(text)
  return match !== null && MANNERS.has(fold(match[1]!)) ? text.slice(0, match.index) : text
}

/** A date after the names, or a time and a date, as some layouts print the signature. */
function withoutDate(text: string): string {
  if (!DIGIT_AT_END.test(text)) return text.trim()
  return text
    .replace(
      /[,|–-]?\s?(?:\d{1,2}:\d\d\s?[,|–-]?\s?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s?[,|–-]?\s?\d{1,2}:\d\d)?$/,
      '',
    )
    .trim()
}

const DIGIT_AT_END = /\d$/

/** A full stop that ends a sentence, not an abbreviation: the last word has no other stop and is no initial. */
function sentenceEnds(text: string): boolean {
  const end = text.at(-1)
  if (end !== '.') return end === '…' || end === ';' || end === ':'
  const last = text.slice(text.lastIndexOf(' ') + 1, -1)
  return last.length > 2 && !last.includes('.')
}

function people(kind: SignatureKind, value: string, isLabelled: boolean): Byline {
  const sources = splitSigners(value).filter(name => signerOf(name) === 'agency')
  const names = kind === 'source' ? splitAuthors(value).filter(isVietnameseName) : splitAuthors(value)
  return { kind, names, sources, labelled: isLabelled }
}
