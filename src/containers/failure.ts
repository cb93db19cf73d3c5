import type { ErrorCode, Failure } from '../model/diagnostic.ts'

/** What error codes of the system mean to someone who wants a page read. */
const SYSTEM_CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ['no-such-file', 'there is no such file'],
  ENOTDIR: ['no-such-file', 'there is no such file: a part of its path is not a folder'],
  EACCES: ['permission', 'reading it is not permitted'],
  EPERM: ['permission', 'reading it is not permitted'],
  // A disk or a file server that may be back in a minute.
  EIO: ['try-again', 'the disk or file server failed to read it'],
  ESTALE: ['try-again', 'the file server lost track of it'],
  ETIMEDOUT: ['try-again', 'the file server did not answer in time'],
}

/** Thrown where a container cannot be read on; what is to be said of it is known. */
export class Unreadable extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** Thrown when an input has given as much as it may; nothing more of it is read. */
export class LimitReached extends Unreadable {}

/** Turns an error of `fs` or `zlib` into a failure with a stable code; anything else gives `read-error`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unreadable) return error.failure
  const system = systemCodeOf(error)
  const known = SYSTEM_CODES[system]
  if (known !== undefined) return { code: known[0], message: known[1] }
  if (system.startsWith('Z_'))
    return { code: 'container-damaged', message: 'the compressed data is damaged or cut off' }
  return { code: 'read-error', message: `reading it failed (${system === '' ? String(error) : system})` }
}

/** What is said of bytes that are not as they were written, where nothing better is known. */
export function damaged(message: string): Failure {
  return { code: 'entry-damaged', message }
}

/** The limit stands in the message, so that the next run can raise it. */
export function tooLarge(maxSize: number): Failure {
  return { code: 'too-large', message: `it is larger than ${maxSize} bytes; raise --max-size to read it` }
}

/** The code of what `fs` or `zlib` threw, such as `ENOENT`; `''` without one. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
