import { BY_WORDS, DEGREES, JOBS, MANNERS, ROLES } from '../data/phrases/signatures.ts'
import { fold } from './fold.ts'
import { once } from './once.ts'
import { kindOfLabel } from './signature-labels.ts'
import { foldedSignerOf, isCollective, isKnownAgency, isNameShaped, isVietnameseName } from './signers.ts'
import { trimEndOf, trimStartOf, WHITE_SPACE } from './trim.ts'
import { singleSpaced } from './whitespace.ts'

/** A value longer than this is a paragraph about somebody. */
const LONGEST = 300

/**
 * The people a byline names, as printed and each once: labels, roles, addresses, handles, agencies and desks are left
 * out (`By Jane Doe, Staff Writer, and AFP` gives `Jane Doe`; `PV` gives nobody).
 */
export function splitAuthors(text: string): string[] {
  if (text.length > LONGEST) return []
  const names: string[] = []
  const seen = new Set<string>()
  for (const signer of splitSigners(text)) {
    const key = fold(signer)
    if (seen.has(key) || foldedSignerOf(signer, key) !== 'person') continue
    if (names.length > 0 && isAfterName(signer)) continue
    seen.add(key)
    names.push(signer)
  }
  return names
}

/** A bare foreign word after a name is a place or a suffix (`Jane Doe, Washington`); degrees and functions stand there too. */
function isAfterName(piece: string): boolean {
  const folded = fold(piece)
  return BARE_WORD.test(piece) || DEGREES.has(folded) || JOBS.has(folded.slice(folded.lastIndexOf(' ') + 1))
}

/** Those who sign together without names, as printed: `The Courier Team`; null where the byline names none. */
export function collectiveOf(text: string): string | null {
  if (text.length > LONGEST) return null
  return splitSigners(text).find(isCollective) ?? null
}

/** The pieces of a byline, people or not, without labels, roles and addresses. */
export function splitSigners(text: string): string[] {
  const bare = stripLabel(singleSpaced(withoutOthers(withoutContacts(text))))
  if (!MAY_PART.test(bare)) {
    const name = isCredit(bare) ? '' : tidy(stripLabel(bare))
    return name === '' ? [] : [name]
  }
  const comma = SURNAME_FIRST.test(bare)
  return (comma ? [bare] : bare.split(SEPARATORS))
    .filter(piece => !isCredit(piece))
    .flatMap(piece => splitHyphen(tidy(stripLabel(piece.trim()))))
    .filter(piece => piece !== '')
}

function withoutContacts(text: string): string {
  return text.includes('@') || text.includes('://') ? text.replace(CONTACTS, ' ') : text
}

function withoutOthers(text: string): string {
  return DIGIT.test(text) ? text.replace(OTHERS, ' ') : text
}

/** `Lê An - Ảnh: Trần Bê`: who took the picture did not write. */
function isCredit(piece: string): boolean {
  const colon = piece.indexOf(':')
  return colon > 0 && kindOfLabel(piece.slice(0, colon)) === 'credit'
}

/** `HỒNG VÂN-LÊ MINH` is two names where either side is a whole Vietnamese name; `Jean-Luc Picard` is one. */
function splitHyphen(piece: string): readonly string[] {
  if (!piece.includes('-')) return [piece]
  const sides = piece.split('-')
  return sides.every(side => side.includes(' ') && isVietnameseName(side)) ? sides : [piece]
}

const BARE_WORD = /^[A-Za-z]+\.?$/
const DIGIT = /\d/
/** E-mail addresses, links and handles, with the brackets around them. */
const CONTACTS =
  /[(<[]?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{2,64}[)>\]]?|https?:\/\/\S{1,200}|[(]?(?<![\w.])@\w{2,30}[)]?/g
/** `và 1 tác giả khác`, `and 2 others` */
const OTHERS = /\s(?:và|and|\+)\s\d{1,2}\s(?:tác giả|others?|more)(?:\skhác)?/giu
/** The signs of the separators, and the words they open with: what most names are without. */
const MAY_PART = /[,;|•·&/+–—-]|\s(?:và|and|und|et|with|on)\s/i
/** A slash parts a name from its paper; a hyphen only between blanks or after a capitalised name's end. */
const SEPARATORS =
  /\s*,\s*(?:(?:và|and|und|et|y)\s|&\s*)|\s*[;,|•·&/\n]\s*|\s+[-–—+]+\s+|\s*[–—]\s*|-\s+|\s+-(?=\p{Lu})|\s(?:và|and|und|et|with|with additional reporting by|on behalf of)\s/giu
/** `Doe, Jane`: one word, comma, one word, both plain letters, is one name; Vietnamese names carry marks or stand alone. */
const SURNAME_FIRST = /^[A-Z][a-z]{2,}, [A-Z][a-z]{2,}$/

/** `Theo`, `By`, `Bài, ảnh:` … at the start; several may follow one another. */
function stripLabel(text: string): string {
  let rest = text
  for (let turn = 0; turn < 3; turn++) {
    const colon = rest.indexOf(':')
    if (colon >= 0 && colon < 40 && kindOfLabel(rest.slice(0, colon)) !== undefined) {
      rest = rest.slice(colon + 1).trim()
      continue
    }
    const word = byWordOf(rest)
    if (word === undefined) return rest
    rest = rest.slice(word.length).trim()
  }
  return rest
}

/** The word with its blank that stands before a name, as `fold` gives it. */
function byWordOf(text: string): string | undefined {
  const blank = text.indexOf(' ')
  if (blank < 0 || blank > LONGEST_FIRST_WORD) return undefined
  const words = BY.get(fold(text.slice(0, blank)))
  if (words === undefined) return undefined
  const folded = fold(text)
  return folded.length === text.length ? words.find(by => folded.startsWith(by)) : undefined
}

/** By their first words, the longest before those that open them. */
const BY: ReadonlyMap<string, readonly string[]> = byFirstWord(BY_WORDS.map(word => `${fold(word)} `))
const LONGEST_FIRST_WORD = Math.max(...Array.from(BY.keys(), word => word.length))

function byFirstWord(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const first = word.slice(0, word.indexOf(' '))
    const list = lists.get(first)
    if (list === undefined) lists.set(first, [word])
    else list.push(word)
  }
  return lists
}

/** Strips brackets that tell the manner, roles after the name, `in Berlin`, and marks around. */
function tidy(piece: string): string {
  const bare = singleSpaced(withoutPlace(withoutManners(piece)))
  const name = trimEndOf(trimStartOf(bare, MARKS_BEFORE), MARKS_BEHIND)
  const words = name.split(' ')
  // `Security` alone at the end is of a paper's name; behind a job it is the job's.
  if (!JOBS.has(fold(words.at(-1)!)) || isCollective(name)) return name
  let end = words.length
  while (end > 1 && isRole(words[end - 1]!)) end--
  const rest = words.slice(0, end).join(' ')
  // A name keeps two words at least, so that `Mark Reporter` is not cut to `Mark`; `AP Auto Writer` holds no name.
  return end >= 2 && isNameShaped(rest) && !isKnownAgency(words[0]!) ? rest : name
}

function withoutManners(piece: string): string {
  if (!piece.includes('(')) return piece
  return piece.replace(BRACKETS, (all, inner: string) =>
    MANNERS.has(fold(inner)) || inner.length > 2 ? ' ' : all,
  )
}

function withoutPlace(piece: string): string {
  return PLACE_WORDS.some(word => piece.includes(word)) ? piece.replace(place(), '') : piece
}

const BRACKETS = /\(([^()]{0,60})\)/g
const PLACE_WORDS = [' in ', ' aus ', ' à ']
const place = once(() => /\s(?:in|aus|à)\s\p{Lu}[\p{L} .'-]{1,40}$/u)
const MARKS_BEFORE = `${WHITE_SPACE}"“”'‘’.,:;|*•·–—-`
const MARKS_BEHIND = MARKS_BEFORE.replace('.', '')

function isRole(word: string): boolean {
  return word.length > 2 && ROLES.has(word.toLowerCase())
}
