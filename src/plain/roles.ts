import type { PhraseKind } from '../data/phrases/index.ts'
import { decideRepeats, echoes, isScene, readsAsCaption } from './captions.ts'
import { type Decision, type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import { type Around, decideFragments, isFragment } from './fragments.ts'
import { countKeys, type Head, isNameLine, isSignature, mayBeForeignSignature } from './head.ts'
import { isParagraph } from './prose.ts'
import type { Region } from './region.ts'

/** How far below the text a signature may stand. */
const REACH_BELOW = 12
/** Share of lines after a blank one in a text whose blocks are parted by blank lines. */
const SPACED = 0.4
/** The sapo of a Vietnamese article is shorter than this, in words. */
const LONGEST_LEAD = 120
/** Lines shorter than this may stand twice by chance. */
const FEWEST_WORDS_OF_REPEAT = 12

export interface Page {
  readonly facts: readonly Facts[]
  readonly region: Region
  readonly head: Head
  readonly vietnamese: boolean
}

/** Decides every line of a page that holds an article; lines no rule claims are boilerplate outside the text. */
export function decideRoles(page: Page): Decisions {
  const { facts, region, head } = page
  const decisions: Decisions = new Array(facts.length)
  if (head.title !== null) decisions[head.title] = { role: 'title', rule: 'title-above-text' }
  const zone = { start: head.title === null ? head.start : head.title + 1, end: region.end }
  decideTitleAgain(page, decisions)
  decideRepeats(facts, zone, decisions)
  decideHead(page, decisions)
  const lead = decideText(page, decisions)
  decideTeaser(page, decisions)
  decideTail(page, decisions)
  keepPhotoStory(page, decisions)
  if (lead >= 0) decideLead(page, { lead, decisions })
  for (let index = 0; index < facts.length; index++) {
    decide(decisions, index, { role: 'boilerplate', rule: index < region.start ? 'before-text' : 'after-text' })
  }
  return decisions
}

function decideTitleAgain({ facts, head }: Page, decisions: Decisions): void {
  if (head.title === null) return
  const { key } = facts[head.title]!
  facts.forEach((fact, index) => {
    if (fact.key === key) decide(decisions, index, { role: 'boilerplate', rule: 'title-again' })
  })
}

/** Lines between title and text, and the date above the title. */
function decideHead({ facts, head }: Page, decisions: Decisions): void {
  const from = head.title ?? head.start
  for (let index = Math.max(0, from - 3); index < head.start; index++) {
    const fact = facts[index]!
    if (fact.date !== null && fact.words < 16) decide(decisions, index, { role: 'date', rule: 'date-beside-title' })
    if (index <= from) continue
    const foreign = mayBeForeignSignature(fact) && index <= from + 3
    if (isSignature(fact) || foreign) decide(decisions, index, { role: 'byline', rule: 'name-under-title' })
    else if (fact.phrase === null && readsAsCaption(fact)) {
      decide(decisions, index, { role: 'caption', rule: 'caption-under-title', figure: index })
    } else if (saidAgain(facts, index, head.start)) {
      decide(decisions, index, { role: 'caption', rule: 'line-said-twice', figure: index })
      dropCopies(facts, { index, end: head.start }, decisions)
    }
  }
}

function saidAgain(facts: readonly Facts[], index: number, end: number): boolean {
  const { key, words, phrase } = facts[index]!
  if (words < 4 || phrase !== null) return false
  for (let other = index + 1; other < end; other++) if (facts[other]!.key === key) return true
  return false
}

function dropCopies(facts: readonly Facts[], { index, end }: { index: number; end: number }, decisions: Decisions): void {
  for (let other = index + 1; other < end; other++) {
    if (facts[other]!.key === facts[index]!.key) decide(decisions, other, { role: 'boilerplate', rule: 'caption-again' })
  }
}

/** Lines of the region, in order; gives the line of the first paragraph, -1 without. */
function decideText(page: Page, decisions: Decisions): number {
  const { facts, region, head } = page
  const seen = new Set<string>()
  for (let index = head.start; index <= region.end; index++) {
    const fact = facts[index]!
    if (fact.words >= FEWEST_WORDS_OF_REPEAT && seen.has(fact.key)) {
      decide(decisions, index, { role: 'boilerplate', rule: 'paragraph-again' })
    }
    seen.add(fact.key)
    decideLine(page, { index, decisions })
  }
  const lead = firstParagraph(page, decisions)
  const doubled = decisions.some(decision => decision?.rule === 'caption-again')
  const around: Around = { counts: countKeys(facts), lead, end: region.end, spaced: isSpaced(page), doubled }
  if (!doubled) decideScenes(page, decisions)
  decideLists(page, decisions)
  decideRuns(page, { around, decisions })
  for (let index = head.start; index <= region.end; index++) {
    decide(decisions, index, { role: 'body', rule: facts[index]!.line.level > 0 ? 'heading-sign' : 'paragraph', heading: facts[index]!.line.level > 0 })
  }
  return lead
}

/** A line of the text by its own words. */
function decideLine({ facts, head }: Page, { index, decisions }: { index: number; decisions: Decisions }): void {
  const fact = facts[index]!
  if (fact.line.image !== null) decide(decisions, index, { role: 'figure', rule: 'image-sign', figure: index })
  if (fact.line.level > 0 || decisions[index] !== undefined) return
  if (fact.url !== null) decide(decisions, index, { role: 'boilerplate', rule: 'address' })
  else if (fact.phrase !== null && !(isParagraph(fact) && fact.phrase.kind === 'date-label')) {
    const role = fact.date !== null ? 'date' : 'boilerplate'
    decide(decisions, index, { role, rule: `phrase-${fact.phrase.kind}` })
  } else if (fact.date !== null && fact.words < 10) decide(decisions, index, { role: 'date', rule: 'date-line' })
  else if (fact.byline.kind === 'credit') {
    const caption = decisions[index - 1]?.role === 'caption' ? decisions[index - 1]!.figure! : index
    decide(decisions, index, { role: 'credit', rule: 'credit-line', figure: caption })
  } else if (isSignature(fact)) decide(decisions, index, { role: 'byline', rule: 'signature' })
  else if (fact.byline.kind === 'source') decide(decisions, index, { role: 'boilerplate', rule: 'source-line' })
  else if (index > head.start && readsAsCaption(fact)) {
    decide(decisions, index, { role: 'caption', rule: 'caption-words', figure: index })
  }
}

/** Captions that neither stand twice nor name a photographer: scenes of meetings, and echoes of the lead. */
function decideScenes({ facts, region, head }: Page, decisions: Decisions): void {
  for (let index = head.start + 1; index <= region.end; index++) {
    const fact = facts[index]!
    if (decisions[index] !== undefined || fact.line.level > 0) continue
    if (isScene(fact)) decisions[index] = { role: 'caption', rule: 'scene-of-meeting', figure: index }
    else if (index > head.start + 1 && echoes(fact, facts[head.start]!)) {
      decisions[index] = { role: 'caption', rule: 'echo-of-lead', figure: index }
    }
  }
}

function firstParagraph({ facts, region, head }: Page, decisions: Decisions): number {
  for (let index = head.start; index <= region.end; index++) {
    if (decisions[index] === undefined && facts[index]!.line.level === 0) return index
  }
  return -1
}

function isSpaced({ facts, region, head }: Page): boolean {
  let spaced = 0
  for (let index = head.start; index <= region.end; index++) if (facts[index]!.line.afterBlank) spaced++
  return spaced >= (region.end - head.start + 1) * SPACED
}

const LIST_HEADS: ReadonlySet<PhraseKind> = new Set(['related', 'tags', 'comments'])

/** Short lines under the head of a list of other articles belong to that list, up to the next paragraph. */
function decideLists({ facts, region, head }: Page, decisions: Decisions): void {
  let inList = false
  for (let index = head.start; index <= region.end; index++) {
    const fact = facts[index]!
    if (decisions[index] !== undefined) {
      inList = fact.phrase !== null && LIST_HEADS.has(fact.phrase.kind)
      continue
    }
    if (!isFragment(fact)) inList = false
    else if (inList) decisions[index] = { role: 'boilerplate', rule: 'list-of-other-articles' }
  }
}

function decideRuns(
  { facts, region, head }: Page,
  { around, decisions }: { readonly around: Around; readonly decisions: Decisions },
): void {
  for (let first = head.start; first <= region.end; first++) {
    if (!isOpen(first)) continue
    let last = first
    while (last < region.end && isOpen(last + 1)) last++
    decideFragments(facts, { first, last }, { around, decisions })
    first = last
  }

  function isOpen(index: number): boolean {
    return index !== around.lead && decisions[index] === undefined && isFragment(facts[index]!)
  }
}

/** A headline and its one-sentence summary at the end of the text announce another article. */
const LONGEST_SUMMARY = 50
const FEWEST_HEADLINE_WORDS = 9

function decideTeaser({ facts, region }: Page, decisions: Decisions): void {
  const last = facts[region.end]!
  const headline = facts[region.end - 1]
  if (headline === undefined || decisions[region.end]?.role !== 'body' || !isHeadline(decisions[region.end - 1])) return
  const isAnnounced = facts[region.end + 1]?.phrase?.kind === 'related'
  if (headline.line.level > 0 || last.words > LONGEST_SUMMARY || !(isAnnounced || headline.words >= FEWEST_HEADLINE_WORDS)) return
  decisions[region.end] = { role: 'boilerplate', rule: 'summary-of-other-article' }
  decisions[region.end - 1] = { role: 'boilerplate', rule: 'headline-of-other-article' }
}

function isHeadline(decision: Decision | undefined): boolean {
  return decision?.heading === true || decision?.rule.startsWith('headline') === true
}

/** A story told in captions has at least so many of them, and less text besides than this share of theirs. */
const FEWEST_CAPTIONS = 4
const MOST_TEXT_BESIDE = 0.5

/** Where captions are the story, they are its text. */
function keepPhotoStory({ facts }: Page, decisions: Decisions): void {
  const wordsOf = (role: string) => facts.reduce((sum, { words }, index) => sum + (decisions[index]?.role === role ? words : 0), 0)
  const captions = decisions.filter(decision => decision?.role === 'caption')
  if (captions.length < FEWEST_CAPTIONS || wordsOf('body') >= wordsOf('caption') * MOST_TEXT_BESIDE) return
  decisions.forEach((decision, index) => {
    if (decision?.role === 'caption') decisions[index] = { role: 'body', rule: 'photo-story' }
  })
}

const ENDS_TAIL: ReadonlySet<PhraseKind> = new Set(['related', 'comments', 'legal', 'account', 'tags'])

/** The signature below the text, and dates printed there. */
function decideTail({ facts, region }: Page, decisions: Decisions): void {
  let open = true
  for (let index = region.end + 1; index < facts.length; index++) {
    const fact = facts[index]!
    if (fact.phrase?.kind === 'date-label' && fact.date !== null) {
      decide(decisions, index, { role: 'date', rule: 'phrase-date-label' })
      continue
    }
    if (fact.phrase !== null && ENDS_TAIL.has(fact.phrase.kind)) open = false
    if (!open || index > region.end + REACH_BELOW) continue
    const isSource = fact.byline.kind === 'source' && fact.byline.names.length > 0
    const isName = index <= region.end + 2 && isNameLine(fact) && fact.byline.kind === 'body'
    if (isSignature(fact) || isSource || isName) decide(decisions, index, { role: 'byline', rule: 'signature-below-text' })
  }
}

/** The first paragraph under a title is the lead in Vietnamese news; elsewhere only a standfirst above the byline is. */
function decideLead({ facts, head, vietnamese, region }: Page, { lead, decisions }: { lead: number; decisions: Decisions }): void {
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
