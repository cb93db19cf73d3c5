import type { Verdict } from './classify/confidence.ts'
import { LIST_RULE } from './classify/rules/teasers.ts'
import type { Role } from './model/block.ts'
import type { Warning } from './model/diagnostic.ts'
import type { Status } from './model/outcome.ts'
import type { HtmlPage } from './read-html.ts'
import { measure } from './text/measure.ts'
import { areNotices, isNoticeTitle, LONGEST_NOTICE } from './text/notices.ts'
import { endsWithStop } from './text/sentence-ends.ts'
import { isVietnamese } from './text/vietnamese.ts'
import { wordsOf } from './text/word-hashes.ts'

/** Status of a page, and what is to be said about it. */
export interface Judged {
  readonly status: Status
  readonly confidence: number | null
  readonly warnings: readonly Warning[]
}

/** Less text than this, in UTF-16 units, is no article. */
const LEAST_CHARS = 140
/** A page with less prose than this is a notice unless it is signed, dated or calls itself an article. */
const NOTICE = 250
/** Below this confidence the text is only part of an article, or more than one. */
const PARTIAL = 0.5
/** An article has at least this share of its title's words; asked only of short texts that do not call themselves articles. */
const ON_TOPIC = { share: 0.3, chars: 2000 } as const

/** Decides whether what was kept is an article. */
export function judgeStatus({
  verdict,
  page,
}: {
  readonly verdict: Verdict
  readonly page: HtmlPage
}): Judged {
  const tellsVisitor = isMessage(page, verdict)
  if (!tellsVisitor && page.classified.labelled.some(({ rule }) => rule === LIST_RULE)) {
    return empty('list-page', 'the page lists articles and holds none')
  }
  const isWhole = !tellsVisitor && isBareText(page)
  if (verdict.chars < LEAST_CHARS && !isWhole) return empty('no-article', 'no article was found on the page')
  if (!isWhole && (tellsVisitor || isNotice(page, verdict)))
    return empty('no-article', 'the page holds a notice, not an article')
  if (!isWhole && isOffTopic(page, verdict))
    return empty('no-article', 'the only texts on the page have nothing to do with its title')
  const confidence = Math.round(verdict.confidence * 1000) / 1000
  if (confidence < PARTIAL) {
    return {
      status: 'partial',
      confidence,
      warnings: [
        { code: 'low-confidence', message: 'the article may be incomplete or mixed with other text' },
      ],
    }
  }
  return { status: 'ok', confidence, warnings: [] }
}

/** A Vietnamese page of sentences and nothing else: error pages of servers are English, those of sites have links. */
function isBareText({ metadata, classified, document }: HtmlPage): boolean {
  const { labelled } = classified
  if (metadata.language !== 'vi' || document.holdersOf('href').length > 0) return false
  return (
    labelled.some(({ role, block }) => OF_TEXT.has(role) && isSentence(block.text)) &&
    labelled.every(({ role, block }) => OF_TEXT.has(role) || block.kind === 'heading')
  )
}

const OF_TEXT: ReadonlySet<Role> = new Set(['title', 'lead', 'body', 'byline', 'date'])
/** In Vietnamese. */
function isSentence(text: string): boolean {
  return EIGHT_WORDS.test(text) && endsWithStop(text) && isVietnamese(measure(text))
}

const EIGHT_WORDS = /^(?:\S{1,60}\s+){7,400}\S{1,60}$/

/** Log-in walls and error pages: next to no prose, and no one who signs or dates it. */
function isNotice({ metadata }: HtmlPage, verdict: Verdict): boolean {
  return verdict.prose < NOTICE && !isSigned(metadata)
}

function isSigned({ type, datePublished, authors }: HtmlPage['metadata']): boolean {
  return type === 'article' || datePublished !== null || authors.length > 0
}

/** The text says by its words, or the page by its title, that there is no article. */
function isMessage({ metadata, classified }: HtmlPage, { chars }: Verdict): boolean {
  const { title, type, authors } = metadata
  if (chars > LONGEST_NOTICE || type === 'article' || authors.length > 0) return false
  if (title !== null && !isSigned(metadata) && isNoticeTitle(title)) return true
  return areNotices(textsOf(classified))
}

function textsOf({ labelled }: HtmlPage['classified']): string[] {
  return labelled.flatMap(({ role, block }) => (role === 'body' || role === 'lead' ? [block.text] : []))
}

/** Boxes about the site (subscriptions, apps) are all the text that a front page or an empty shell has. */
function isOffTopic({ metadata, classified }: HtmlPage, verdict: Verdict): boolean {
  const { type, datePublished, authors, title } = metadata
  if (
    verdict.chars > ON_TOPIC.chars ||
    type !== 'page' ||
    datePublished !== null ||
    authors.length > 0 ||
    title === null
  )
    return false
  const words = wordsOf(textsOf(classified).join(' '))
  const wanted = [...wordsOf(title).keys()]
  return wanted.filter(word => words.has(word)).length < ON_TOPIC.share * wanted.length
}

function empty(code: 'no-article' | 'list-page', message: string): Judged {
  return { status: 'empty', confidence: null, warnings: [{ code, message }] }
}
