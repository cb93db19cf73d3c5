import { type Stats, statSync } from 'node:fs'

/** What a path leads to; `undefined` when there is nothing or nothing to be learnt, since reading it will tell why. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Names a folder or file, the same whatever way leads to it; empty when there is none. */
export function identityOf(path: string): string {
  const stats = statOf(path)
  return stats === undefined ? '' : `${stats.dev}:${stats.ino}`
}
