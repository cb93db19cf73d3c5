import { SIGNATURE_LABELS } from '../data/phrases/signatures.ts'
import { fold } from './fold.ts'

/** A caption and the credit of its picture. */
export interface Caption {
  /** Without the credit; empty when the text is a credit alone. */
  readonly caption: string
  /** Without its label; null when the text names none. */
  readonly credit: string | null
}

/** A longer text is no caption; in UTF-16 units, as all lengths here. */
const LONGEST_CAPTION = 2_000
const LONGEST_CREDIT = 60
const MOST_CREDIT_WORDS = 9

/** Splits `Chợ quê ngày Tết. Ảnh: Lê Tuyết` into caption and credit; `Ảnh minh hoạ.` alone is a caption. */
export function splitCredit(text: string): Caption {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_CAPTION) return { caption: trimmed, credit: null }
  return (
    labelledCredit(trimmed) ??
    bracketedCredit(trimmed) ??
    slashedCredit(trimmed) ??
    agencyTail(trimmed) ?? { caption: trimmed, credit: null }
  )
}

/** `… Ảnh: CTV`, ` - Ảnh: CTV`, `(Ảnh: CTV)`, `LotusẢnh: CTV`, `Photo: Jane Doe` */
function labelledCredit(text: string): Caption | null {
  const colon = text.lastIndexOf(':')
  if (colon < 0) return null
  const credit = tidyCredit(text.slice(colon + 1))
  const isShort = credit.length <= LONGEST_CREDIT && credit.split(' ').length <= MOST_CREDIT_WORDS
  if (credit === '' || !isShort) return null
  const start = labelStart(text.slice(0, colon).trimEnd())
  return start < 0 ? null : { caption: text.slice(0, start).replace(TAIL_OF_CAPTION, '').trim(), credit }
}

/** Where the label that ends a text begins; -1 when none does, or when it is the end of a longer word. */
function labelStart(before: string): number {
  const window = before.slice(-LONGEST_LABEL)
  const lower = window.normalize('NFC').toLowerCase()
  if (lower.length !== window.length) return -1
  for (const label of CREDIT_LABELS) {
    if (!lower.endsWith(label)) continue
    const start = before.length - label.length
    const previous = before.charAt(start - 1)
    // Glued to the caption by a lost line break, a label still shows by its capital.
    if (!LETTER.test(previous) || (UPPER.test(before.charAt(start)) && LOWER.test(previous))) return start
  }
  return -1
}

/** `(AP Photo/Jane Doe)`, `(Jane Doe/Getty Images)`, `[Reuters]` */
function bracketedCredit(text: string): Caption | null {
  const match = BRACKETED.exec(text)
  if (match === null || match.index === 0 || !PICTURE_AGENCY.test(match[1]!)) return null
  return { caption: text.slice(0, match.index).trim(), credit: match[1]!.trim() }
}

/** `Đám trẻ bơi theo thuyền. /// Lê Vĩnh` */
function slashedCredit(text: string): Caption | null {
  const match = SLASHED.exec(text)
  return match === null ? null : { caption: text.slice(0, match.index).trim(), credit: tidyCredit(match[1]!) }
}

const SLASHED = /\s\/{2,3}\s*(\p{Lu}[^/:]{1,59})$/u

/** `Fans cheer. Jane Doe/Getty Images`, `Fans cheer © AFP`, `Fans cheer. Photograph by Jane Doe` */
function agencyTail(text: string): Caption | null {
  const copyright = text.lastIndexOf('©')
  if (copyright > 0 && text.length - copyright <= LONGEST_CREDIT) {
    return {
      caption: text.slice(0, copyright).replace(TAIL_OF_CAPTION, '').trim(),
      credit: tidyCredit(text.slice(copyright + 1)),
    }
  }
  const start = Math.max(
    text.lastIndexOf('. ', text.length - 2),
    text.lastIndexOf(' | '),
    text.lastIndexOf(' – '),
  )
  if (start < 0 || text.length - start > LONGEST_CREDIT) return null
  const tail = text.slice(start + 2).trim()
  if (!PICTURE_TAIL.test(tail)) return null
  return {
    caption: text.slice(0, start + 1).replace(/[\s|–]+$/, ''),
    credit: tidyCredit(tail.replace(PICTURE_BY, '')),
  }
}

const BRACKETED = /[([]([^()[\]]{2,60})[)\]]\.?$/
const AGENCY_NAMES =
  'AP|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|dpa|Shutterstock|iStock|Alamy|Imago|PA(?: Wire)?|Bloomberg|Xinhua|TTXVN|VNA|picture alliance|NurPhoto|Anadolu|Zuma|USA TODAY|Unsplash|Pixabay|Flickr|Wikimedia'
const PICTURE_AGENCY = new RegExp(
  `^(?:.{0,40}/ ?)?(?:${AGENCY_NAMES})(?: Photos?| Images)?(?: ?/.{1,40})?$|^(?:Photo|Image|File|Courtesy)\\b`,
  'i',
)
const PICTURE_TAIL = new RegExp(
  `^(?:[^.]{0,40}/ ?)?(?:${AGENCY_NAMES})(?: Photos?| Images)?(?:/[^.]{1,40})?\\.?$|^(?:Photos?|Photograph|Picture|Illustration) by \\p{Lu}[^.]{1,40}\\.?$`,
  'u',
)
const PICTURE_BY = /^(?:Photos?|Photograph|Picture|Illustration) by /
const TAIL_OF_CAPTION = /[\s([|/–—-]+$/
const LETTER = /\p{L}/u
const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u

function tidyCredit(text: string): string {
  const credit = text.replace(/^[\s([]+|[\s)\]]+$/g, '').replace(/\s+/g, ' ')
  return INITIALS_AT_END.test(credit) ? credit : credit.replace(/[\s.]+$/, '')
}

/** The point of `Q.Th.` belongs to the name, that of `CTV.` ends a sentence. */
const INITIALS_AT_END = /(?<![\p{L}.])(?:\p{Lu}\p{Ll}?\.){2,}$/u

const CREDIT_LABELS: readonly string[] = SIGNATURE_LABELS.filter(([, kind]) => kind === 'credit')
  .map(([label]) => label)
  .concat('Ảnh minh hoạ', 'Hình minh hoạ', 'Đồ hoạ', 'Minh hoạ', 'Nguồn ảnh', 'Nguồn', 'Source')
  .map(label => label.toLowerCase())
  .sort((a, b) => b.length - a.length)
const LONGEST_LABEL = Math.max(...CREDIT_LABELS.map(label => label.length))

/**
 * Whether two captions are one: equal but for credit, spacing, case, Unicode form and separators, cut short by `…`,
 * or with one word edited (`liệt sỹ` and `liệt sĩ`); another number makes another caption.
 */
export function sameCaption(a: string, b: string): boolean {
  return a === b || isSame({ text: a, words: comparable(a) }, { text: b, words: comparable(b) })
}

/** Captions met so far, and whether a text says one of them again. */
export interface CaptionSet {
  add(text: string): void
  has(text: string): boolean
}

/** Makes an empty set that compares as `sameCaption` does; each text is taken apart once. */
export function captionSet(): CaptionSet {
  const byWord = new Map<string, ComparableCaption[]>()
  return {
    add(text) {
      const caption = { text, words: comparable(text) }
      for (const word of openingWords(text)) {
        const list = byWord.get(word)
        if (list === undefined) byWord.set(word, [caption])
        else list.push(caption)
      }
    },
    has(text) {
      if (byWord.size === 0 || text.length > LONGEST_COPY) return false
      const candidates = openingWords(text).flatMap(word => byWord.get(word)?.slice(0, MOST_CANDIDATES) ?? [])
      if (candidates.length === 0) return false
      const caption = { text, words: comparable(text) }
      return candidates.some(candidate => candidate.text === text || isSame(candidate, caption))
    },
  }
}

/** No caption is longer, in UTF-16 units. */
const LONGEST_COPY = 600

/** More captions that open alike are a list, not copies. */
const MOST_CANDIDATES = 50

interface ComparableCaption {
  readonly text: string
  readonly words: readonly string[]
}

/** At most one word differs between two copies, so that one of the first two words is the same. */
function openingWords(text: string): readonly string[] {
  return fold(text.slice(0, 60)).match(OPENING_WORDS)?.slice(0, 2) ?? ['']
}

const OPENING_WORDS = /[\p{L}\p{N}]+/gu

function isSame(a: ComparableCaption, b: ComparableCaption): boolean {
  if (a.words.length === 0 || b.words.length === 0) return fold(a.text) === fold(b.text)
  if (a.words.join(' ') === b.words.join(' ')) return true
  return (
    isCutShort(a.text, a.words, b.words) ||
    isCutShort(b.text, b.words, a.words) ||
    differByOneWord(a.words, b.words)
  )
}

/** Shorter captions must be equal: `Bà Lan` and `Ông Lan` are two people. */
const FEWEST_WORDS_FOR_EDIT = 5
const FEWEST_WORDS_FOR_CUT = 4

function comparable(text: string): readonly string[] {
  const { caption, credit } = splitCredit(text)
  const words = fold(caption === '' ? (credit ?? '') : caption).match(WORDS)
  return words ?? []
}

const WORDS = /[\p{L}\p{N}]+/gu

function isCutShort(text: string, short: readonly string[], long: readonly string[]): boolean {
  if (!/(?:…|\.\.\.)$/.test(text.trim()) || short.length < FEWEST_WORDS_FOR_CUT || short.length > long.length)
    return false
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
  return !/\d/.test(`${short[start] ?? ''}${long[start] ?? ''}`)
}

/** Whether an alternative text is the name of a file or of a camera's picture, and says nothing. */
export function isFileName(alt: string): boolean {
  const text = alt.trim().normalize('NFC')
  if (text.length > LONGEST_NAME) return false
  return (
    (text.includes('.') && FILE.test(text)) ||
    (CAMERA_INITIALS.includes(text.charAt(0).toLowerCase()) && CAMERA.test(text)) ||
    (text.length > 6 && !text.includes(' ') && MACHINE.test(text))
  )
}

const LONGEST_NAME = 300
const FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg|tiff?|heic|mp4)(?:[?#]\S{0,100})?$/i
const CAMERA =
  /^(?:(?:img|dsc|dscn|dscf|pxl|image|photo|picture|untitled|unnamed|screenshot|screen shot|ảnh màn hình|ảnh chụp màn hình|z)[-_ ]?\d[\d\-_. ]*(?:lúc [\d.:]+)?|image|img|photo|picture|untitled)$/i
const CAMERA_INITIALS = 'idpusảz'
/** Words glued by `-` or `_`, digits among them, or a long run of hexadecimal figures. */
const MACHINE = /^(?:[\p{L}\p{N}]+[-_]){2,}[\p{L}\p{N}]*\d[\p{L}\p{N}]*$|^[0-9a-f-]{12,}$|_/iu

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
  return (fold(text).match(WORDS) ?? []).join(' ')
}
