import { NEAR_DUPLICATE, nearDuplicates } from '../../src/batch/near-duplicates.ts'
import { fingerprintOf } from '../../src/text/fingerprint.ts'
import type { MadePair } from './made-pairs.ts'

/** How the pairs of one kind were judged. */
export interface KindScore {
  readonly kind: string
  readonly same: boolean
  readonly pairs: number
  /** Pairs taken for one article. */
  readonly found: number
  /** The similarity of the pair that came closest to the wrong side. */
  readonly closest: number
}

/** How all of them were judged. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly kinds: readonly KindScore[]
}

/** Judges pairs as a run would: the first text is met, then the second. */
export function measure(pairs: readonly MadePair[], least: number = NEAR_DUPLICATE): Score {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))].map(kind =>
    scoreOf(
      pairs.filter(pair => pair.kind === kind),
      least,
    ),
  )
  const sum = (same: boolean, key: 'pairs' | 'found'): number =>
    kinds.reduce((total, each) => total + (each.same === same ? each[key] : 0), 0)
  const right = sum(true, 'found')
  return { precision: right / (right + sum(false, 'found')), recall: right / sum(true, 'pairs'), kinds }
}

function scoreOf(pairs: readonly MadePair[], least: number): KindScore {
  const { kind, same } = pairs[0]!
  const likeness = pairs.map(({ texts }) => similarityOf(texts[0], texts[1]))
  return {
    kind,
    same,
    pairs: pairs.length,
    found: pairs.filter(({ texts }) => isFound(texts, least)).length,
    closest: same ? Math.min(...likeness) : Math.max(...likeness),
  }
}

function isFound([first, second]: MadePair['texts'], least: number): boolean {
  const met = nearDuplicates(least)
  met.meet(fingerprintOf(first)!, 'first')
  return met.meet(fingerprintOf(second)!, 'second') !== null
}

/** What a reader of two fingerprints would compute. */
function similarityOf(first: string, second: string): number {
  const [a, b] = [Buffer.from(fingerprintOf(first)!, 'hex'), Buffer.from(fingerprintOf(second)!, 'hex')]
  const equal = a.filter((byte, place) => byte === b[place]).length / a.length
  return Math.max(0, (equal * 256 - 1) / 255)
}
