import { TRAIT } from '../data/characters.ts'
import type { TextContext } from './context.ts'
import { MENDING, REPAIRABLE, runSteps, STEPS, type Surroundings } from './steps.ts'
import { traits } from './traits.ts'

export { type TextContext, textContext } from './context.ts'
export { STEP_NAMES, type StepName } from './steps.ts'

/**
 * Cleans up the Unicode of a text: invisible characters, composition, look-alikes. Every line counts as a paragraph;
 * web and e-mail addresses stay as they are, and so do line ends and tabs. Not for code. Twice gives the same as once.
 */
export function normalizeText(text: string, context: TextContext): string {
  if (context.tone === undefined && (traits(text) & REPAIRABLE) === 0) return text
  return text.includes('\n')
    ? eachLine(text, line => normalizeLine(line, context))
    : normalizeLine(text, context)
}

/** Repairs only what a wrong conversion did, while spaces and controls still stand in for letters; line by line. */
export function mendDamage(text: string, context: TextContext): string {
  if ((traits(text) & DAMAGE) === 0) return text
  return eachLine(text, line => {
    const found = traits(line)
    return (found & DAMAGE) === 0 ? line : runSteps(line, MENDING, around(context, found), found)
  })
}

function eachLine(text: string, change: (line: string) => string): string {
  let result = ''
  let done = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const normalized = change(line)
    if (normalized !== line) {
      result += text.slice(done, start) + normalized
      done = end
    }
    start = end + 1
  }
  return done === 0 ? text : result + text.slice(done)
}

function normalizeLine(line: string, context: TextContext): string {
  let text = line
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const found = traits(text)
    if (context.tone === undefined && (found & REPAIRABLE) === 0) return text
    const normalized = runSteps(text, STEPS, around(context, found), found)
    if (normalized === text || (found & PARTING) === 0 || (traits(normalized) & DAMAGE) === 0)
      return normalized
    text = normalized
  }
  return text
}

/** The document's context with what a paragraph adds to it. */
function around(context: TextContext, found: number): Surroundings {
  const { vietnamese, mojibake, escaped, deobfuscate, tone, note } = context
  const rightToLeft = context.rightToLeft || (found & TRAIT.rightToLeft) !== 0
  const eastAsian = context.eastAsian === true || (found & TRAIT.eastAsian) !== 0
  return { vietnamese, rightToLeft, eastAsian, mojibake, escaped, deobfuscate, tone, note }
}

const MOST_TURNS = 3
/** What, once it is gone, may let characters meet that are damage together. */
const PARTING = TRAIT.control | TRAIT.hidden | TRAIT.mark | TRAIT.mojibake | TRAIT.ampersand
const DAMAGE = TRAIT.mojibake | TRAIT.ampersand
