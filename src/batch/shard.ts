import { hash } from 'node:crypto'
import type { Input } from './types.ts'

/** One of `count` parts of a run that share its inputs out among machines. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
}

/** Largest number of parts of a run. */
export const MOST_SHARDS = 1_000_000

/** What is not right about a choice of shard, to follow the name of the option. */
export interface ShardProblem {
  readonly problem: string
}

/** Makes a shard, or says why there is none of that number. */
export function shardAt(index: number, count: number): Shard | ShardProblem {
  if (!Number.isInteger(count) || count < 1 || count > MOST_SHARDS)
    return { problem: `takes from 1 to ${MOST_SHARDS} shards, not ${count}` }
  if (!Number.isInteger(index) || index < 1 || index > count)
    return { problem: `takes a shard from 1 to ${count}, not ${index}` }
  return { index, count }
}

/**
 * Whether an input is of a shard: SHA-256 of its name, modulo the number of shards. The name is the way from the
 * folder that was given, so that a page is of the same shard wherever that folder is mounted, and no other page moves
 * when one comes or goes.
 */
export function isOfShard(input: Input, { index, count }: Shard): boolean {
  return Number(BigInt(`0x${hash('sha256', nameIn(input), 'hex')}`) % BigInt(count)) === index - 1
}

/** Composed, because one file server gives a name as it is and another decomposes it. */
function nameIn(input: Input): string {
  if (input.kind === 'stdin') return '-'
  const { path, root } = input
  // A walk from `.` gives names without it.
  const name = root === null || root === '.' ? path : path.slice(root.length).replace(LEADING_SLASHES, '')
  return name.normalize('NFC')
}

const LEADING_SLASHES = /^\/+/
