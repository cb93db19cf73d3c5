import type { MemoryReply } from '../child/jobs.ts'
import { startNode } from '../children.ts'
import { choosePages } from '../pages.ts'
import { type Section, single } from '../section.ts'
import type { Setup } from '../setup.ts'
import { mean, spreadOf } from '../statistics.ts'

/** Readings of the memory in a run. */
const READINGS = 10

/** The first readings, while the process warms up, do not tell whether memory is flat. */
const WARMING = 2

/** Memory is flat when the second half of the run holds at most this many times what the first half holds. */
const FLAT = 1.1

/** Resident memory of one process over many pages, read now and then. */
export async function measureMemory({ root, program, folders, sizes }: Setup): Promise<Section> {
  const { memoryPages } = sizes
  const pages = choosePages(root, folders, memoryPages)
  const child = startNode(program)
  const readings: MemoryReply[] = []
  const step = Math.ceil(memoryPages / READINGS)
  for (let from = 0; from < memoryPages; from += step) {
    readings.push(await child.ask({ kind: 'memory', paths: pages.paths, from, to: from + step }))
  }
  child.end()
  const resident = readings.map(reading => reading.resident)
  const growth = growthOf(resident)
  return {
    name: 'memory',
    title: `memory of one process over ${memoryPages} pages (${pages.paths.length} of ${pages.label} over and over)`,
    basis: `${pages.label}, ${sizes.name}`,
    headings: ['figure', 'value', 'verdict'],
    figures: [
      { name: 'resident MB', value: spreadOf(resident.slice(WARMING)), notes: [] },
      { name: 'resident MB at most', value: single(Math.max(...resident)), notes: [] },
      { name: 'growth', value: single(growth), notes: [growth <= FLAT ? 'flat' : 'not flat'] },
    ],
    pinned: { 'resident MB': 0, growth: 1 },
    remarks: readings.map(
      ({ resident, heap }, reading) =>
        `${(reading + 1) * step} pages: ${resident.toFixed(0)} MB resident, ${heap.toFixed(0)} MB heap`,
    ),
  }
}

/** Mean memory of the second half of the readings over that of the first half, those of warming up left out. */
export function growthOf(resident: readonly number[]): number {
  const warm = resident.slice(WARMING)
  const half = warm.length >> 1
  return mean(warm.slice(-half)) / mean(warm.slice(0, half))
}
