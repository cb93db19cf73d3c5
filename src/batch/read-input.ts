import type { Readable } from 'node:stream'
import { failureOf } from '../containers/failure.ts'
import { type Opened, type OpenOptions, open } from '../containers/open.ts'
import type { Failure } from '../model/diagnostic.ts'
import type { Source } from '../model/record.ts'
import { type ReadBytes, type ReadLimits, readFile, readStream } from './read.ts'
import type { Input } from './types.ts'

/** What inputs are, and what may be unpacked of each; where it says nothing, their bytes and the defaults decide. */
export type Unpacking = Pick<OpenOptions, 'container' | 'maxNesting' | 'maxEntries' | 'maxTotalSize'>

/** How inputs are read. */
export interface InputSettings extends ReadLimits {
  readonly unpacking?: Unpacking
  /** Opens standard input; called when it is read, so that runs without it leave it alone. */
  readonly stdin: () => Readable
  /** Hears what of an archive was no page of its own, by the name of the archive. */
  readonly leftOut?: (archive: Pick<Source, 'path' | 'member'>, what: string) => Promise<void>
}

/** Standard input has no path; this is its name in messages. */
const STDIN_NAME = '-'

/** Reads an input; nothing is thrown. */
export async function readInput(input: Input, settings: InputSettings): Promise<ReadBytes | Failure> {
  if (input.kind === 'failed') return input.failure
  try {
    return input.kind === 'stdin'
      ? await readStream(settings.stdin(), settings)
      : await readFile(input.path, settings)
  } catch (error) {
    return input.kind === 'file' && input.path.includes('\uFFFD') ? BAD_NAME : failureOf(error)
  }
}

/** The pages in what was read. */
export function pagesIn(
  content: ReadBytes,
  input: Input,
  { maxSize, unpacking, leftOut }: Pick<InputSettings, 'maxSize' | 'unpacking' | 'leftOut'>,
): AsyncGenerator<Opened> {
  const path = pathOf(input)
  return open(content.bytes, {
    ...unpacking,
    ...content,
    name: path ?? STDIN_NAME,
    maxSize,
    ...(leftOut === undefined ? {} : { leftOut: (member, what) => leftOut({ path, member }, what) }),
  })
}

/** The path of an input; `null` for standard input. */
export function pathOf(input: Input): string | null {
  return input.kind === 'stdin' ? null : input.path
}

/** Node gives names as text, and this one came from another encoding: nothing leads back to the file. */
const BAD_NAME: Failure = {
  code: 'no-such-file',
  message: 'its name is not valid UTF-8; rename it to have it read',
}
