import type { SectionName } from './options.ts'

/** What a figure must not exceed, or must reach; and what would be better still. */
type Target =
  | { readonly atMost: number; readonly goal?: number }
  | { readonly atLeast: number; readonly goal?: never }

/** Targets by part and figure; what has none is only shown. */
const TARGETS: Readonly<Record<SectionName, Readonly<Record<string, Target>>>> = {
  stages: { extract: { atMost: 1.2, goal: 1 } },
  peers: {
    'readability + linkedom': { atLeast: 12 },
    defuddle: { atLeast: 40 },
    trafilatura: { atLeast: 8 },
  },
  startup: { 'tinsach --version': { atMost: 1.6 }, 'tinsach page.html': { atMost: 2.2 } },
  memory: { 'resident MB at most': { atMost: 200 } },
  workers: { 'speed-up': { atLeast: 1.7 }, 'MB a worker': { atMost: 60 } },
  hostile: { 'worst at 5 MB, s': { atMost: 3 }, 'steepest growth': { atMost: 1.2 } },
}

/** The target of a figure in words and whether the figure meets it; `''` when it has none. */
export function targetText(section: SectionName, name: string, value: number): string {
  const target = TARGETS[section][name]
  if (target === undefined) return ''
  if ('atLeast' in target) return `≥ ${target.atLeast} ${value >= target.atLeast ? 'met' : 'MISSED'}`
  const { atMost, goal } = target
  const must = `≤ ${atMost} ${value <= atMost ? 'met' : 'MISSED'}`
  return goal === undefined ? must : `${must}, goal ${goal}${value <= goal ? ' met' : ''}`
}
