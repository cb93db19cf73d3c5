import { ADDRESSEES, NOTICE_TITLES, NOTICES } from '../data/phrases/notices.ts'
import { fold } from './fold.ts'
import { once } from './once.ts'

/**
 * Whether a paragraph tells the visitor of a page something in the place of an article: that nothing stands there, to log
 * in, to turn on scripts. What is quoted does not count, for news quotes such messages. Linear.
 */
export function isNoticeText(paragraph: string): boolean {
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
