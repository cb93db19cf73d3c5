import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { statOf } from '../batch/stat.ts'
import { failureOf } from '../containers/failure.ts'
import type { LearnedBlocks } from '../model/profile.ts'
import { learnedBlocks } from '../profile/learned-blocks.ts'
import { BadProfile, looksLikeProfile, readProfile } from '../profile/read.ts'
import type { Profile } from '../profile/types.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads a profile from a file.
 *
 * @param subject - What the message names before the path: `--profile`.
 * @throws UsageError
 */
export function readProfileFile(path: string, subject: string): Profile {
  try {
    return readProfile(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof BadProfile ? error.message : failureOf(error).message
    throw new UsageError(`${subject} ${path}: ${reason}`)
  }
}

/**
 * What the profile of `--profile` tells.
 *
 * @throws UsageError
 */
export function learnedFrom(path: string): LearnedBlocks {
  return learnedBlocks(readProfileFile(path, '--profile'))
}

/** Whether a file is a profile, going by its beginning; false for what cannot be read, as reading it will tell why. */
export function isProfileFile(path: string): boolean {
  if (statOf(path)?.isFile() !== true) return false
  try {
    const file = openSync(path, 'r')
    const beginning = Buffer.alloc(64)
    const length = readSync(file, beginning)
    closeSync(file)
    return looksLikeProfile(beginning.toString('utf8', 0, length))
  } catch {
    return false
  }
}
