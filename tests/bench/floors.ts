import type { Figure, Section } from './section.ts'

/** Figures that were reached: by part and what it was measured on, then by figure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A figure may be worse than its floor by this share; less is noise on a busy machine. */
const TOLERANCE = 0.25

/** Name under which the floors of a part are kept: figures of another kind of run or other pages do not compare. */
export function floorsKey({ name, basis }: Section): string {
  return `${name}, ${basis}`
}

/** Compares the pinned figures of a part with their floors, a line each: `ok`, `not ok` or `skip`. */
export function checkFloors(section: Section, floors: Floors): string[] {
  const key = floorsKey(section)
  const figures = pinnedFigures(section)
  const reached = floors[key]
  if (figures.length === 0) return []
  if (reached === undefined)
    return [`skip ${key}: there are no floors of this kind; --update-floors sets them`]
  return figures.map(({ name, value }) => judge(`${section.name} ${name}`, value.median, reached[name]))
}

/** Whether one of the pinned figures is worse than its floor by more than noise. */
export function isBelowFloors(section: Section, floors: Floors): boolean {
  return checkFloors(section, floors).some(line => line.startsWith('not ok '))
}

/** Measures a part; when it is below a floor once more, since other work on the machine may be to blame. */
export async function measureToFloors(measure: () => Promise<Section>, floors: Floors): Promise<Section> {
  const section = await measure()
  return isBelowFloors(section, floors) ? betterOf(section, await measure()) : section
}

/** Of two measurements of a part the first, with the better of each pinned figure. */
function betterOf(first: Section, second: Section): Section {
  const figures = first.figures.map(figure => {
    const other = second.figures.find(({ name }) => name === figure.name)
    const isBetter = other !== undefined && other.value.median < figure.value.median
    return figure.name in first.pinned && isBetter ? other : figure
  })
  return { ...first, figures }
}

/** Puts the pinned figures of a part into the floors; other floors stay. */
export function updateFloors(section: Section, floors: Floors): Floors {
  const figures = pinnedFigures(section)
  if (figures.length === 0) return floors
  const reached = figures.map(({ name, value }) => [
    name,
    Number(Math.max(value.median, section.pinned[name]!).toFixed(3)),
  ])
  const entries = Object.entries({
    ...floors,
    [floorsKey(section)]: Object.fromEntries(reached) as Floors[string],
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function pinnedFigures({ figures, pinned }: Section): Figure[] {
  return figures.filter(({ name }) => name in pinned)
}

function judge(name: string, figure: number, floor: number | undefined): string {
  if (floor === undefined) return `skip ${name}: it has no floor`
  const verdict = figure > floor * (1 + TOLERANCE) ? 'not ok' : 'ok'
  return `${verdict} ${name}: ${figure.toFixed(2)}, its floor is ${floor.toFixed(2)}`
}
