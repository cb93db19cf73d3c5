import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { buildChild } from '../build.ts'
import type { ProfiledFunction } from '../child/jobs.ts'
import { startNode } from '../children.ts'
import type { Section } from '../section.ts'
import type { Setup } from '../setup.ts'

/** Functions to name for each page. */
const COUNT = 5

/** Names that are no functions: the root of the profile, and time outside of any. */
const NO_FUNCTIONS = new Set(['(root)', '(program)', '(idle)'])

/** For each hostile page beyond a limit: the functions in which most of its time is spent. */
export async function hotPlacesText(hostile: Section, { root, sizes, say }: Setup): Promise<string> {
  const names = hostile.figures.filter(({ notes }) => notes.includes('beyond')).map(({ name }) => name)
  if (names.length === 0) return ''
  const program = await buildChild(root, { plain: true })
  const placeOf = placesIn(program, root)
  // A page that does not end in time is profiled at a size that does.
  const size = sizes.hostile.at(-2)!
  const texts: string[] = []
  for (const name of names) {
    say(`profiling ${name}`)
    const child = startNode(program)
    const functions = await child.ask({ kind: 'profile', name, size })
    child.end()
    const lines = functions
      .filter(found => !NO_FUNCTIONS.has(found.function))
      .sort((a, b) => b.self - a.self)
      .slice(0, COUNT)
      .map(
        found =>
          `  ${percent(found.self)} self ${percent(found.total)} with calls  ${found.function} ${placeOf(found)}`,
      )
    texts.push([name, ...lines].join('\n'))
  }
  return texts.join('\n')
}

/** Gives the way to tell file and line of a function of a built program; `''` for what is the engine's own. */
function placesIn(program: string, root: string): (found: ProfiledFunction) => string {
  const map = new SourceMap(JSON.parse(readFileSync(`${program}.map`, 'utf8')) as SourceMapPayload)
  return ({ line, column }) => {
    if (line < 0) return ''
    const entry = map.findEntry(line, column)
    if (!('originalSource' in entry)) return ''
    const file = relative(root, resolve(dirname(program), entry.originalSource))
    return `${file}:${entry.originalLine + 1}`
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`.padStart(5)
}
