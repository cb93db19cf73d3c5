import type { Warning } from '../model/diagnostic.ts'
import { FINGERPRINT_BYTES } from '../text/fingerprint.ts'
import { fingerprintIndex } from './fingerprint-index.ts'
import { nameStore } from './name-store.ts'

/** An article met before, which another one is like. */
export interface Earlier {
  /** As it was given when it was met. */
  readonly name: string
  /** Estimated share of runs of three syllables that both texts have, 0 to 1. */
  readonly similarity: number
}

/** Articles met so far, of near-duplicates the first. */
export interface NearDuplicates {
  /**
   * Finds the article that this one is like; when there is none, this one is kept in mind.
   *
   * @param fingerprint - As `fingerprintOf` gives it.
   */
  readonly meet: (fingerprint: string, name: string) => Earlier | null
}

/**
 * Similarity from which two articles are one. On pairs made of other articles' texts, different articles that share
 * quotes, tails or a frame stay below 0.4, and copies of an article reach 0.6 (see "Near-duplicates" in src/README.md).
 */
export const NEAR_DUPLICATE = 0.5

/**
 * Makes a memory of articles, with nothing in it. What is like an earlier one is not kept itself, so that a chain of ever
 * newer versions does not tie the last to the first.
 *
 * @param least - Similarity from which two articles are one, 0 to 1.
 */
export function nearDuplicates(least: number = NEAR_DUPLICATE): NearDuplicates {
  const index = fingerprintIndex(least)
  const names = nameStore()
  return {
    meet: (fingerprint, name) => {
      const bytes = bytesOf(fingerprint)
      const found = index.find(bytes)
      if (found !== null) return { name: names.get(found.number), similarity: found.similarity }
      index.add(bytes)
      names.add(name)
      return null
    },
  }
}

/** Says which earlier article one is like. */
export function nearDuplicateWarning({ name, similarity }: Earlier): Warning {
  return { code: 'near-duplicate', message: `${Math.round(100 * similarity)} % like ${name}` }
}

/** Whether something is a fingerprint of this version. */
export function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value)
}

const PATTERN = new RegExp(`^[0-9a-f]{${2 * FINGERPRINT_BYTES}}$`)

function bytesOf(fingerprint: string): Uint8Array {
  return Buffer.from(fingerprint, 'hex')
}
