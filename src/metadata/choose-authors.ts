import { collectiveOf } from '../text/authors.ts'
import { isNameShaped } from '../text/signers.ts'
import { isSamePerson, mergeAuthors, peopleOfFacts } from './authors.ts'
import { peopleOfByline } from './byline-names.ts'
import { plainText } from './plain-text.ts'
import type { PrintedAuthors, Signed } from './printed-authors.ts'
import type { PrintedByline } from './printed-bylines.ts'
import type { SiteKeys } from './site-names.ts'
import type { Fact } from './types.ts'

/** The people of an article, and the line that prints them. */
export interface ChosenAuthors {
  readonly authors: readonly string[]
  readonly byline: string | null
  readonly source: string | null
}

/** What the choice is made from; facts in order of trust. */
interface AuthorQuestion {
  readonly facts: readonly Fact[]
  readonly site: SiteKeys
  readonly printed: PrintedAuthors
  /** On Vietnamese pages names are taken as printed; elsewhere elements named for authors hold roles and dates too. */
  readonly vietnamese: boolean
  /** Whether the page calls its piece news: then the site's name says that nobody signed, while a blog bears its author's. */
  readonly news: boolean
}

/**
 * Chooses the authors: what a known layout prints, else the metadata, with names as printed where a byline of the page
 * names the same people, else that byline.
 */
export function chooseAuthors(question: AuthorQuestion): ChosenAuthors {
  const chosen = chooseAmong(question, question.site)
  if (question.vietnamese) return chosen
  const named = chosen.source === null ? underSiteName(question, chosen) : chosen
  if (named.source === null) return toldCollective(question) ?? printedCollective(question) ?? named
  if (named.source !== 'visible') return named
  // Where the page prints the collective too, the people it prints are authors of other pieces.
  const told = toldCollective(question)
  return told !== null && isPrinted(question, told.authors[0]!) ? told : named
}

/** The name of the site may be its author's. */
function underSiteName(question: AuthorQuestion, chosen: ChosenAuthors): ChosenAuthors {
  const own = chooseAmong(question, NO_SITE)
  return question.news && !own.authors.every(isPersonLike) ? chosen : own
}

/** Those who sign together without names, as the metadata calls them: `The Courier Team`. */
function toldCollective({ facts }: AuthorQuestion): ChosenAuthors | null {
  for (const { value, source } of facts) {
    const collective = collectiveOf(plainText(value))
    if (collective !== null) return { authors: [collective], byline: null, source }
  }
  return null
}

function isPrinted({ printed }: AuthorQuestion, name: string): boolean {
  for (const { text } of printed.bylines()) if (text.includes(name)) return true
  return false
}

function printedCollective({ printed }: AuthorQuestion): ChosenAuthors | null {
  for (const { text } of printed.bylines()) {
    const collective = collectiveOf(text)
    if (collective !== null && CAPITAL.test(collective))
      return { authors: [collective], byline: text, source: 'visible' }
  }
  return null
}

const CAPITAL = /\p{Lu}/u

/** Two to four words that are written as a name and that no paper is called by. */
function isPersonLike(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    isNameShaped(name) &&
    !words.some(word => PAPER_WORDS.has(word.toLowerCase()))
  )
}

const PAPER_WORDS: ReadonlySet<string> = new Set(
  'the news times post daily herald press media magazine online tribune journal gazette report review today network weekly radio tv world zeitung blatt kurier die der das le la el il'.split(
    ' ',
  ),
)

const NO_SITE: SiteKeys = { names: [], host: '' }

function chooseAmong(question: AuthorQuestion, site: SiteKeys): ChosenAuthors {
  const told = firstTold(question.facts, site)
  const layout = firstSigned(question.printed.layout(), site)
  if (layout !== null)
    return { authors: mergeAuthors(told.people, layout.people), byline: layout.byline, source: 'layout' }
  const printed = firstPrinted(question.printed, site, told.source === null)
  if (printed === null) return { authors: told.people, byline: null, source: told.source }
  const same = told.people.some(name => printed.people.some(other => isSamePerson(name, other)))
  if (same)
    return {
      authors: joined(told.people, printed.people, question),
      byline: printed.byline,
      source: told.source,
    }
  return told.source === null || !CERTAIN.has(told.source) || told.people.every(isLogin)
    ? { authors: printed.people, byline: printed.byline, source: 'visible' }
    : { authors: told.people, byline: null, source: told.source }
}

/** Lines that are bylines by their words alone count only where nothing else tells. */
function firstPrinted(printed: PrintedAuthors, site: SiteKeys, alone: boolean): Signed | null {
  return (
    printed.below() ?? firstSigned(printed.bylines(), site) ?? (alone ? firstInText(printed, site) : null)
  )
}

/** Sources that name writers; others name whoever runs the site as often. */
const CERTAIN: ReadonlySet<string> = new Set(['json-ld', 'meta', 'open-graph'])

/** `anna.schmidt`: how a writer signs in, not a name. */
function isLogin(name: string): boolean {
  return LOGIN.test(name)
}

const LOGIN = /^[a-z\d]+(?:[._-][a-z\d]+)*$/

function joined(
  told: readonly string[],
  printed: readonly string[],
  { vietnamese }: AuthorQuestion,
): readonly string[] {
  if (vietnamese) return mergeAuthors(told, printed)
  return told.map(name =>
    name.includes(' ') ? name : (printed.find(other => isSamePerson(name, other)) ?? name),
  )
}

function firstTold(
  facts: readonly Fact[],
  site: SiteKeys,
): { readonly people: readonly string[]; readonly source: string | null } {
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const { source } = facts[from]!
    while (to < facts.length && facts[to]!.source === source) to++
    const people = peopleOfFacts(facts.slice(from, to), site)
    if (people.length > 0) return { people, source }
  }
  return { people: [], source: null }
}

function firstInText({ inText }: PrintedAuthors, site: SiteKeys): Signed | null {
  for (const group of inText()) {
    for (const { byline, name } of group()) {
      const people = peopleOfByline({ text: name, parts: [], lines: [] }, site)
      if (people.length > 0) return { byline, people }
    }
  }
  return null
}

function firstSigned(bylines: Iterable<PrintedByline>, site: SiteKeys): Signed | null {
  for (const byline of bylines) {
    const people = peopleOfByline(byline, site)
    if (people.length > 0) return { byline: byline.text, people }
  }
  return null
}
