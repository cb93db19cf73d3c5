import { TRAIT } from '../data/characters.ts'
import { type Edges, outsideAddresses } from './addresses.ts'
import { compose } from './compose.ts'
import { deleteHidden, plainSpaces, plainWidth, repairControls } from './invisible.ts'
import { repairLookAlikes } from './look-alikes.ts'
import { joinStrayMarks } from './stray-marks.ts'

/** What is known about the paragraph and the document in which a text is repaired. */
interface Surroundings {
  readonly vietnamese: boolean
  /** The document, or the paragraph, has letters of this kind. */
  readonly rightToLeft: boolean
  readonly eastAsian: boolean
}

/** One step of the clean-up. */
interface Step {
  readonly name: string
  /** The `TRAIT`s that make it worth running. */
  readonly traits: number
  readonly apply: (text: string, surroundings: Surroundings & Edges) => string
}

/**
 * The steps that need no language. Each destroys what an earlier one would go by: repair of mojibake and of entities
 * escaped twice belongs before the first, since there C1 controls, no-break spaces and soft hyphens are letters.
 */
export const CLEANING: readonly Step[] = [
  { name: 'controls', traits: TRAIT.control, apply: repairControls },
  { name: 'spaces', traits: TRAIT.space, apply: plainSpaces },
  { name: 'width', traits: TRAIT.wide, apply: (text, { eastAsian }) => plainWidth(text, eastAsian) },
  { name: 'hidden', traits: TRAIT.hidden, apply: deleteHidden },
  { name: 'composition', traits: TRAIT.mark, apply: compose },
  { name: 'stray marks', traits: TRAIT.mark, apply: joinStrayMarks },
]

/** All steps in their order; what people may ask for in addition (disguised letters, tone style) comes last. */
export const STEPS: readonly Step[] = [
  ...CLEANING,
  {
    name: 'look-alikes',
    // Composition may bring forth look-alikes: a + caron.
    traits: TRAIT.lookAlike | TRAIT.mark,
    apply: (text, { vietnamese }) => repairLookAlikes(text, vietnamese),
  },
  { name: 'stray marks in repaired words', traits: TRAIT.mark, apply: joinStrayMarks },
]

/** The traits that make any of the steps worth running. */
export const REPAIRABLE: number = STEPS.reduce((sum, step) => sum | step.traits, 0)

/** Runs those of the steps that the traits of a text call for, between its addresses. */
export function runSteps(
  text: string,
  steps: readonly Step[],
  { found, vietnamese, rightToLeft, eastAsian }: Surroundings & { readonly found: number },
): string {
  let result = text
  for (const { traits, apply } of steps) {
    if ((traits & found) === 0) continue
    const repair = (part: string, { before, after }: Edges): string =>
      apply(part, { vietnamese, rightToLeft, eastAsian, before, after })
    result = outsideAddresses(result, repair)
  }
  return result
}
