import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { findInputs, folderOf } from '../batch/inputs.ts'
import { identityOf, statOf } from '../batch/stat.ts'
import { looksLikePage } from '../containers/page-names.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/**
 * Stops a slip of the hand before anything is touched: an output that would replace an input, or that the next walk
 * through the same folder would take for a page.
 *
 * @throws UsageError
 */
export async function checkOutput({ inputs, output: { destination, format } }: Settings): Promise<void> {
  if (destination.kind === 'stdout') return
  const { kind, path } = destination
  if (kind === 'file') await checkReplaced(path, inputs)
  const name = kind === 'file' ? basename(path) : `page${format.extension}`
  const folder = looksLikePage(name) ? inputs.map(folderOf).find(each => holds(each, path)) : undefined
  if (folder === undefined) return
  const [flag, what] =
    kind === 'file' ? ['--output', 'a file'] : ['--output-dir', `${format.extension} files`]
  throw new UsageError(
    `${flag} would put ${what} into the input folder ${folder}, to be taken for pages by the next run`,
  )
}

async function checkReplaced(path: string, inputs: readonly string[]): Promise<void> {
  if (!statOf(path)?.isFile()) return
  const target = identityOf(path)
  for await (const input of findInputs(inputs, new Set())) {
    if (input.kind === 'file' && identityOf(input.path) === target)
      throw new UsageError(`--output would replace the input ${input.path}`)
  }
}

function holds(folder: string | undefined, path: string): boolean {
  if (folder === undefined) return false
  const way = relative(realPathOf(folder), realPathOf(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path without links, of which the end may not exist yet. */
function realPathOf(path: string): string {
  const missing: string[] = []
  let place = resolve(path)
  while (statOf(place) === undefined && dirname(place) !== place) {
    missing.unshift(basename(place))
    place = dirname(place)
  }
  return join(realpathSync(place), ...missing)
}
