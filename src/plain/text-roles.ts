import type { PhraseKind } from '../data/phrases/index.ts'
import { echoes, isScene, readsAsCaption, shingles } from './captions.ts'
import { type Decisions, decide } from './decision.ts'
import { type Around, decideFragments, isFragment } from './fragments.ts'
import { countKeys } from './head.ts'
import type { Page } from './page.ts'
import { decidePictures } from './picture-lines.ts'
import { isParagraph } from './prose.ts'
import { isColumn } from './region.ts'
import { isSignature } from './signature.ts'
import { decideSummaries } from './summaries.ts'
import { termsOfText } from './terms.ts'

/** Share of lines after a blank one in a text whose blocks are parted by blank lines. */
const SPACED = 0.4
/** Lines shorter than this may stand twice by chance. */
const FEWEST_WORDS_OF_REPEAT = 12
/** A date line inside the text has fewer words: `Cập nhật lúc 16:31, 10/11/2023`. */
const MOST_DATE_WORDS = 10

/** Lines of the region, in order; gives the line of the first paragraph, -1 without. */
export function decideText(page: Page, decisions: Decisions): number {
  const { facts, region, head, vietnamese } = page
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
  const column = isColumn(facts)
  const doubled = column && decisions.some(decision => decision?.rule === 'caption-again')
  const around = {
    counts: countKeys(facts),
    lead,
    end: region.end,
    spaced: isSpaced(page),
    column,
    doubled,
    said: termsOfText(facts, { start: head.start, end: region.end }),
  }
  if (!doubled) decideScenes(page, decisions)
  if (!doubled && vietnamese) decidePictures(page, decisions)
  decideLists(page, decisions)
  decideRuns(page, { around, decisions })
  decideSummaries(page, { said: around.said, decisions })
  for (let index = head.start; index <= region.end; index++) {
    decide(decisions, index, {
      role: 'body',
      rule: facts[index]!.line.level > 0 ? 'heading-sign' : 'paragraph',
      heading: facts[index]!.line.level > 0,
    })
  }
  return lead
}

/** A line of the text by its own words. */
function decideLine(
  { facts, head }: Page,
  { index, decisions }: { index: number; decisions: Decisions },
): void {
  const fact = facts[index]!
  if (fact.line.image !== null)
    decide(decisions, index, { role: 'figure', rule: 'image-sign', figure: index })
  if (fact.line.rows !== undefined) decide(decisions, index, { role: 'body', rule: 'table-sign' })
  if (fact.line.level > 0 || decisions[index] !== undefined) return
  if (fact.url !== null) decide(decisions, index, { role: 'boilerplate', rule: 'address' })
  else if (TEMPLATE.test(fact.line.text)) decide(decisions, index, { role: 'boilerplate', rule: 'template' })
  else if (fact.phrase !== null && !(isParagraph(fact) && fact.phrase.kind === 'date-label')) {
    const role = fact.date !== null ? 'date' : 'boilerplate'
    decide(decisions, index, { role, rule: `phrase-${fact.phrase.kind}` })
  } else if (fact.date !== null && fact.words < MOST_DATE_WORDS) {
    decide(decisions, index, { role: isSignature(fact) ? 'byline' : 'date', rule: 'date-line' })
  } else if (fact.byline.kind === 'credit') {
    const caption = decisions[index - 1]?.role === 'caption' ? decisions[index - 1]!.figure! : index
    decide(decisions, index, { role: 'credit', rule: 'credit-line', figure: caption })
  } else if (isSignature(fact)) {
    decide(decisions, index, { role: 'byline', rule: 'signature' })
  } else if (fact.byline.kind === 'source') {
    decide(decisions, index, { role: 'boilerplate', rule: 'source-line' })
  } else if (index > head.start && readsAsCaption(fact)) {
    decide(decisions, index, { role: 'caption', rule: 'caption-words', figure: index })
  }
}

/** A place that a page's script would have filled: `{{ item.title }}`. */
const TEMPLATE = /^\W{0,10}\{\{[^{}]{1,80}\}\}\W{0,10}$/

/** Captions that neither stand twice nor name a photographer: scenes of meetings, and echoes of the lead. */
function decideScenes({ facts, region, head }: Page, decisions: Decisions): void {
  const echoed = shingles(facts[head.start]!.key)
  for (let index = head.start + 1; index <= region.end; index++) {
    const fact = facts[index]!
    if (decisions[index] !== undefined || fact.line.level > 0) continue
    if (isScene(fact)) decisions[index] = { role: 'caption', rule: 'scene-of-meeting', figure: index }
    else if (index > head.start + 1 && echoes(fact, echoed)) {
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
