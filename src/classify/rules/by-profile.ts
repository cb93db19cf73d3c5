import type { Role } from '../../model/block.ts'
import type { LearnedTexts } from '../../model/profile.ts'
import { isLearned } from '../../text/learned.ts'
import { beginsWith } from '../../text/word-hashes.ts'
import { type Draft, label, type Rule } from '../draft.ts'

/** Drops what the site repeats on its pages, as a profile tells; but not what the page calls its summary. */
export function byProfile(learned: LearnedTexts): Rule {
  return {
    name: 'profile',
    apply(draft) {
      for (let i = 0; i < draft.blocks.length; i++) {
        const { text, kind } = draft.blocks[i]!
        if (!MAY_BE_DROPPED.has(draft.roles[i]!) || kind === 'heading') continue
        if (!isLearned(learned, text) || isSummary(draft, text)) continue
        label(draft, i, 'boilerplate', 'profile')
        // So that no rule takes it for a caption or a lead that the model overlooked.
        draft.scores[i] = 0
      }
    },
  }
}

const MAY_BE_DROPPED: ReadonlySet<Role> = new Set<Role>(['body', 'lead', 'caption'])

/** A much read article is teased on many pages; on its own its lead stays. */
function isSummary({ hints: { description } }: Draft, text: string): boolean {
  return description !== null && beginsWith(text, description.slice(0, OPENING))
}

/** So much of a text, in UTF-16 units, tells whether another begins alike. */
const OPENING = 80
