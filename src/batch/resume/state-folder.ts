import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, takeLock } from './lock.ts'

/** What earlier runs are believed about. */
export interface StateSettings {
  /** Names the version and the options: what was made otherwise is made anew. */
  readonly key: string
  /** Whether nothing that was done before counts. */
  readonly force: boolean
  /** Whether pages that failed are tried again. */
  readonly retryFailed: boolean
}

/** Ending of files that nobody needs after the run that made them. */
export const UNFINISHED = '.tmp'

/** Does something, and releases the lock whatever comes of it. */
export function lastly(lock: Lock, action: () => void): () => void {
  return () => {
    try {
      action()
    } finally {
      lock.release()
    }
  }
}

/**
 * Makes the folder in which a run keeps what it remembers, takes its lock, and clears away what a killed run left.
 *
 * @throws Locked, and what `fs` throws.
 */
export function openStateFolder(folder: string): Lock {
  if (!existsSync(folder)) mkdirSync(folder)
  const lock = takeLock(join(folder, 'lock'))
  for (const name of readdirSync(folder)) {
    if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true })
  }
  return lock
}
