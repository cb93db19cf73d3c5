import { TRAIT } from '../data/characters.ts'
import type { TextContext } from './context.ts'
import { REPAIRABLE, runSteps, STEPS } from './steps.ts'
import { traits } from './traits.ts'

export { type TextContext, textContext } from './context.ts'

/**
 * Cleans up the Unicode of a text: invisible characters, composition, look-alikes. Every line counts as a paragraph;
 * web and e-mail addresses stay as they are, and so do line ends and tabs. Not for code. Twice gives the same as once.
 */
export function normalizeText(text: string, context: TextContext): string {
  const found = traits(text)
  if ((found & REPAIRABLE) === 0) return text
  return text.includes('\n') ? normalizeLines(text, context) : normalizeLine(text, context)
}

function normalizeLines(text: string, context: TextContext): string {
  let result = ''
  let done = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const normalized = normalizeLine(line, context)
    if (normalized !== line) {
      result += text.slice(done, start) + normalized
      done = end
    }
    start = end + 1
  }
  return done === 0 ? text : result + text.slice(done)
}

function normalizeLine(line: string, context: TextContext): string {
  const found = traits(line)
  if ((found & REPAIRABLE) === 0) return line
  return runSteps(line, STEPS, {
    found,
    vietnamese: context.vietnamese,
    rightToLeft: context.rightToLeft || (found & TRAIT.rightToLeft) !== 0,
    eastAsian: context.eastAsian === true || (found & TRAIT.eastAsian) !== 0,
  })
}
