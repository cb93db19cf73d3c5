import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import type { ProfileLine } from './child/profile.ts'
import { runChild } from './children.ts'

/** A function and its share of the time. */
export interface HotFunction {
  readonly function: string
  /** File below the repository, and line; `''` for what is the engine's own. */
  readonly place: string
  /** Share of the time spent in it, and in it and what it calls. */
  readonly self: number
  readonly total: number
}

/** Names that are no functions: the root of the profile, and time outside of any. */
const NO_FUNCTIONS = new Set(['(root)', '(program)', '(idle)'])

/**
 * Where the time goes on one hostile page: the `count` functions with the most time of their own.
 *
 * @param program - Built plain, with a source map beside it.
 */
export function findHotFunctions(
  program: string,
  input: { readonly name: string; readonly size: number },
  { root, count }: { readonly root: string; readonly count: number },
): HotFunction[] {
  const lines = runChild<ProfileLine>(program, { kind: 'profile', ...input })
  const map = new SourceMap(JSON.parse(readFileSync(`${program}.map`, 'utf8')) as SourceMapPayload)
  return lines
    .filter(line => !NO_FUNCTIONS.has(line.function))
    .sort((a, b) => b.self - a.self)
    .slice(0, count)
    .map(line => ({ ...line, place: placeOf(line, map, { program, root }) }))
}

function placeOf(
  { line, column }: ProfileLine,
  map: SourceMap,
  { program, root }: { readonly program: string; readonly root: string },
): string {
  if (line < 0) return ''
  const entry = map.findEntry(line, column)
  if (!('originalSource' in entry)) return ''
  return `${relative(root, resolve(dirname(program), entry.originalSource))}:${entry.originalLine + 1}`
}
