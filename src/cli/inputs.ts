import { createReadStream } from 'node:fs'
import { takenBy } from '../batch/globs.ts'
import { findInputs, findListed, STANDARD_INPUT } from '../batch/inputs.ts'
import { listedPaths } from '../batch/listed.ts'
import { identityOf, statOf } from '../batch/stat.ts'
import type { Input } from '../batch/types.ts'
import type { WalkSettings } from '../batch/walk.ts'
import { failureOf } from '../containers/failure.ts'
import { EXIT } from './exit-code.ts'
import type { Io } from './io.ts'
import type { Settings } from './settings.ts'
import { inputsOfShard } from './shard-inputs.ts'
import { UnusablePath } from './unusable-path.ts'

/**
 * The inputs of a run: those of the command line, then those of the list.
 *
 * @throws UnusablePath, when the list cannot be read, here or while it is read.
 */
export async function inputsOf(settings: Settings, io: Io): Promise<() => AsyncGenerator<Input>> {
  const { inputs, filesFrom, globs, output } = settings
  const { destination } = output
  const closed = new Set(
    'path' in destination && destination.kind !== 'file' ? [identityOf(destination.path)] : [],
  )
  const walking: WalkSettings = { closed, ...(await takenBy(globs)) }
  if (filesFrom !== null) checkList(filesFrom.path)
  const find = async function* (): AsyncGenerator<Input> {
    yield* findInputs(inputs, walking)
    if (filesFrom !== null) yield* findListed(pathsIn(filesFrom, io), walking)
  }
  return () => (destination.kind === 'part' ? inputsOfShard(find(), destination) : find())
}

/** Whether the inputs can be found a second time. */
export function isRepeatable({ inputs, filesFrom }: Settings): boolean {
  return ![...inputs, filesFrom?.path].includes(STANDARD_INPUT)
}

function checkList(path: string): void {
  if (path !== STANDARD_INPUT && statOf(path) === undefined)
    throw unreadable(path, Object.assign(new Error(), { code: 'ENOENT' }))
}

async function* pathsIn(list: NonNullable<Settings['filesFrom']>, io: Io): AsyncGenerator<string> {
  if (io.interruption.aborted) return
  const { path, separator } = list
  const stream = path === STANDARD_INPUT ? io.stdin : createReadStream(path)
  const stop = (): unknown => stream.destroy()
  io.interruption.addEventListener('abort', stop)
  try {
    yield* listedPaths(stream, separator)
  } catch (error) {
    // What fails then is the list that was cut off.
    if (!io.interruption.aborted) throw unreadable(path, error)
  } finally {
    io.interruption.removeEventListener('abort', stop)
  }
}

function unreadable(path: string, error: unknown): UnusablePath {
  const { code, message } = error instanceof RangeError ? NO_LIST : failureOf(error)
  const exitCode = code === 'try-again' ? EXIT.tryAgain : EXIT.unusablePath
  return new UnusablePath(path, { code, sentence: message, exitCode })
}

const NO_LIST = { code: 'read-error', message: 'this is no list of paths' }
