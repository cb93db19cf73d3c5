import type { Figure, Section } from './figures.ts'

/** Figures that were reached: by part and what it was measured on, then by figure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How a run stands to its floors, one line a figure: `ok`, `not ok` or `skip`. */
export interface Verdict {
  readonly lines: readonly string[]
  readonly failed: boolean
}

/** A figure may be worse than its floor by this share; less is noise on a busy machine. */
const TOLERANCE = 0.25
/** And by this much, since small figures are noisier. */
const SLACK = 0.03

/** Name under which the floors of a part are kept: figures of another kind of run or other pages do not compare. */
export function floorsKey({ name, basis }: Section, quick: boolean): string {
  return `${name}, ${basis}, ${quick ? 'quick' : 'full'}`
}

/** Compares the pinned figures of a run with their floors. */
export function checkFloors(sections: readonly Section[], floors: Floors, quick: boolean): Verdict {
  const checked = sections
    .filter(section => section.pinned.length > 0)
    .flatMap(section => {
      const key = floorsKey(section, quick)
      const pinned = floors[key]
      if (pinned === undefined)
        return [`skip ${key}: there are no floors of this kind; --update-floors sets them`]
      return pinnedFigures(section).map(figure =>
        judge(`${section.name} ${figure.name}`, figure, pinned[figure.name]),
      )
    })
  return { lines: checked, failed: checked.some(line => line.startsWith('not ok ')) }
}

/** Whether a figure is worse than its floor by more than noise. */
export function isWorse(figure: number, floor: number): boolean {
  return figure > floor * (1 + TOLERANCE) + SLACK
}

/** Puts the pinned figures of a run into the floors; parts that were not measured keep theirs. */
export function updateFloors(sections: readonly Section[], floors: Floors, quick: boolean): Floors {
  const measured = sections
    .filter(section => section.pinned.length > 0)
    .map(section => [
      floorsKey(section, quick),
      Object.fromEntries(
        pinnedFigures(section).map(({ name, value }) => [name, Number(value.median.toFixed(3))]),
      ),
    ])
  const entries = Object.entries({ ...floors, ...Object.fromEntries(measured) } as Floors)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function pinnedFigures({ figures, pinned }: Section): Figure[] {
  return figures.filter(({ name }) => pinned.includes(name))
}

function judge(name: string, { value }: Figure, floor: number | undefined): string {
  if (floor === undefined) return `skip ${name}: it has no floor`
  const said = `${value.median.toFixed(2)}, its floor is ${floor.toFixed(2)}`
  return isWorse(value.median, floor) ? `not ok ${name}: ${said}` : `ok ${name}: ${said}`
}
