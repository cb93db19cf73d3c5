import { ADDRESSEES, NOTICE_TITLES, NOTICES } from '../data/phrases/notices.ts'
import { fold } from './fold.ts'
import { once } from './once.ts'

/** Longer texts, in UTF-16 units, are articles though they hold such messages; of shorter ones this share must be more. */
export const LONGEST_NOTICE = 1200
const LEAST_SHARE = 0.6
/** Such messages are short; in a longer paragraph the signs may be of different sentences. */
const LONGEST_PARAGRAPH = 400

/** Whether the text of a page, given by paragraphs, is mostly messages to its visitor. Linear. */
export function areNotices(paragraphs: readonly string[]): boolean {
  const chars = lengthOf(paragraphs)
  return chars <= LONGEST_NOTICE && lengthOf(paragraphs.filter(isNoticeText)) > chars * LEAST_SHARE
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}

/**
 * Whether a paragraph tells the visitor of a page something in the place of an article: that nothing stands there, to log
 * in, to turn on scripts. What is quoted does not count, for news quotes such messages. Linear.
 */
export function isNoticeText(paragraph: string): boolean {
  if (paragraph.length > LONGEST_PARAGRAPH) return false
  const words = wordsOf(paragraph)
  return firstSigns().test(words) && notices().some(lists => lists.every(list => list.test(words)))
}

/** Whether a title, or its part before the name of the site, is that of an error page or of a check of visitors. */
export function isNoticeTitle(title: string): boolean {
  const [first] = title.split(TITLE_PARTS, 1)
  return isListed(title) || (NO_NUMBER.test(first!) && isListed(first!))
}

function isListed(title: string): boolean {
  return titles().has(wordsOf(title).replaceAll(' .', ''))
}

/** What parts a title from the name of the site; a number before it may be the name of a film. */
const TITLE_PARTS = /\s[|–—-]\s/
const NO_NUMBER = /\D/

/** Most texts have no phrase of any first list. */
const firstSigns = once(() => anyOf(NOTICES.map(({ signs }) => signs[0]!).join('/')))
const notices = once(() => NOTICES.map(({ signs }) => signs.map(list => anyOf(list))))
const titles = once(() => new Set(phrasesOf(NOTICE_TITLES)))
const addressees = once(() => anyOf(ADDRESSEES, 'g'))

function anyOf(list: string, flags?: string): RegExp {
  return new RegExp(phrasesOf(list).join('|').replaceAll('.', '\\.'), flags)
}

function phrasesOf(list: string): readonly string[] {
  return spaced(fold(list))
    .split('/')
    .map(phrase => ` ${phrase.trim()} `)
}

/** Folded, with a space around every word and every end of a sentence, without other signs and quotations. */
function wordsOf(text: string): string {
  return spaced(fold(text).replace(QUOTATION, ' ')).replace(addressees(), ' bạn ')
}

function spaced(folded: string): string {
  return ` ${folded.replace(STOPS, ' . ').replace(SIGNS, ' ').trim()} `
}

const QUOTATION = /"[^"]*"/g
const STOPS = /[.!?…]+/g
const SIGNS = /[\s,;:()"|*•-]+/g
