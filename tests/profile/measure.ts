import { learner } from '../../src/batch/learner.ts'
import { extract } from '../../src/extract.ts'
import { labelPage } from '../../src/label-page.ts'
import type { LearnedBlocks } from '../../src/model/profile.ts'
import { makeProfile } from '../../src/profile/merge.ts'
import type { Profile } from '../../src/profile/types.ts'
import type { MadePage } from './archive.ts'

/** Shares of characters: of what was kept, how much is right; of what is right, how much was kept. */
export interface Shares {
  readonly precision: number
  readonly recall: number
}

/** How texts and captions of an archive came out. */
export interface Measured {
  readonly text: Shares
  readonly captions: Shares
}

/** Learns from pages. */
export function learnFrom(pages: readonly MadePage[]): Profile {
  const learning = learner()
  for (const { page } of pages) {
    const labelled = labelPage(page)
    if (labelled !== null) learning.add(labelled)
  }
  return makeProfile(learning.counted())
}

/** Extracts pages and compares what was kept with what is right, block by block. */
export function measure(pages: readonly MadePage[], profile?: LearnedBlocks): Measured {
  const text: Pair[] = []
  const captions: Pair[] = []
  for (const made of pages) {
    const { article } = extract(made.page, profile === undefined ? {} : { profile })
    text.push({ kept: article.text.split('\n\n'), right: made.paragraphs })
    captions.push({
      kept: article.images.flatMap(({ caption }) => caption ?? []),
      right: made.captions,
    })
  }
  return { text: sharesOf(text), captions: sharesOf(captions) }
}

interface Pair {
  readonly kept: readonly string[]
  readonly right: readonly string[]
}

function sharesOf(pairs: readonly Pair[]): Shares {
  let kept = 0
  let right = 0
  let both = 0
  for (const pair of pairs) {
    const wanted = new Set(pair.right)
    kept += charsIn(pair.kept)
    right += charsIn(pair.right)
    both += charsIn(pair.kept.filter(each => wanted.has(each)))
  }
  return { precision: both / kept, recall: both / right }
}

function charsIn(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0)
}
