import { codeAt } from '../data/code-at.ts'
import { SIGNATURE_LABELS } from '../data/phrases/signatures.ts'
import { isCapital, isSmall } from './case.ts'
import { isLetter } from './letters.ts'
import { once } from './once.ts'
import { trimEndOf, trimStartOf, WHITE_SPACE } from './trim.ts'
import { singleSpaced } from './whitespace.ts'

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
  const start = labelStart(text.slice(0, colon).trimEnd())
  if (start < 0) return null
  const credit = tidyCredit(text.slice(colon + 1))
  const isShort = credit.length <= LONGEST_CREDIT && credit.split(' ').length <= MOST_CREDIT_WORDS
  if (credit === '' || !isShort) return null
  return { caption: trimEndOf(text.slice(0, start), TAIL_OF_CAPTION).trim(), credit }
}

/** Where the label that ends a text begins; -1 when none does, or when it is the end of a longer word. */
function labelStart(before: string): number {
  const { byEnd, longest } = creditLabels()
  const window = before.slice(-longest)
  const lower = window.normalize('NFC').toLowerCase()
  if (lower.length !== window.length) return -1
  for (const label of byEnd.get(lower.slice(-2)) ?? []) {
    if (!lower.endsWith(label)) continue
    const start = before.length - label.length
    const previous = codeAt(before, start - 1)
    // Glued to the caption by a lost line break, a label still shows by its capital.
    if (start === 0 || !isLetter(previous) || (isCapital(codeAt(before, start)) && isSmall(previous)))
      return start
  }
  return -1
}

/** `(AP Photo/Jane Doe)`, `(Jane Doe/Getty Images)`, `[Reuters]` */
function bracketedCredit(text: string): Caption | null {
  const end = text.endsWith('.') ? text.length - 2 : text.length - 1
  if (end < 0 || !')]'.includes(text.charAt(end))) return null
  const start = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1))
  const match = start < 1 || end - start > LONGEST_CREDIT + 1 ? null : BRACKETED.exec(text.slice(start))
  if (match === null || !pictureAgency().test(match[1]!)) return null
  return { caption: text.slice(0, start).trim(), credit: match[1]!.trim() }
}

/** `Đám trẻ bơi theo thuyền. /// Lê Vĩnh` */
function slashedCredit(text: string): Caption | null {
  if (!text.includes('//')) return null
  const match = SLASHED.exec(text)
  if (match === null || !isCapital(codeAt(match[1]!, 0))) return null
  return { caption: text.slice(0, match.index).trim(), credit: tidyCredit(match[1]!) }
}

const SLASHED = /\s\/{2,3}\s*([^/:]{2,60})$/

/** `Fans cheer. Jane Doe/Getty Images`, `Fans cheer © AFP`, `Fans cheer. Photograph by Jane Doe` */
function agencyTail(text: string): Caption | null {
  const copyright = text.lastIndexOf('©')
  if (copyright > 0 && text.length - copyright <= LONGEST_CREDIT) {
    return {
      caption: trimEndOf(text.slice(0, copyright), TAIL_OF_CAPTION).trim(),
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
  if (!MAY_BE_PICTURE_TAIL.test(tail) || !pictureTail().test(tail)) return null
  return {
    caption: trimEndOf(text.slice(0, start + 1), `${WHITE_SPACE}|–`),
    credit: tidyCredit(tail.replace(PICTURE_BY, '')),
  }
}

const BRACKETED = /^[([]([^()[\]]{2,60})[)\]]\.?$/
const AGENCY_NAMES =
  'AP|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|dpa|Shutterstock|iStock|Alamy|Imago|PA(?: Wire)?|Bloomberg|Xinhua|TTXVN|VNA|picture alliance|NurPhoto|Anadolu|Zuma|USA TODAY|Unsplash|Pixabay|Flickr|Wikimedia'
const pictureAgency = once(
  () =>
    new RegExp(
      `^(?:.{0,40}/ ?)?(?:${AGENCY_NAMES})(?: Photos?| Images)?(?: ?/.{1,40})?$|^(?:Photo|Image|File|Courtesy)\\b`,
      'i',
    ),
)
/** A slash, or the first letter of any of these names and words. */
const MAY_BE_PICTURE_TAIL = /^[ABEFGINPRSTUVWXZdip]|\//
const pictureTail = once(
  () =>
    new RegExp(
      `^(?:[^.]{0,40}/ ?)?(?:${AGENCY_NAMES})(?: Photos?| Images)?(?:/[^.]{1,40})?\\.?$|^(?:Photos?|Photograph|Picture|Illustration) by \\p{Lu}[^.]{1,40}\\.?$`,
      'u',
    ),
)
const PICTURE_BY = /^(?:Photos?|Photograph|Picture|Illustration) by /
const TAIL_OF_CAPTION = `${WHITE_SPACE}([|/–—-`

function tidyCredit(text: string): string {
  const bare = trimEndOf(trimStartOf(text, `${WHITE_SPACE}([`), `${WHITE_SPACE})]`)
  const credit = singleSpaced(bare)
  if (!credit.endsWith('.') || initialsAtEnd().test(credit)) return credit
  return trimEndOf(credit, `${WHITE_SPACE}.`)
}

/** The point of `Q.Th.` belongs to the name, that of `CTV.` ends a sentence. */
const initialsAtEnd = once(() => /(?<![\p{L}.])(?:\p{Lu}\p{Ll}?\.){2,}$/u)

interface CreditLabels {
  /** In lower case, by their last two letters; longer ones before those they end in. */
  readonly byEnd: ReadonlyMap<string, readonly string[]>
  readonly longest: number
}

const creditLabels = once<CreditLabels>(() => {
  const labels = SIGNATURE_LABELS.filter(([, kind]) => kind === 'credit')
    .map(([label]) => label)
    .concat('Ảnh minh hoạ', 'Hình minh hoạ', 'Đồ hoạ', 'Minh hoạ', 'Nguồn ảnh', 'Nguồn', 'Source')
    .map(label => label.toLowerCase())
    .sort((a, b) => b.length - a.length)
  const byEnd = new Map<string, string[]>()
  for (const label of labels) {
    const end = label.slice(-2)
    byEnd.set(end, [...(byEnd.get(end) ?? []), label])
  }
  return { byEnd, longest: labels[0]!.length }
})
