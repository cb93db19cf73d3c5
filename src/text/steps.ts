import { TRAIT } from '../data/characters.ts'
import { type Edges, outsideAddresses } from './addresses.ts'
import { compose } from './compose.ts'
import { undisguise } from './disguise.ts'
import { decodeEscapedEntities } from './escaped-entities.ts'
import { deleteHidden, plainSpaces, plainWidth, repairControls } from './invisible.ts'
import { repairLookAlikes } from './look-alikes.ts'
import { repairMojibake } from './mojibake.ts'
import { joinStrayMarks } from './stray-marks.ts'
import { placeTones, type ToneStyle } from './tone-style.ts'
import { traits } from './traits.ts'

/** What is known about the paragraph and the document in which a text is repaired, and what is asked for. */
export interface Surroundings {
  readonly vietnamese: boolean
  /** The document, or the paragraph, has letters of this kind. */
  readonly rightToLeft: boolean
  readonly eastAsian: boolean
  /** The document shows this damage elsewhere. */
  readonly mojibake?: boolean | undefined
  readonly escaped?: boolean | undefined
  /** What people may ask for in addition. */
  readonly deobfuscate?: boolean | undefined
  readonly tone?: ToneStyle | undefined
  /** Is told of every change: the step, and the text before and after it. */
  readonly note?: ((step: StepName, before: string, after: string) => void) | undefined
}

/** Every step of the clean-up, in the order of running; reports count by these names. */
export const STEP_NAMES = [
  'mojibake',
  'escaped-entities',
  'controls',
  'spaces',
  'width',
  'invisible',
  'composition',
  'stray-marks',
  'look-alikes',
  'disguise',
  'tone',
] as const

export type StepName = (typeof STEP_NAMES)[number]

/** One step of the clean-up. */
interface Step {
  readonly name: StepName
  /** The `TRAIT`s that make it worth running. */
  readonly traits: number
  readonly apply: (text: string, surroundings: Surroundings, edges: Edges) => string
}

/**
 * What a wrong conversion did. These go by C1 controls, no-break spaces and soft hyphens, which are letters here and
 * which the steps below destroy.
 */
export const MENDING: readonly Step[] = [
  {
    name: 'mojibake',
    traits: TRAIT.mojibake,
    apply: (text, { mojibake }) => repairMojibake(text, mojibake === true),
  },
  {
    name: 'escaped-entities',
    traits: TRAIT.ampersand,
    apply: (text, { escaped }) => decodeEscapedEntities(text, escaped === true),
  },
  // Entities may have hidden it.
  {
    name: 'mojibake',
    traits: TRAIT.ampersand,
    apply: (text, { mojibake }) => repairMojibake(text, mojibake === true),
  },
]

/** The steps that need no language. Each destroys what an earlier one would go by. */
export const CLEANING: readonly Step[] = [
  ...MENDING,
  { name: 'controls', traits: TRAIT.control, apply: repairControls },
  { name: 'spaces', traits: TRAIT.space, apply: plainSpaces },
  { name: 'width', traits: TRAIT.wide, apply: (text, { eastAsian }) => plainWidth(text, eastAsian) },
  {
    name: 'invisible',
    traits: TRAIT.hidden,
    apply: (text, { rightToLeft }, edges) => deleteHidden(text, { rightToLeft, ...edges }),
  },
  { name: 'composition', traits: TRAIT.mark, apply: compose },
  { name: 'stray-marks', traits: TRAIT.mark, apply: joinStrayMarks },
]

/** What belongs to Latin letters is dealt with once more, since letters that were in disguise are Latin now. */
const BEHIND_LATIN_LETTERS: readonly Step[] = CLEANING.filter(({ name }) =>
  ['invisible', 'composition', 'stray-marks'].includes(name),
).map(step => ({
  ...step,
  apply: (text, surroundings, edges) =>
    surroundings.deobfuscate === true ? step.apply(text, surroundings, edges) : text,
}))

/**
 * All steps in their order. Legacy encodings and fonts are read before, where the bytes and the elements are known;
 * text in code is not brought here, and addresses are left out of every step.
 */
export const STEPS: readonly Step[] = [
  ...CLEANING,
  {
    name: 'look-alikes',
    // Composition may bring forth look-alikes: a + caron.
    traits: TRAIT.lookAlike | TRAIT.mark,
    apply: (text, { vietnamese }) => repairLookAlikes(text, vietnamese),
  },
  // In words of which the look-alikes are repaired.
  { name: 'stray-marks', traits: TRAIT.mark, apply: joinStrayMarks },
  {
    name: 'disguise',
    traits: TRAIT.disguise | TRAIT.lookAlike | TRAIT.mark,
    apply: (text, { deobfuscate }) => (deobfuscate === true ? undisguise(text) : text),
  },
  ...BEHIND_LATIN_LETTERS,
]

/** In place of traits: the step is worth running on any text. */
const ANY = 0

/** The step that any text may need, when it is asked for. */
const PLACING: Step = {
  name: 'tone',
  traits: ANY,
  apply: (text, { tone }) => placeTones(text, tone ?? 'keep'),
}

/** The traits that make any of the steps worth running. */
export const REPAIRABLE: number = STEPS.reduce((sum, step) => sum | step.traits, 0)

/** Runs those of the steps that the traits of a text call for, between its addresses; the placing of tones if asked for. */
export function runSteps(
  text: string,
  steps: readonly Step[],
  surroundings: Surroundings,
  traitsFound: number = traits(text),
): string {
  let result = text
  let found = traitsFound
  for (const step of surroundings.tone === undefined ? steps : [...steps, PLACING]) {
    if (step.traits !== ANY && (step.traits & found) === 0) continue
    const repair = (part: string, edges: Edges): string => step.apply(part, surroundings, edges)
    const before = result
    result = outsideAddresses(before, repair)
    if (result === before) continue
    surroundings.note?.(step.name, before, result)
    // What was hidden by a wrong conversion shows now.
    if (MENDING.includes(step)) found |= traits(result)
  }
  return result
}
