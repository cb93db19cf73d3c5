import { codeAt } from '../data/code-at.ts'
import type { PhraseKind } from '../data/phrases/index.ts'
import { isSmall } from '../text/case.ts'
import { type Decision, type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Page } from './page.ts'
import { isCounted } from './prose.ts'
import { isNameLine, isSignature } from './signature.ts'

/** How far below the text a signature may stand. */
const REACH_BELOW = 12
/** A headline and its one-sentence summary at the end of the text announce another article. */
const LONGEST_SUMMARY = 50
const MOST_SUMMARY_SENTENCES = 2
const FEWEST_HEADLINE_WORDS = 9

/** Drops the announcement of another article that closes the text. */
export function decideTeaser({ facts, region }: Page, decisions: Decisions): void {
  const headline = facts[region.end - 1]
  if (headline === undefined || headline.line.level > 0 || isCounted(headline.line.text)) return
  if (!maySummarize(facts[region.end]!) || decisions[region.end]?.role !== 'body') return
  if (!isHeadline(decisions[region.end - 1])) return
  const isAnnounced = facts[region.end + 1]?.phrase?.kind === 'related'
  if (!isAnnounced && headline.words < FEWEST_HEADLINE_WORDS) return
  decisions[region.end] = { role: 'boilerplate', rule: 'summary-of-other-article' }
  decisions[region.end - 1] = { role: 'boilerplate', rule: 'headline-of-other-article' }
}

function maySummarize({ words, sentences, line }: Facts): boolean {
  return words <= LONGEST_SUMMARY && sentences <= MOST_SUMMARY_SENTENCES && !QUOTED.test(line.text)
}

/** A summary quotes nobody. */
const QUOTED = /["“”]/

function isHeadline(decision: Decision | undefined): boolean {
  return decision?.heading === true || decision?.rule.startsWith('headline') === true
}

/** So many of the text's last lines may be about its author. */
const LINES_OF_BIOGRAPHY = 3

/** Drops what a text says of its own author at the end: `Jane Doe has covered the harbour since 2011. …` */
export function decideBiography({ facts, region }: Page, decisions: Decisions): void {
  const names = facts.flatMap((fact, index) => (decisions[index]?.role === 'byline' ? fact.byline.names : []))
  const whole = names.filter(name => name.includes(' '))
  for (let index = region.end; index > region.end - LINES_OF_BIOGRAPHY && index > region.start; index--) {
    const { text } = facts[index]!.line
    if (decisions[index]?.role !== 'body') continue
    if (!whole.some(name => text.startsWith(`${name} `) && isSmall(codeAt(text, name.length + 1)))) return
    decisions[index] = { role: 'boilerplate', rule: 'about-the-author' }
  }
}

const ENDS_TAIL: ReadonlySet<PhraseKind> = new Set(['related', 'comments', 'legal', 'account', 'tags'])

/** The signature below the text, and dates printed there. */
export function decideTail({ facts, region }: Page, decisions: Decisions): void {
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
    const isName = index <= region.end + 2 && isNameLine(fact) && fact.byline.kind !== 'source'
    if (isSignature(fact) || isSource || isName) {
      decide(decisions, index, { role: 'byline', rule: 'signature-below-text' })
    }
  }
}
