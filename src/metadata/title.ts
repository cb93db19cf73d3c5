import { textOf } from '../dom/text.ts'
import type { PageIndex } from './page-index.ts'
import { plainText } from './plain-text.ts'
import { isSiteName } from './site-names.ts'
import type { TitleContext } from './title-parts.ts'
import { stripSite } from './title-parts.ts'
import type { Fact, Source } from './types.ts'

/** The chosen title and the heading that prints it. */
export interface ChosenTitle {
  readonly value: string | null
  readonly source: Source | null
  /** Element that prints the title; -1 when none does. */
  readonly node: number
}

/** What the choice is made from. */
export interface TitleQuestion {
  readonly index: PageIndex
  /** Title facts in order of trust. */
  readonly facts: readonly Fact[]
  readonly context: TitleContext
  /** Elements that the site's layout calls the title. */
  readonly layoutNodes: readonly number[]
}

/**
 * Chooses the title: the heading as printed when metadata agrees with it, since metadata is cut, decorated with the
 * site's name, or written for search engines; else the metadata, without the site's name.
 */
export function chooseTitle(question: TitleQuestion): ChosenTitle {
  const { index, facts, context } = question
  const { document } = index
  for (const node of question.layoutNodes) {
    const value = printed(question, node)
    if (value !== '') return { value, source: 'layout', node }
  }
  const told = facts.map(fact => ({ source: fact.source, value: stripSite(fact.value, context) })).filter(one => one.value !== '')
  const heading = agreeingHeading(question, told.map(one => one.value))
  if (heading !== null) return heading
  const best = told.find(one => !isSiteName(one.value, context.site)) ?? told[0]
  const lone = index.h1.map(node => ({ node, value: printed(question, node) })).filter(one => one.value !== '' && !isSiteName(one.value, context.site))
  if (best === undefined && lone[0] !== undefined) return { value: lone[0].value, source: 'visible', node: lone[0].node }
  void document
  return best === undefined ? { value: null, source: null, node: -1 } : { value: best.value, source: best.source, node: -1 }
}

function printed({ index }: TitleQuestion, node: number): string {
  return plainText(textOf(index.document, node))
}

/** How much a heading must share with a title of the metadata: words in common over words of both. */
const AGREEMENT = 0.5
/** Longest heading that is compared, in UTF-16 units. */
const LONGEST_HEADING = 400

function agreeingHeading(question: TitleQuestion, told: readonly string[]): ChosenTitle | null {
  const { index, context } = question
  let best: ChosenTitle | null = null
  let bestScore = AGREEMENT
  const tellers = told.map(wordsOf)
  for (const [nodes, discount] of [[index.h1, 0], [index.headings, 0.2]] as const) {
    for (const node of nodes) {
      const value = printed(question, node)
      if (value === '' || value.length > LONGEST_HEADING || isSiteName(value, context.site)) continue
      const words = wordsOf(value)
      const score = Math.max(0, ...tellers.map(teller => agreement(words, teller))) - discount
      if (score > bestScore) {
        best = { value, source: 'visible', node }
        bestScore = score
      }
    }
    if (best !== null) return best
  }
  return best
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORDS) ?? [])
}

const WORDS = /[\p{L}\p{M}\d]+/gu

/** Dice coefficient of two sets of words. */
function agreement(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0 || second.size === 0) return 0
  let same = 0
  for (const word of first) if (second.has(word)) same++
  return (2 * same) / (first.size + second.size)
}
