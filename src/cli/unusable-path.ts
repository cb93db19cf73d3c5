import { systemCodeOf } from '../containers/failure.ts'
import { EXIT } from './exit-code.ts'
import { UsageError } from './usage-error.ts'

/** An output that cannot be written: the run stops. */
export class UnusablePath extends Error {
  readonly path: string
  readonly code: string
  readonly exitCode: number
  constructor(path: string, { code, sentence, exitCode }: Problem) {
    super(sentence)
    this.path = path
    this.code = code
    this.exitCode = exitCode
  }
}

interface Problem {
  /** Stable, kebab-case. */
  readonly code: string
  readonly sentence: string
  readonly exitCode: number
}

const CANNOT_WRITE = 'cannot-write'
const DISK_FULL = 'disk-full'
const TRY_AGAIN = 'try-again'

const SENTENCES: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  EACCES: [CANNOT_WRITE, 'writing there is not permitted'],
  EPERM: [CANNOT_WRITE, 'writing there is not permitted'],
  EROFS: [CANNOT_WRITE, 'it is on a file system that cannot be written'],
  ENOENT: [CANNOT_WRITE, 'nothing can be made there'],
  EISDIR: [CANNOT_WRITE, 'it is a folder; --output-dir writes into folders'],
  ENOTDIR: [CANNOT_WRITE, 'a part of its path is not a folder'],
  EEXIST: [CANNOT_WRITE, 'there is a file where a folder is needed'],
  ENAMETOOLONG: [CANNOT_WRITE, 'its name is too long'],
  ENOSPC: [DISK_FULL, 'there is no room left on the disk'],
  EDQUOT: [DISK_FULL, 'there is no room left in the quota'],
  EFBIG: [DISK_FULL, 'the file may not grow any further'],
  EIO: [TRY_AGAIN, 'the disk or file server failed to write it'],
  ESTALE: [TRY_AGAIN, 'the file server lost track of it'],
  ETIMEDOUT: [TRY_AGAIN, 'the file server did not answer in time'],
}

/** Turns an error of writing into the end of the run. */
export function unusable(path: string, error: unknown): Error {
  if (error instanceof UnusablePath || error instanceof UsageError) return error
  const system = systemCodeOf(error) || String(error)
  const [code, sentence] = SENTENCES[system] ?? [CANNOT_WRITE, `writing it failed (${system})`]
  return new UnusablePath(path, {
    code,
    sentence,
    exitCode: code === TRY_AGAIN ? EXIT.tryAgain : EXIT.unusablePath,
  })
}
