import { OPENING_TAGS } from '../data/phrases/agencies.ts'
import { fold, foldLines } from './fold.ts'

/** The tag of an agency or a paper at the start of a text, and the text without it. */
export interface AgencySplit {
  /** Without brackets: `TTXVN`, `Baoquangngai.vn`; null when the text opens with none. */
  readonly agency: string | null
  readonly rest: string
}

/**
 * Splits off the tag that opens Vietnamese news (`(Dân trí) - `, `TTO - `, `VOV.VN - `). The place of a dateline stays
 * in the text: `Hà Nội (TTXVN) - Sáng…` gives TTXVN and `Hà Nội - Sáng…`, `TP HCM - Sáng…` gives no tag.
 */
export function splitAgency(text: string): AgencySplit {
  const opening = text.slice(0, LONGEST_OPENING)
  const split = BRACKET.test(opening) ? (bracketed(text) ?? afterPlace(text)) : null
  return split ?? (DASH.test(opening) ? bare(text) : null) ?? { agency: null, rest: text }
}

/** No tag ends, in UTF-16 units, behind this; without a bracket or a dash in it there is none. */
const LONGEST_OPENING = 64
const BRACKET = /[([]/
const DASH = /[-–—]/

/** `(X) - text`, `(X)- text`; without the dash only for domains and known tags: `(Baoangiang.com.vn) text`. */
function bracketed(text: string): AgencySplit | null {
  const match = BRACKETED.exec(text)
  if (match === null) return null
  const [all, tag, dash] = match
  const rest = text.slice(all.length)
  if (rest === '' || tag!.split(' ').length > 5) return null
  if (dash === undefined && !DOMAIN.test(tag!) && !TAGS.has(fold(tag!))) return null
  return { agency: tag!.trim(), rest }
}

const BRACKETED = /^\s*[([]\s*(\p{Lu}[^()[\]]{1,38})[)\]]\s*([-–—:]{1,2}\s*)?/u

/** `X - text` for tags of the table and for domains. */
function bare(text: string): AgencySplit | null {
  const match = BARE.exec(text)
  if (match === null) return null
  const tag = match[1]!.trim()
  const rest = text.slice(match[0].length)
  const known = TAGS.has(fold(tag)) && (tag.includes(' ') || !LOWER_ONLY.test(tag))
  return rest.length >= SHORTEST_REST && (known || DOMAIN.test(tag)) ? { agency: tag, rest } : null
}

const BARE = /^\s*((?:\p{Lu}|[a-z]+\.)[\p{L}\p{N}.&+/ ]{0,24}?)(?:\s*[–—]\s*|\s+-\s*|-\s+|-(?=\p{Lu}(?!uế)))/u
const LOWER_ONLY = /^\p{Ll}+$/u
const DOMAIN = /^[\p{L}\p{N}-]{2,30}(?:\.[a-z]{2,4}){1,2}$/iu
/** After a bare tag stands a sentence; `TT - Huế` is something else. */
const SHORTEST_REST = 20

/** `Hà Nội (TTXVN) - text`: only Vietnamese tags, since wire services of other countries leave theirs in the text. */
function afterPlace(text: string): AgencySplit | null {
  const match = AFTER_PLACE.exec(text)
  if (match === null || !TAGS.has(fold(match[2]!))) return null
  return { agency: match[2]!, rest: match[1]! + text.slice(match[0].length - match[3]!.length) }
}

const AFTER_PLACE = /^(\p{Lu}[\p{L}. ]{1,24}?)\s*\((\p{Lu}[\p{L}+./ ]{1,20})\)(\s*[-–—,:]\s*)/u

const TAGS: ReadonlySet<string> = new Set(foldLines(OPENING_TAGS))
