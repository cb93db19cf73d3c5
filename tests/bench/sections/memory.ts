import type { MemoryLine } from '../child/memory.ts'
import { runChild } from '../children.ts'
import { type Section, single } from '../figures.ts'
import { choosePages } from '../pages.ts'
import type { Setup } from '../setup.ts'
import { spreadOf } from '../statistics.ts'
import { notesOn } from '../targets.ts'

/** Readings of the memory in a run. */
const READINGS = 8

/** Resident memory of one process over many pages, read now and then. */
export function measureMemory({ root, program, folders, sizes }: Setup): Section {
  const { memoryPages } = sizes
  const pages = choosePages(root, folders, memoryPages)
  const step = Math.ceil(memoryPages / READINGS)
  const lines = runChild<MemoryLine>(program, {
    kind: 'memory',
    paths: pages.paths,
    pages: memoryPages,
    step,
  })
  return {
    name: 'memory',
    title: `memory over ${memoryPages} pages in one process; ${pages.paths.length} pages of ${pages.label}`,
    basis: pages.label,
    headings: ['figure', 'value', 'must / goal'],
    figures: [
      {
        name: 'resident MB',
        value: spreadOf(lines.map(line => line.resident)),
        notes: [notesOn('memory', 'resident MB')],
      },
      { name: 'growth', value: single(growth(lines)), notes: ['flat is 1'] },
    ],
    pinned: ['resident MB', 'growth'],
    remarks: lines.map(
      line => `${line.pages} pages: ${line.resident.toFixed(0)} MB resident, ${line.heap.toFixed(0)} MB heap`,
    ),
  }
}

/** Mean memory of the last half of the readings over that of the first half, the very first left out: it is warming up. */
export function growth(lines: readonly MemoryLine[]): number {
  const warm = lines.slice(1).map(line => line.resident)
  const half = warm.length >> 1
  return mean(warm.slice(-half)) / mean(warm.slice(0, half))
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}
