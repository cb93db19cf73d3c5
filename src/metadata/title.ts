import { TAG } from '../dom/tags.ts'
import { wordsOf } from '../text/word-hashes.ts'
import type { TitleLines } from './beside-title.ts'
import { headingText } from './heading-text.ts'
import type { Labels } from './labels.ts'
import { hasSameKey } from './letter-key.ts'
import type { PageIndex } from './page-index.ts'
import { plainText } from './plain-text.ts'
import { isOwnersName, lineAboveDate, lineThatSays } from './printed-title.ts'
import { isSiteName } from './site-names.ts'
import type { TitleContext } from './title-parts.ts'
import { piecesOf, stripSite } from './title-parts.ts'
import type { Fact, Source } from './types.ts'
import { isFrontPage, webAddress } from './url.ts'

/** The chosen title and the element that prints it. */
export interface ChosenTitle {
  readonly value: string | null
  readonly source: Source | null
  /** -1 when no element prints the title. */
  readonly node: number
}

/** The chosen title with the lines beside it and the labels behind it. */
export interface PlacedTitle extends ChosenTitle {
  readonly lines: TitleLines
  readonly labels: () => Labels
}

/** What the choice is made from. */
interface TitleQuestion {
  readonly index: PageIndex
  /** Title facts in order of trust, as the page has them. */
  readonly facts: readonly Fact[]
  readonly context: TitleContext
  /** Address of the page, to know links to the front page. */
  readonly url: string | null
  /** Elements that the site's layout calls the title. */
  readonly layoutNodes: readonly number[]
}

/**
 * Chooses the title: the heading as printed, since titles in metadata are cut, decorated with the site's name, or
 * written for search engines. Metadata tells which of several headings it is, and stands in when there is none.
 */
export function chooseTitle(question: TitleQuestion): ChosenTitle {
  for (const node of question.layoutNodes) {
    const value = printed(question, node)
    if (value !== '') return { value, source: 'layout', node }
  }
  const repeated = firstHeading(question)
  if (repeated !== null) return repeated
  const { site } = question.context
  const told = toldTitles(question)
  const heading = agreeingHeading(question, told) ?? longHeading(question)
  if (heading !== null) return heading
  const best = told.find(({ value }) => !isSiteName(value, site))
  if (best === undefined || isSiteAlone(question, best)) {
    const line = lineAboveDate(question.index)
    if (line !== null) return { ...line, source: 'visible' }
  }
  const named = best ?? told[0]
  if (named === undefined) return { value: null, source: null, node: -1 }
  return { ...named, node: lineThatSays(question.index, named.value)?.node ?? -1 }
}

/** The first heading where it says what the metadata believed first says; most pages need no other comparison. */
function firstHeading(question: TitleQuestion): ChosenTitle | null {
  const { index, facts, context } = question
  const [node] = index.h1
  const [fact] = facts
  if (node === undefined || fact === undefined) return null
  const value = printed(question, node)
  if (hasSameKey(value, '') || value !== stripSite(plainText(fact.value), context)) return null
  return isSiteHeading(question, node, value) ? null : { value, source: 'visible', node }
}

interface ToldTitle {
  readonly source: Source
  readonly value: string
}

/** What the metadata calls the piece, without the names of site and section. */
function toldTitles({ facts, context }: TitleQuestion): ToldTitle[] {
  const told: ToldTitle[] = []
  const seen: string[] = []
  for (const { source, value: written } of facts) {
    const value = plainText(written)
    if (seen.includes(value)) continue
    seen.push(value)
    const bare = stripSite(value, context)
    if (bare !== '') told.push({ source, value: bare })
  }
  return told
}

/** A title that only the document gives, and by which the page calls its owner. */
function isSiteAlone({ index, facts }: TitleQuestion, { source, value }: ToldTitle): boolean {
  return source === 'document-title' && facts.length === 1 && isOwnersName(index, value)
}

/** Longest heading that is a title, in UTF-16 units. */
const LONGEST = 400
/** Nodes of a heading; more is a page wrapped into a heading. */
const MOST_NODES = 120

function printed({ index }: TitleQuestion, node: number): string {
  if (index.document.end[node]! - node > MOST_NODES) return ''
  const text = plainText(headingText(index.document, node))
  return text.length > LONGEST ? '' : text
}

function chosen(value: string, node: number, { context }: TitleQuestion): ChosenTitle {
  return { value: stripSite(value, context), source: 'visible', node }
}

/** How much a heading must share with a title of the metadata. */
const AGREEMENT = 0.5
/** What a heading of lower rank must have more than an `h1`. */
const RANK = 0.2
/** Headings of lower rank that are looked at. */
const MOST_HEADINGS = 60

function agreeingHeading(question: TitleQuestion, told: readonly ToldTitle[]): ChosenTitle | null {
  const { index } = question
  const tellers = told.flatMap(tellersOf)
  let best: { readonly value: string; readonly node: number } | null = null
  let bestScore = AGREEMENT
  for (const node of [...index.h1, ...index.headings.slice(0, MOST_HEADINGS)]) {
    const rank = index.document.tag[node] === TAG.h1 ? 0 : RANK
    if (bestScore >= 1 - rank) break
    const value = printed(question, node)
    const score = agreementWith(tellers, value) - rank
    if (score <= bestScore || isSiteHeading(question, node, value)) continue
    best = { value, node }
    bestScore = score
  }
  return best && chosen(best.value, best.node, question)
}

type WordHashes = ReadonlyMap<number, number>

interface Teller {
  readonly words: WordHashes
  readonly discount: number
}

function tellersOf({ value }: ToldTitle): Teller[] {
  return [teller(value, false), ...piecesOf(value).map(piece => teller(piece, true))]
}

/** A word or two between separators is a section more often than the title. */
function teller(value: string, isPiece: boolean): Teller {
  const words = wordsOf(value)
  return { words, discount: isPiece && words.size < FEWEST_WORDS ? SHORT_PIECE : 0 }
}

const SHORT_PIECE = 0.3

/** Words of a heading that is believed although no metadata agrees; shorter ones are `Our blog`, `News`. */
const FEWEST_WORDS = 3

function longHeading(question: TitleQuestion): ChosenTitle | null {
  for (const node of question.index.h1) {
    const value = printed(question, node)
    if (wordsOf(value).size >= FEWEST_WORDS && !isSiteHeading(question, node, value))
      return chosen(value, node, question)
  }
  return null
}

/** Whether a heading is the banner of the site: its name, or a link to the front page. */
function isSiteHeading({ index, context, url }: TitleQuestion, node: number, value: string): boolean {
  if (isSiteName(value, context.site)) return true
  const { document } = index
  for (let at = node + 1; at < document.end[node]!; at++) {
    if (document.tag[at] === TAG.a) return isFrontPage(webAddress(document.attribute(at, 'href'), url))
  }
  return false
}

function agreementWith(tellers: readonly Teller[], heading: string): number {
  const words = wordsOf(heading)
  let most = 0
  for (const teller of tellers) most = Math.max(most, agreement(words, teller.words) - teller.discount)
  return most
}

/** Dice coefficient of two sets of words, 0 to 1. */
function agreement(first: WordHashes, second: WordHashes): number {
  if (first.size === 0 || second.size === 0) return 0
  let same = 0
  for (const word of first.keys()) if (second.has(word)) same++
  return (2 * same) / (first.size + second.size)
}
