import { MONTHS } from '../text/date-words.ts'
import { isNameShaped } from '../text/signers.ts'
import { peopleOf, unique } from './authors.ts'
import type { PrintedByline } from './printed-bylines.ts'
import type { SiteKeys } from './site-names.ts'

/**
 * The people a printed byline names: by its inner elements where they name any, else by its text. Words that are not
 * written as names are left out, since elements named for authors hold much else.
 */
export function peopleOfByline(byline: PrintedByline, site: SiteKeys): string[] {
  if (OTHER_PARTS.test(byline.text)) return []
  const apart = unique(byline.parts.flatMap(part => namesOf(part, site)))
  const names = apart.length > 0 ? apart : unique(namesOf(byline.text, site))
  return names.map(name => lineOf(name, byline.lines))
}

/** People beside the author, who sign with what they did. */
const OTHER_PARTS =
  /^(?:(?:fact|medically|legally|expert)[- ])?(?:reviewed|checked|edited|verified|approved|photos?|fotos?|illustrations?|übersetzt|translated)\b/i

function namesOf(text: string, site: SiteKeys): string[] {
  const bare = withoutDate(MAY_HAVE_PREFIX.test(text) ? text.replace(PREFIX, '') : text)
  return peopleOf(bare, site).filter(isWrittenAsName)
}

/** `Erstellt von`, `Alle Artikel von`, `An article by` in front of the name. */
const MAY_HAVE_PREFIX = / (?:by|von|par|por) /
const PREFIX = /^(?:\p{L}+ ){1,3}(?:by|von|par|por) (?=\p{Lu})/u

/** Cuts the date off a byline such as `Jane Doe December 17, 2025`, `Jane Doe, Updated 3:15 pm`. */
function withoutDate(text: string): string {
  const digit = text.search(DIGIT)
  if (digit < 0) return text
  if (digit === 0) return text.replace(DATE_IN_FRONT, '')
  const words = text.slice(0, digit).trim().split(' ')
  while (words.length > 0 && isDateWord(words.at(-1)!)) words.pop()
  return words.join(' ')
}

const DIGIT = /\d/
/** Figures, and words of dates between them, at the start of a byline. */
const DATE_IN_FRONT = /^[\d\s.,:/|•·–-]*(?:\p{L}{1,12}\.? \d[\d\s.,:/|•·–-]*)?/u

function isDateWord(word: string): boolean {
  const bare = word.toLowerCase().replace(MARKS, '')
  return bare === '' || MONTHS.has(bare) || DATE_WORDS.has(bare)
}

const MARKS = /[^\p{L}]+/gu

/** Words that stand before a date, or are a weekday; none of them is a name. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'published posted updated modified date datum am vom on at den le the last veröffentlicht aktualisiert publié erstellt stand ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'share follow news blog home menu login read more'
  ).split(' '),
)

function isWrittenAsName(name: string): boolean {
  if (!isNameShaped(name)) return !CASED.test(name)
  const words = name.split(' ')
  return words.length <= MOST_NAME_WORDS && !words.every(isDateWord) && !ABBREVIATION.test(name)
}

const MOST_NAME_WORDS = 5
/** `GMT`, `CM`: zones, agencies, pictures of initials. */
const ABBREVIATION = /^[A-Z]{1,4}$/
/** Letters of scripts with capitals. */
const CASED = /\p{Lu}|\p{Ll}/u

/** A name without the role printed after it in an element of its own. */
function lineOf(name: string, lines: readonly string[]): string {
  const line = lines.find(one => one.includes(' ') && name.startsWith(`${one} `) && isNameShaped(one))
  return line ?? name
}

/** A byline up to where it begins anew (`Lê An và 1 tác giả khác Lê An Trần Bê`), without loose marks at its end. */
export function bylineOnce(byline: string, names: readonly string[]): string {
  const [first] = names
  const start = first === undefined ? -1 : byline.indexOf(first)
  const again = start < 0 ? -1 : byline.indexOf(first!, start + first!.length)
  return (again < 0 ? byline : byline.slice(0, again)).replace(LOOSE_END, '')
}

const LOOSE_END = /[\s,;|/·•–—-]+$/
