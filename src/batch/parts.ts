import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { systemCodeOf } from '../containers/failure.ts'
import type { Shard } from './shard.ts'

/** The file a shard is written to; the number of shards is in it, so that parts of different runs never mix. */
export function partName({ index, count }: Shard): string {
  return `part-${index}-of-${count}.jsonl`
}

/**
 * Whether a shard is done: its file is there and ends with a line. It appears under its name when it is complete, but
 * may have been cut off since, when it was copied.
 *
 * @throws What `fs` throws, unless the file is missing.
 */
export function isDone(folder: string, shard: Shard): boolean {
  const file = openExisting(join(folder, partName(shard)))
  if (file === undefined) return false
  try {
    const { size } = fstatSync(file)
    const last = Buffer.alloc(1)
    return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === LINE_FEED)
  } finally {
    closeSync(file)
  }
}

const LINE_FEED = 10

function openExisting(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The numbers of the shards that a folder lacks, in order.
 *
 * @throws What `fs` throws, as when there is no such folder.
 */
export function missingShards(folder: string, count: number): readonly number[] {
  const names = new Set(readdirSync(folder))
  const missing: number[] = []
  for (let index = 1; index <= count; index++) {
    const shard = { index, count }
    if (!names.has(partName(shard)) || !isDone(folder, shard)) missing.push(index)
  }
  return missing
}
