import type { PageBlock } from '../../src/blocks/types.ts'
import type { Draft, Rule } from '../../src/classify/draft.ts'
import { AT, WIDTH } from '../../src/classify/feature-names.ts'
import type { PageHints } from '../../src/classify/machine-text.ts'
import { openingCounts } from '../../src/classify/opening-counts.ts'
import { KEEP } from '../../src/classify/rules/thresholds.ts'
import { fillText } from '../../src/classify/text-features.ts'
import { findTitle } from '../../src/classify/title-place.ts'
import { parse } from '../../src/dom/parse.ts'
import type { Role } from '../../src/model/block.ts'
import { inOrder } from '../blocks/block.ts'
import { cutDocument } from '../blocks/cut.ts'

/** A block with what the rules so far made of it: of the article unless it says otherwise. */
export type DraftBlock = PageBlock & { readonly role?: Role; readonly score?: number }

/** A block that was found not to be of the article. */
export function dropped(block: PageBlock, score = 0.01): DraftBlock {
  return { ...block, role: 'boilerplate', score }
}

/** A block that has a role already. */
export function as(role: Role, block: PageBlock): DraftBlock {
  return { ...block, role }
}

/** The draft of a page without a tree. */
export function draftOf(given: readonly DraftBlock[], hints: Partial<PageHints> = {}): Draft {
  const blocks = inOrder(given)
  const all = { ...NO_HINTS, ...hints }
  return {
    document: parse(''),
    blocks,
    scores: blocks.map(({ kind, score }) => score ?? (kind === 'image' ? 0 : 0.95)),
    ...foundOut(blocks, all),
    hints: all,
    roles: blocks.map(({ kind, role }) => role ?? (kind === 'image' ? 'boilerplate' : 'body')),
    rules: blocks.map(() => MODEL),
  }
}

/**
 * The draft of a page as the model leaves it: a block belongs to the article with the probability that the attribute
 * `score` of its element gives, by default 0.95.
 */
export function draftOfPage(html: string, hints: Partial<PageHints> = {}): Draft {
  const document = parse(html)
  const blocks = cutDocument(document)
  const all = { ...NO_HINTS, ...hints }
  const scores = blocks.map(({ kind, node }) =>
    kind === 'image' ? 0 : Number(document.attribute(node, 'score') ?? 0.95),
  )
  return {
    document,
    blocks,
    scores,
    ...foundOut(blocks, all),
    hints: all,
    roles: scores.map(score => (score >= KEEP.general ? 'body' : 'boilerplate')),
    rules: blocks.map(() => MODEL),
  }
}

const NO_HINTS: PageHints = { title: null, description: null, articleBody: null }
const MODEL = 'model'

/** What measuring the texts finds out on the way. */
function foundOut(
  blocks: readonly PageBlock[],
  { title }: PageHints,
): Pick<Draft, 'phrases' | 'keys' | 'title'> {
  const row = new Float32Array(WIDTH)
  const counts = openingCounts()
  const measured = blocks.map(block => {
    if (block.kind === 'image') return { phrase: 0, key: 0 }
    fillText(row, 0, block, counts)
    return { phrase: row[AT.phrase]!, key: counts.key }
  })
  const keys = measured.map(({ key }) => key)
  return {
    phrases: measured.map(({ phrase }) => phrase),
    keys,
    title: findTitle(blocks, keys, title),
  }
}

/** What a rule makes of each block: its role, and the rule's name where it had a say. */
export function labels(rule: Rule, draft: Draft): string[] {
  rule.apply(draft)
  return draft.roles.map((role, i) => (draft.rules[i] === MODEL ? role : `${role} ${draft.rules[i]}`))
}
