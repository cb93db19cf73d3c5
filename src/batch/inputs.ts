import { failureOf } from '../containers/failure.ts'
import { mayHoldMany } from '../containers/index.ts'
import type { Failure } from '../model/diagnostic.ts'
import { isPattern, match } from './match.ts'
import { headOf } from './read.ts'
import { statOf } from './stat.ts'
import type { FailedInput, Input } from './types.ts'
import { walk } from './walk.ts'

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-'

/**
 * Finds what the arguments stand for, one input at a time: files as they are, the pages in folders, what patterns
 * match, and standard input for `-`. What cannot be found comes as a failed input, or fails when it is read.
 *
 * @param closed - Folders that no walk enters, as `identityOf` names them.
 */
export async function* findInputs(
  args: readonly string[],
  closed: ReadonlySet<string>,
): AsyncGenerator<Input> {
  for (const arg of args) {
    if (arg === STANDARD_INPUT) yield { kind: 'stdin' }
    else yield* findPath(arg, closed)
  }
}

/** Whether an argument can stand for more than one page: a folder, a pattern, an archive. */
export function standsForMany(arg: string): boolean {
  const found = look(arg)
  if (found === undefined) return isPattern(arg)
  return found.isFolder || (found.isFile && mayHoldMany(headOf(found.path), found.path))
}

/** The folder an argument stands for; `undefined` when it stands for none. */
export function folderOf(arg: string): string | undefined {
  const found = look(arg)
  return found?.isFolder ? found.path : undefined
}

async function* findPath(arg: string, closed: ReadonlySet<string>): AsyncGenerator<Input> {
  const found = look(arg)
  if (found?.isFolder) yield* findPages(found.path, closed)
  else if (found === undefined && isPattern(arg)) yield* findMatches(arg)
  else if (found === undefined && BARE_WORD.test(arg)) yield failed(arg, null, NO_SUCH_WORD)
  else yield { kind: 'file', path: found?.path ?? arg, root: null }
}

/** More likely a command than a page. */
const BARE_WORD = /^[^./\\]+$/

const NO_SUCH_WORD: Failure = {
  code: 'no-such-file',
  message: 'there is no such file or command; see tinsach --help',
}

function* findPages(folder: string, closed: ReadonlySet<string>): Generator<Input> {
  let found = false
  for (const walked of walk(folder, closed)) {
    found = true
    yield 'error' in walked
      ? failed(walked.path, folder, failureOf(walked.error))
      : { kind: 'file', path: walked.path, root: folder }
  }
  if (!found) yield failed(folder, null, { code: 'no-pages', message: 'there are no pages in this folder' })
}

async function* findMatches(pattern: string): AsyncGenerator<Input> {
  const paths = await match(pattern)
  for (const path of paths) yield { kind: 'file', path, root: null }
  if (paths.length === 0) {
    yield failed(pattern, null, { code: 'no-such-file', message: 'no file matches this pattern' })
  }
}

function failed(path: string, root: string | null, failure: Failure): FailedInput {
  return { kind: 'failed', path, root, failure }
}

interface Found {
  readonly path: string
  readonly isFolder: boolean
  readonly isFile: boolean
}

/**
 * Looks for an argument under its own name, then with its marks composed and decomposed: a name that was typed and
 * one that came from a Mac look alike and differ.
 */
function look(arg: string): Found | undefined {
  const stats = statOf(arg)
  if (stats !== undefined) return { path: arg, isFolder: stats.isDirectory(), isFile: stats.isFile() }
  for (const path of [arg.normalize('NFC'), arg.normalize('NFD')]) {
    const other = path === arg ? undefined : statOf(path)
    if (other !== undefined) return { path, isFolder: other.isDirectory(), isFile: other.isFile() }
  }
  return undefined
}
