import { BY_WORDS, DEGREES, JOBS, MANNERS, ROLES, SIGNATURE_LABELS } from '../data/phrases/signatures.ts'
import { fold } from './fold.ts'
import { isCollective, isKnownAgency, isNameShaped, isVietnameseName, signerOf } from './signers.ts'

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
    if (seen.has(key) || signerOf(signer) !== 'person') continue
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
  const bare = stripLabel(text.replace(CONTACTS, ' ').replace(OTHERS, ' ').replace(SPACES, ' ').trim())
  const comma = SURNAME_FIRST.test(bare)
  return bare
    .split(comma ? NEVER : SEPARATORS)
    .filter(piece => !isCredit(piece))
    .flatMap(piece => splitHyphen(tidy(stripLabel(piece.trim()))))
    .filter(piece => piece !== '')
}

/** `Lê An - Ảnh: Trần Bê`: who took the picture did not write. */
function isCredit(piece: string): boolean {
  const colon = piece.indexOf(':')
  return colon > 0 && CREDITS.has(fold(piece.slice(0, colon)))
}

/** `HỒNG VÂN-LÊ MINH` is two names where either side is a whole Vietnamese name; `Jean-Luc Picard` is one. */
function splitHyphen(piece: string): readonly string[] {
  const sides = piece.split('-')
  return sides.length > 1 && sides.every(side => side.includes(' ') && isVietnameseName(side))
    ? sides
    : [piece]
}

const BARE_WORD = /^[A-Za-z]+\.?$/
const SPACES = /\s+/g
/** E-mail addresses, links and handles, with the brackets around them. */
const CONTACTS =
  /[(<[]?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{2,64}[)>\]]?|https?:\/\/\S{1,200}|[(]?(?<![\w.])@\w{2,30}[)]?/g
/** `và 1 tác giả khác`, `and 2 others` */
const OTHERS = /\s(?:và|and|\+)\s\d{1,2}\s(?:tác giả|others?|more)(?:\skhác)?/giu
/** A slash parts a name from its paper; a hyphen only between blanks or after a capitalised name's end. */
const SEPARATORS =
  /\s*,\s*(?:(?:và|and|und|et|y)\s|&\s*)|\s*[;,|•·&/\n]\s*|\s+[-–—+]+\s+|\s*[–—]\s*|-\s+|\s+-(?=\p{Lu})|\s(?:và|and|und|et|with|with additional reporting by|on behalf of)\s/giu
const NEVER = /$^/
/** `Doe, Jane`: one word, comma, one word, both plain letters, is one name; Vietnamese names carry marks or stand alone. */
const SURNAME_FIRST = /^[A-Z][a-z]{2,}, [A-Z][a-z]{2,}$/

/** `Theo`, `By`, `Bài, ảnh:` … at the start; several may follow one another. */
function stripLabel(text: string): string {
  let rest = text
  for (let turn = 0; turn < 3; turn++) {
    const colon = rest.indexOf(':')
    if (colon >= 0 && colon < 40 && LABELS.has(fold(rest.slice(0, colon)))) {
      rest = rest.slice(colon + 1).trim()
      continue
    }
    const folded = fold(rest)
    const word = folded.length === rest.length ? BY.find(by => folded.startsWith(by)) : undefined
    if (word === undefined) return rest
    rest = rest.slice(word.length).trim()
  }
  return rest
}

const LABELS: ReadonlySet<string> = new Set(SIGNATURE_LABELS.map(([label]) => fold(label)))
const CREDITS: ReadonlySet<string> = new Set(
  SIGNATURE_LABELS.filter(([, kind]) => kind === 'credit').map(([label]) => fold(label)),
)
const BY: readonly string[] = BY_WORDS.map(word => `${fold(word)} `).sort((a, b) => b.length - a.length)

/** Strips brackets that tell the manner, roles after the name, `in Berlin`, and marks around. */
function tidy(piece: string): string {
  let name = piece.replace(BRACKETS, (all, inner: string) =>
    MANNERS.has(fold(inner)) || inner.length > 2 ? ' ' : all,
  )
  name = name.replace(PLACE, '').replace(SPACES, ' ').replace(MARKS, '').trim()
  const words = name.split(' ')
  if (isCollective(name)) return name
  let end = words.length
  // `Security` alone at the end is of a paper's name; behind a job it is the job's.
  if (JOBS.has(fold(words.at(-1)!))) while (end > 1 && isRole(words[end - 1]!)) end--
  const rest = words.slice(0, end).join(' ')
  // A name keeps two words at least, so that `Mark Reporter` is not cut to `Mark`; `AP Auto Writer` holds no name.
  return end >= 2 && isNameShaped(rest) && !isKnownAgency(words[0]!) ? rest : name
}

const BRACKETS = /\(([^()]{0,60})\)/g
const PLACE = /\s(?:in|aus|à)\s\p{Lu}[\p{L} .'-]{1,40}$/u
const MARKS = /^[\s"“”'‘’.,:;|*•·–—-]+|[\s"“”'‘’,:;|*•·–—-]+$/g

function isRole(word: string): boolean {
  return word.length > 2 && ROLES.has(word.toLowerCase())
}
