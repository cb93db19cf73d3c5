import { textOf } from '../dom/text.ts'
import { collectiveOf, readByline } from '../text/bylines.ts'
import { isNameShaped } from '../text/signers.ts'
import { isSamePerson, mergeAuthors, peopleOfFacts } from './authors.ts'
import type { TitleLines } from './beside-title.ts'
import { peopleOfByline } from './byline-names.ts'
import { lazy, replayed } from './lazy.ts'
import type { PageIndex } from './page-index.ts'
import { plainText } from './plain-text.ts'
import type { PrintedByline } from './printed-bylines.ts'
import { outermost, printedBylines } from './printed-bylines.ts'
import type { SiteKeys } from './site-names.ts'
import type { LikelyByline } from './text-bylines.ts'
import { bylinesInText } from './text-bylines.ts'
import type { Fact } from './types.ts'

/** The people of an article, and the line that prints them. */
export interface ChosenAuthors {
  readonly authors: readonly string[]
  readonly byline: string | null
  readonly source: string | null
}

/** What the choice is made from; facts in order of trust. */
interface AuthorQuestion {
  readonly index: PageIndex
  readonly facts: readonly Fact[]
  readonly site: SiteKeys
  /** Element that prints the title, -1 when unknown. */
  readonly title: number
  readonly lines: TitleLines
  /** Elements that the site's layout calls the author. */
  readonly layoutNodes: readonly number[]
  /** On Vietnamese pages names are taken as printed; elsewhere elements named for authors hold roles and dates too. */
  readonly vietnamese: boolean
  /** Whether the page calls its piece news: then the site's name says that nobody signed, while a blog bears its author's. */
  readonly news: boolean
}

/** The question with what the page prints, which is looked for as far as it is needed, and once. */
interface AuthorSearch extends AuthorQuestion {
  readonly bylines: Iterable<PrintedByline>
  readonly inText: Iterable<LikelyByline>
  readonly below: () => Signed | null
}

/** A byline as printed, and the people it names. */
interface Signed {
  readonly byline: string
  readonly people: readonly string[]
}

/**
 * Chooses the authors: what a known layout prints, else the metadata, with names as printed where a byline of the page
 * names the same people, else that byline.
 */
export function chooseAuthors(question: AuthorQuestion): ChosenAuthors {
  const search = startSearch(question)
  const chosen = chooseAmong(search)
  if (question.vietnamese) return chosen
  const named = chosen.source === null ? underSiteName(search, chosen) : chosen
  if (named.source === null) return toldCollective(search) ?? printedCollective(search) ?? named
  if (named.source !== 'visible') return named
  // Where the page prints the collective too, the people it prints are authors of other pieces.
  const told = toldCollective(search)
  return told !== null && isPrinted(search, told.authors[0]!) ? told : named
}

function startSearch(question: AuthorQuestion): AuthorSearch {
  const { index, title, lines } = question
  return {
    ...question,
    bylines: replayed(() => printedBylines(index, title)),
    inText: replayed(() => bylinesInText(index.document, title, lines)),
    below: lazy(() => signedBelow(question)),
  }
}

/** The name of the site may be its author's. */
function underSiteName(search: AuthorSearch, chosen: ChosenAuthors): ChosenAuthors {
  const own = chooseAmong({ ...search, site: NO_SITE })
  return search.news && !own.authors.every(isPersonLike) ? chosen : own
}

/** Those who sign together without names, as the metadata calls them: `The Courier Team`. */
function toldCollective({ facts }: AuthorSearch): ChosenAuthors | null {
  for (const { value, source } of facts) {
    const collective = collectiveOf(plainText(value))
    if (collective !== null) return { authors: [collective], byline: null, source }
  }
  return null
}

function isPrinted({ bylines }: AuthorSearch, name: string): boolean {
  for (const { text } of bylines) if (text.includes(name)) return true
  return false
}

function printedCollective({ bylines }: AuthorSearch): ChosenAuthors | null {
  for (const { text } of bylines) {
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

function chooseAmong(search: AuthorSearch): ChosenAuthors {
  const { index, site } = search
  const told = firstTold(search)
  const layout = firstSigned(outermost(index, search.layoutNodes), site)
  if (layout !== null)
    return { authors: mergeAuthors(told.people, layout.people), byline: layout.byline, source: 'layout' }
  const printed =
    search.below() ??
    firstSigned(search.bylines, site) ??
    (told.source === null ? signedInText(search) : null)
  if (printed === null) return { authors: told.people, byline: null, source: told.source }
  const same = told.people.some(name => printed.people.some(other => isSamePerson(name, other)))
  if (same)
    return {
      authors: joined(told.people, printed.people, search),
      byline: printed.byline,
      source: told.source,
    }
  return told.source === null || !CERTAIN.has(told.source) || told.people.every(isLogin)
    ? { authors: printed.people, byline: printed.byline, source: 'visible' }
    : { authors: told.people, byline: null, source: told.source }
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

function firstTold({ facts, site }: AuthorQuestion): { people: readonly string[]; source: string | null } {
  for (const source of new Set(facts.map(fact => fact.source))) {
    const people = peopleOfFacts(
      facts.filter(fact => fact.source === source),
      site,
    )
    if (people.length > 0) return { people, source }
  }
  return { people: [], source: null }
}

function firstSigned(bylines: Iterable<PrintedByline>, site: SiteKeys): Signed | null {
  for (const byline of bylines) {
    const people = peopleOfByline(byline, site)
    if (people.length > 0) return { byline: byline.text, people }
  }
  return null
}

function signedInText({ inText, site }: AuthorSearch): Signed | null {
  for (const { byline, name } of inText) {
    const people = peopleOfByline({ text: name, parts: [], lines: [] }, site)
    if (people.length > 0) return { byline, people }
  }
  return null
}

/** Nodes and characters of a signature. */
const MOST_NODES = 12
const LONGEST = 80

/** The signature set to the right below the text: the last that is one by its words. */
function signedBelow({ index, title }: AuthorQuestion): Signed | null {
  const { document, rightAligned } = index
  for (let at = rightAligned.length - 1; at >= 0; at--) {
    const node = rightAligned[at]!
    if (node < title || document.end[node]! - node > MOST_NODES) continue
    const text = textOf(document, node)
    if (text === '' || text.length > LONGEST) continue
    const { kind, names } = readByline(text)
    if (kind === 'author' && names.length > 0) return { byline: text, people: names }
  }
  return null
}
