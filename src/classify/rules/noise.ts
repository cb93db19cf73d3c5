import { type Rule, label } from '../draft.ts'

/** Drops blocks without a single letter or digit: lone dots, rules of asterisks, arrows. */
export const wordless: Rule = {
  name: 'wordless',
  apply(draft) {
    draft.blocks.forEach((block, i) => {
      if (draft.roles[i] === 'body' && !LETTER_OR_DIGIT.test(block.text)) label(draft, i, 'boilerplate', 'wordless')
    })
  },
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
