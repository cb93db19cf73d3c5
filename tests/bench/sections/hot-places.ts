import { buildChild } from '../build.ts'
import type { Section } from '../figures.ts'
import { findHotFunctions } from '../hot-functions.ts'
import type { Setup } from '../setup.ts'

/** Functions to name for each page. */
const COUNT = 5

/** For each hostile page beyond a limit: the functions in which most of its time is spent. */
export async function hotPlacesText(hostile: Section, { root, sizes, say }: Setup): Promise<string> {
  const names = hostile.figures.filter(({ notes }) => notes.includes('beyond')).map(({ name }) => name)
  if (names.length === 0) return ''
  const program = await buildChild(root, { plain: true })
  // A page that does not end in time is profiled at a size that does.
  const size = sizes.hostile.at(-2)!
  return names
    .map(name => {
      say(`profiling ${name}`)
      const lines = findHotFunctions(program, { name, size }, { root, count: COUNT }).map(
        ({ function: called, place, self, total }) =>
          `  ${percent(self)} self ${percent(total)} with calls  ${called} ${place}`,
      )
      return [name, ...lines].join('\n')
    })
    .join('\n')
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5)
}
