import { readFileSync } from 'node:fs'
import { extractToJson } from './candidates.ts'
import type { MemoryJob, MemoryReply } from './jobs.ts'

/** Extracts pages as the command line does, one after another, and tells how much memory the process then holds. */
export function extractPages({ paths, from, to }: MemoryJob): MemoryReply {
  for (let page = from; page < to; page++) extractToJson(readFileSync(paths[page % paths.length]!))
  const { rss, heapUsed } = process.memoryUsage()
  return { resident: rss / 1e6, heap: heapUsed / 1e6 }
}
