import { beginsWith, sharedWords, wordsOf } from '../../text/word-hashes.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { KEEP, LEAD_LIKENESS, LENGTH } from './thresholds.ts'

/**
 * Finds the lead (sapo): the text between the title and the second paragraph that says what the page's description
 * says, or whose class names it so; else a first paragraph set in bold.
 */
export const lead: Rule = {
  name: 'lead',
  apply(draft) {
    if (draft.roles.includes('lead')) return
    const kept = keptBlocks(draft)
    if (kept.length === 0) return
    const last = kept[Math.min(2, kept.length - 1)]!
    const first = Math.max(0, kept[0]! - 12)
    const isDescription = descriptionTest(draft)
    for (let i = first; i <= last; i++) {
      if (!mayBeLead(draft, i)) continue
      const rule = leadRule(draft, i, isDescription)
      if (rule === null) continue
      label(draft, i, 'lead', rule)
      return
    }
    if (opensInBold(draft, kept)) label(draft, kept[0]!, 'lead', 'lead-bold')
  },
}

/** The first paragraph is set strong throughout, the second is not. */
function opensInBold(draft: Draft, kept: readonly number[]): boolean {
  const [first, second] = kept
  if (first === undefined || second === undefined || !mayBeLead(draft, first)) return false
  return isStrong(draft, first) && draft.blocks[second]!.kind === 'paragraph' && !isStrong(draft, second)
}

function isStrong({ blocks }: Draft, i: number): boolean {
  return blocks[i]!.kind === 'paragraph' && blocks[i]!.strongLength >= 0.9 * blocks[i]!.text.length
}

function mayBeLead(draft: Draft, i: number): boolean {
  const block = draft.blocks[i]!
  if (block.kind !== 'paragraph' && !(block.kind === 'heading' && block.level >= 2)) return false
  if (block.hidden || block.text.length < LENGTH.shortestLead || block.text.length > LENGTH.longestLead)
    return false
  if (draft.roles[i] === 'title') return false
  return block.linkLength < block.text.length / 2
}

/** Name of the rule by which a block is the lead; each asks for a score of its own where the model dropped the block. */
function leadRule(draft: Draft, i: number, isDescription: (i: number) => boolean): string | null {
  const score = draft.roles[i] === 'body' ? 1 : draft.scores[i]!
  if (score >= KEEP.lead.sapo && hasClass(draft, i, SAPO)) return 'lead-class'
  if (score >= KEEP.lead.named && hasClass(draft, i, LEAD_CLASS)) return 'lead-class'
  return score >= KEEP.lead.description && isDescription(i) ? 'lead-description' : null
}

/** Vietnamese publishing systems call nothing else so. */
const SAPO = /(?:^|[\s_-])sapo(?:$|[\s_-])/i
/** Class words by which other publishing systems name the lead, among other things. */
const LEAD_CLASS =
  /(?:^|[\s_-])(?:lead|lede|standfirst|dek|intro|chapeau|teaser-?text|subtitle|subheadline|summary|article-?description|post-?excerpt|vorspann|entradilla|copete)(?:$|[\s_-])/i

function hasClass({ document, blocks }: Draft, i: number, name: RegExp): boolean {
  let node = blocks[i]!.node
  for (let level = 0; level < 3 && node > 0; level++) {
    if (name.test(document.classValue(document.classNumbers[node]!))) return true
    node = document.parent[node]!
  }
  return false
}

/** Tells whether a block says what the page's description says, in full or as its beginning. */
function descriptionTest({ blocks, hints }: Draft): (i: number) => boolean {
  const description = hints.description?.slice(0, LENGTH.longestLead) ?? ''
  if (description.length < LENGTH.shortestLead) return () => false
  const words = wordsOf(description)
  const opening = description.slice(0, OPENING)
  return i => {
    const { text } = blocks[i]!
    if (text.length < 3 * description.length && beginsWith(text, opening)) return true
    return text.length < 2 * description.length && sharedWords(words, text) >= LEAD_LIKENESS
  }
}

/** So much of two texts, in UTF-16 units, tells whether they begin alike. */
const OPENING = 80
