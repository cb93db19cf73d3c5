import { isLearned } from '../text/learned.ts'
import { decideRepeats } from './captions.ts'
import { type Decision, type Decisions, decide } from './decision.ts'
import { decideHead } from './head-roles.ts'
import type { Page } from './page.ts'
import { decideBiography, decideTail, decideTeaser } from './tail-roles.ts'
import { decideText } from './text-roles.ts'

/** The sapo of a Vietnamese article is shorter than this, in words. */
const LONGEST_LEAD = 120

/** Decides every line of a page that holds an article; lines no rule claims are boilerplate outside the text. */
export function decideRoles(page: Page): Decisions {
  const { facts, region, head } = page
  const decisions: Decisions = new Array(facts.length)
  if (head.title !== null) decisions[head.title] = { role: 'title', rule: 'title-above-text' }
  const zone = { start: head.title === null ? head.start : head.title + 1, end: region.end }
  decideLearned(page, decisions)
  decideTitleAgain(page, decisions)
  decideRepeats(facts, zone, decisions)
  decideHead(page, decisions)
  const lead = decideText(page, decisions)
  decideTeaser(page, decisions)
  decideTail(page, decisions)
  decideBiography(page, decisions)
  keepPhotoStory(page, decisions)
  if (lead >= 0) decideLead(page, { lead, decisions })
  for (let index = 0; index < facts.length; index++) {
    decide(decisions, index, index < region.start ? BEFORE_TEXT : AFTER_TEXT)
  }
  return decisions
}

const BEFORE_TEXT: Decision = { role: 'boilerplate', rule: 'before-text' }
const AFTER_TEXT: Decision = { role: 'boilerplate', rule: 'after-text' }

/** What the site repeats on its pages, as a profile tells. */
function decideLearned({ facts, learned }: Page, decisions: Decisions): void {
  if (learned === undefined) return
  facts.forEach(({ line }, index) => {
    if (line.level === 0 && isLearned(learned, line.text))
      decide(decisions, index, { role: 'boilerplate', rule: 'profile' })
  })
}

function decideTitleAgain({ facts, head }: Page, decisions: Decisions): void {
  if (head.title === null) return
  const { key } = facts[head.title]!
  facts.forEach((fact, index) => {
    if (fact.key === key) decide(decisions, index, { role: 'boilerplate', rule: 'title-again' })
  })
}

/** A story told in captions has at least so many of them, and less text besides than this share of theirs. */
const FEWEST_CAPTIONS = 4
const MOST_TEXT_BESIDE = 0.5

/** Where captions are the story, they are its text. */
function keepPhotoStory({ facts }: Page, decisions: Decisions): void {
  const wordsOf = (role: string) =>
    facts.reduce((sum, { words }, index) => sum + (decisions[index]?.role === role ? words : 0), 0)
  const captions = decisions.filter(decision => decision?.role === 'caption')
  if (captions.length < FEWEST_CAPTIONS || wordsOf('body') >= wordsOf('caption') * MOST_TEXT_BESIDE) return
  decisions.forEach((decision, index) => {
    if (decision?.role === 'caption') decisions[index] = { role: 'body', rule: 'photo-story' }
  })
}

/** The first paragraph under a title is the lead in Vietnamese news; elsewhere only a standfirst above the byline is. */
function decideLead(
  { facts, head, vietnamese, region }: Page,
  { lead, decisions }: { lead: number; decisions: Decisions },
): void {
  if (head.title === null || decisions[lead]?.role !== 'body' || facts[lead]!.words > LONGEST_LEAD) return
  if (!hasMoreText(decisions, lead, region.end)) return
  const aboveByline = !vietnamese && [1, 2, 3].some(step => isBylineOrDate(decisions[lead + step]?.role))
  if (vietnamese || aboveByline) decisions[lead] = { role: 'lead', rule: 'first-paragraph' }
}

function isBylineOrDate(role: string | undefined): boolean {
  return role === 'byline' || role === 'date'
}

function hasMoreText(decisions: Decisions, lead: number, end: number): boolean {
  for (let index = lead + 1; index <= end; index++) if (decisions[index]?.role === 'body') return true
  return false
}
