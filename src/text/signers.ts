import { AGENCIES, NOBODIES } from '../data/phrases/agencies.ts'
import { NAME_SYLLABLES } from '../data/phrases/names.ts'
import { COLLECTIVES, INSTITUTION_WORDS, JOBS, ROLES } from '../data/phrases/signatures.ts'
import { fold, foldLines } from './fold.ts'
import { isCapital, isLetter, isLetters } from './letters.ts'

/** Who signs: a person, an agency or paper, a desk that names nobody (`PV`), or nothing that signs. */
export type Signer = 'person' | 'agency' | 'nobody' | 'none'

/** In UTF-16 units: of anything that signs, and of a person's name. */
const LONGEST_SIGNER = 120
const LONGEST_NAME = 60
const MOST_WORDS = 7

/** Tells what a single name is; addresses, domains and figures are `agency` or `none`, never `person`. */
export function signerOf(name: string): Signer {
  return name.length > LONGEST_SIGNER ? 'none' : foldedSignerOf(name, fold(name))
}

/** `signerOf` for a name whose `fold` is known. */
export function foldedSignerOf(name: string, folded: string): Signer {
  if (folded === '' || name.length > LONGEST_SIGNER) return 'none'
  if (NOBODY.has(folded) || (folded.endsWith('.') && NOBODY.has(folded.slice(0, -1)))) return 'nobody'
  if (isAgency(folded)) return 'agency'
  if (MAY_BE_ADDRESS.test(folded) && ADDRESS.test(folded)) return DOMAIN.test(folded) ? 'agency' : 'none'
  if (name.length > LONGEST_NAME || /\d/.test(name)) return 'none'
  const words = folded.split(' ')
  if (words.length > MOST_WORDS) return 'none'
  if (words.every(word => ROLES.has(word))) return 'nobody'
  if (words.length > 1 && COLLECTIVES.has(words.at(-1)!)) return 'agency'
  // `AP Auto Writer`, `Reuters Correspondent`
  if (words.length > 1 && JOBS.has(words.at(-1)!) && isAgency(words[0]!)) return 'nobody'
  if (words.length > 1 && words.some(word => INSTITUTION_WORDS.has(word))) {
    return isVietnameseName(name) ? 'person' : 'agency'
  }
  return isLetter(folded.charCodeAt(0)) || LETTER.test(folded) ? 'person' : 'none'
}

/** Whether a signature stands for several people without names: `The Courier Team`, `Resy Staff`. */
export function isCollective(name: string): boolean {
  const words = name.split(' ')
  return words.length > 1 && words.length <= MOST_WORDS && COLLECTIVES.has(fold(words.at(-1)!))
}

/** Whether a text is written as names are: every word begins with a capital, but for particles (`de`, `van`). */
export function isNameShaped(text: string): boolean {
  const words = text.split(' ')
  return words.every(word => isNameWord(word) || PARTICLES.has(word)) && isNameWord(words[0]!)
}

/** What is plain letters is seen without the expression, which takes a millisecond to compile. */
function isNameWord(word: string): boolean {
  return (isCapital(word.charCodeAt(0)) && isLetters(word)) || NAME_WORD.test(word)
}

/** Whether a text is a Vietnamese name by its syllables (`Thúy Hạnh`, `NGHI VŨ`) or by initials (`N.ĐỨC`, `H.Y.T.`). */
export function isVietnameseName(text: string): boolean {
  if (INITIALS.test(text)) return true
  const words = text.split(' ')
  if (words.length > 5 || !isNameShaped(text)) return false
  return words.every(word => NAME_SYLLABLES.has(fold(word)) || INITIAL.test(word))
}

/** Whether a name is an agency or a paper of the table, not just built like one. */
export function isKnownAgency(name: string): boolean {
  return isAgency(fold(name))
}

function isAgency(folded: string): boolean {
  if (AGENCY.has(folded)) return true
  const inner = QUOTED.test(folded) ? folded.replace(QUOTES, '') : folded
  const bare = inner.startsWith('báo ') ? inner.replace(/^báo (?:điện tử )?/, '') : inner
  if (bare !== folded && AGENCY.has(bare)) return true
  const isOffice = bare.includes('-')
  const addition = isOffice ? OFFICE : DESK
  return (isOffice || bare.includes(' ')) && addition.test(bare) && AGENCY.has(bare.replace(addition, ''))
}

const QUOTED = /^[("']|[)"'.]$/
const QUOTES = /^[("']+|[)"'.]+$/g

/** A desk of an agency: `Reuters Staff` */
const DESK = / (?:staff|online|reporters?|correspondents?|newsroom)$/
/** An office or a desk of an agency: `VOV-TP HCM` */
const OFFICE = new RegExp(`-tp\\.? ?hcm$|-[\\p{L} ]{2,12}$|${DESK.source}`, 'u')
const AGENCY: ReadonlySet<string> = new Set(foldLines(AGENCIES))
const NOBODY: ReadonlySet<string> = new Set(foldLines(NOBODIES))
const MAY_BE_ADDRESS = /[@:.]/
const ADDRESS = /@|https?:|www\.|\.(?:vn|com|net|org|info|de|uk|fr)(?:$|[/\s])/
const DOMAIN = /^[\p{L}\p{N}.-]+\.[a-z]{2,4}$/u
const LETTER = /\p{L}/u
const NAME_WORD = /^["“'‘(]?\p{Lu}[\p{L}\p{M}.'’-]*["”'’),]?$/u
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di la le les el al van von der den ter ten du bin binti ibn af av zu y e'.split(
    ' ',
  ),
)
/** N.ĐỨC · V.D · H.Y.T. · M.K. · Th.Nguyễn, at most four parts */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}?\p{L}{0,8}\.?$/u
const INITIAL = /^\p{Lu}\p{Ll}?\.$/u
