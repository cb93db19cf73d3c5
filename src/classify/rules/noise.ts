import { keyOf } from '../../text/word-hashes.ts'
import { label, type Rule } from '../draft.ts'

/** Drops blocks without a single letter or digit (lone dots, rules of asterisks, arrows) and templates never filled in. */
export const wordless: Rule = {
  name: 'wordless',
  apply(draft) {
    const { blocks, keys, roles } = draft
    for (let i = 0; i < blocks.length; i++) {
      if (roles[i] !== 'body') continue
      const { text } = blocks[i]!
      if (keys[i] === NO_WORDS && isWordless(text)) label(draft, i, 'boilerplate', 'wordless')
      else if (text.startsWith('{{') && UNRENDERED.test(text)) label(draft, i, 'boilerplate', 'unrendered')
    }
  },
}

/** A line of underscores parts a text in two, as agencies set it; dots, asterisks and arrows are leftovers. */
function isWordless(text: string): boolean {
  return !LETTER_OR_DIGIT.test(text) && !PARTING_LINE.test(text)
}

const PARTING_LINE = /^_{3,}$/
/** Handlebars, Angular, Vue, Jinja: `{{ item.title }}` and nothing else. */
const UNRENDERED = /^(?:\{\{[^{}]*\}\}\s*)+$/
const NO_WORDS: number = keyOf('')
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
