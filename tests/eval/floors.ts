import type { Scores } from './score.ts'

/** The scores of the landed run on one version of a gold set. */
export interface Floor {
  /** Digest of the gold file they were measured on. */
  readonly gold: string
  readonly scores: Scores
}

/** By name of the set, as in `fixtures/floors.json`. */
export type Floors = Readonly<Record<string, Floor>>

/** What a run got on one set. */
export interface Measured {
  readonly name: string
  readonly gold: string
  readonly scores: Scores
}

type Figure = keyof Scores

/** Shares may fall this far below their floor: less than that is the noise of a change made elsewhere. */
const TOLERANCE = 0.002

const BETTER_HIGHER: readonly Figure[] = [
  'f1',
  'exact',
  'wordF1',
  'segmentF1',
  'title',
  'date',
  'authors',
  'empty',
]
/** Counts: one more is one too many. Precision and recall are in neither list, since F1 weighs one against the other. */
const BETTER_LOWER: readonly Figure[] = ['errors', 'captionsInText', 'captionsTwice']

/** One phrase for each figure that fell below its floor; none without a floor. */
export function belowFloor(set: Measured, floor: Floor | null): string[] {
  if (floor === null) return []
  return [...BETTER_HIGHER, ...BETTER_LOWER].flatMap(figure => {
    const was = floor.scores[figure]
    const is = set.scores[figure]
    if (was === undefined || !isWorse(figure, was, is)) return []
    return [`${figure} is ${show(is)}, its floor is ${show(was)}`]
  })
}

function isWorse(figure: Figure, was: number, is: number | undefined): boolean {
  if (is === undefined) return true
  return BETTER_LOWER.includes(figure) ? is > was : is < was - TOLERANCE
}

/** The floor a run compares to; `null` when there is none or it was measured on another gold. */
export function floorOf(set: Measured, floors: Floors): Floor | null {
  const floor = floors[set.name]
  return floor !== undefined && floor.gold === set.gold ? floor : null
}

/**
 * The floors after a run: every figure takes its new value, but a floor that the run is worse than stays, unless
 * lowering is allowed or its gold changed. Sets that were not measured keep theirs.
 */
export function updateFloors(floors: Floors, measured: readonly Measured[], mayLower: boolean): Floors {
  const updated = measured.map(set => {
    const floor = mayLower ? null : floorOf(set, floors)
    return [
      set.name,
      {
        gold: set.gold,
        scores: floor === null ? rounded(set.scores) : higher(floor.scores, rounded(set.scores)),
      },
    ]
  })
  const entries = Object.entries({ ...floors, ...Object.fromEntries(updated) } as Floors)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function higher(was: Scores, is: Scores): Scores {
  const kept = [...BETTER_HIGHER, ...BETTER_LOWER].flatMap(figure => {
    const pinned = was[figure]
    if (pinned === undefined) return []
    const value = is[figure] ?? pinned
    return [[figure, BETTER_LOWER.includes(figure) ? Math.min(pinned, value) : Math.max(pinned, value)]]
  })
  return { ...is, ...Object.fromEntries(kept) }
}

/** Six decimals: enough to tell any two runs apart, few enough to read a diff. */
function rounded(scores: Scores): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([figure, value]) => [figure, Number(value.toFixed(6))]),
  ) as unknown as Scores
}

function show(value: number | undefined): string {
  if (value === undefined) return 'gone'
  return Number.isInteger(value) ? String(value) : value.toFixed(4)
}
