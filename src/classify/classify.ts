import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import type { LabelledBlock, Role } from '../model/block.ts'
import type { Focus } from '../model/options.ts'
import type { LearnedTexts } from '../model/profile.ts'
import type { FoundLayout } from '../sites/find-layout.ts'
import type { Draft, Rule } from './draft.ts'
import type { PageHints } from './machine-text.ts'
import { type BlockModel, type BlockScores, scoreBlocks } from './model.ts'
import { byLayout } from './rules/by-layout.ts'
import { byModel } from './rules/by-model.ts'
import { byProfile } from './rules/by-profile.ts'
import { captions } from './rules/captions.ts'
import { comments } from './rules/comments.ts'
import { copies } from './rules/copies.ts'
import { edges } from './rules/edges.ts'
import { entryTimes } from './rules/entry-times.ts'
import { figures } from './rules/figures.ts'
import { danglingHeadings } from './rules/headings.ts'
import { lead } from './rules/lead.ts'
import { wordless } from './rules/noise.ts'
import { phrases } from './rules/phrases.ts'
import { repeated } from './rules/repeated.ts'
import { secondArticle } from './rules/second-article.ts'
import { teasers } from './rules/teasers.ts'
import { KEEP_FOR } from './rules/thresholds.ts'
import { repeatedTitle } from './rules/title.ts'

export interface ClassifyInput {
  readonly document: Document
  readonly blocks: readonly PageBlock[]
  readonly hints: PageHints
  readonly layout: FoundLayout | null
  readonly dedupe: boolean
  readonly focus: Focus
  /** What the site of the page repeats; without it nothing is known. */
  readonly learned?: LearnedTexts | undefined
  readonly model: BlockModel
}

/** Blocks with their roles, and how likely each is of the article. */
export interface Classified {
  readonly labelled: readonly LabelledBlock[]
  readonly scores: ArrayLike<number>
}

/** Labels every block of a page: the model first, then the named rules in the order of `rulesFor`. */
export function classify(input: ClassifyInput): Classified {
  return labelBlocks(input, scoreAll(input))
}

/** Labels blocks that are scored already: training judges pages by models that never saw them. */
export function labelBlocks(input: Omit<ClassifyInput, 'model'>, scored: BlockScores): Classified {
  const draft: Draft = {
    document: input.document,
    blocks: input.blocks,
    ...scored,
    hints: input.hints,
    roles: new Array<Role>(input.blocks.length).fill('boilerplate'),
    rules: new Array<string>(input.blocks.length).fill('none'),
  }
  for (const rule of rulesFor(input)) rule.apply(draft)
  const labelled = input.blocks.map((block, i) => ({ block, role: draft.roles[i]!, rule: draft.rules[i]! }))
  return { labelled, scores: draft.scores }
}

/** The rules in order: each sees what those before it have labelled. */
function rulesFor({ layout, dedupe, focus, learned }: Omit<ClassifyInput, 'model'>): readonly Rule[] {
  const keep = KEEP_FOR[focus]
  // Before the captions and the lead are looked for, and for captions that only their markup tells.
  const profile = learned === undefined ? [] : [byProfile(learned)]
  return [
    byModel(keep),
    ...(layout === null ? [] : [byLayout(layout, keep)]),
    wordless,
    repeatedTitle,
    secondArticle,
    comments,
    copies,
    phrases,
    ...profile,
    captions({ dedupe }),
    ...profile,
    lead,
    ...(layout === null ? [teasers] : []),
    repeated,
    edges,
    entryTimes,
    danglingHeadings,
    figures,
  ]
}

function scoreAll({ document, blocks, hints, model }: ClassifyInput): BlockScores {
  const texts = blocks.filter(block => block.kind !== 'image')
  return spreadOverImages(blocks, scoreBlocks({ document, blocks: texts, hints }, model))
}

/** Gives images, of which the model says nothing, a place among what it says of the text blocks. */
export function spreadOverImages(blocks: readonly PageBlock[], found: BlockScores): BlockScores {
  if (found.scores.length === blocks.length) return found
  const scores = new Float32Array(blocks.length)
  const phrases = new Uint8Array(blocks.length)
  const keys = new Int32Array(blocks.length)
  let title = -1
  let next = 0
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]!.kind === 'image') continue
    scores[i] = found.scores[next]!
    phrases[i] = found.phrases[next]!
    keys[i] = found.keys[next]!
    if (next === found.title) title = i
    next++
  }
  return { scores, phrases, keys, title }
}
