import type { SectionName } from './options.ts'

/** What a figure must not exceed, and what it should not. */
interface Target {
  readonly must: number
  readonly goal: number
}

/** Targets by part and figure; what has none is only shown. */
const TARGETS: Readonly<Partial<Record<SectionName, Readonly<Record<string, Target>>>>> = {
  stages: { extract: { must: 1.6, goal: 1 } },
  startup: { 'tinsach page.html': { must: 3, goal: 2 }, 'tinsach --version': { must: 1.8, goal: 1.5 } },
  hostile: { 'steepest growth': { must: 1.2, goal: 1 } },
  memory: { 'resident MB': { must: 250, goal: 150 } },
}

/**
 * Beyond these a hostile page is a bug: CPU seconds at 5 million characters, growth exponent over all sizes, and that of
 * the last step, which has only two times to go by and the collection of garbage in one of them.
 */
export const LIMITS = { seconds: 3, exponent: 1.2, lastStep: 1.5 } as const

/** The targets of a figure in words; `''` when it has none. */
export function notesOn(section: SectionName, name: string): string {
  const target = TARGETS[section]?.[name]
  return target === undefined ? '' : `≤ ${target.must} / ≤ ${target.goal}`
}
