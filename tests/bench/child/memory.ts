import { readFileSync } from 'node:fs'
import { extractToJson } from './whole.ts'

export interface MemoryJob {
  readonly kind: 'memory'
  readonly paths: readonly string[]
  /** Pages to extract, the paths over and over. */
  readonly pages: number
  /** Pages from one reading of the memory to the next. */
  readonly step: number
}

/** Resident memory after a number of pages. */
export interface MemoryLine {
  readonly pages: number
  /** In MB of a million bytes. */
  readonly resident: number
  readonly heap: number
}

/** Extracts pages as the command line does, one after another, and tells how much memory the process holds. */
export function runMemory({ paths, pages, step }: MemoryJob, tell: (line: MemoryLine) => void): void {
  for (let done = 1; done <= pages; done++) {
    extractToJson(readFileSync(paths[done % paths.length]!))
    if (done % step !== 0) continue
    const { rss, heapUsed } = process.memoryUsage()
    tell({ pages: done, resident: rss / 1e6, heap: heapUsed / 1e6 })
  }
}
