import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PassJob } from '../child/jobs.ts'
import { cleanEnvironment, startNode } from '../children.ts'
import { choosePages } from '../pages.ts'
import { type Section, single } from '../section.ts'
import type { Setup } from '../setup.ts'
import { ratios } from '../statistics.ts'

/**
 * Pages of a run. Every worker compiles for itself, which takes it a second of CPU, so that a run of the length of
 * an archive is what tells; the quick one mostly shows what starting costs.
 */
const PAGES = { full: 8000, quick: 2000 } as const
const ROUNDS = { full: 3, quick: 2 } as const

/** Pages of the runs that memory is compared of. */
const MEMORY_PAGES = 2000
/** Without workers, pages are extracted where there are none of a worker's costs; a limit of time needs a worker. */
const LONE_WORKER = ['-j', '1', '--timeout', '3600']
const THREE_WORKERS = ['-j', '3']

/** Tells on the last line of standard error what a process used: seconds on the wall and of CPU, and kilobytes. */
const PROBE = `
const start = process.hrtime.bigint()
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  console.error(JSON.stringify({ wall, cpu: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS }))
})`

interface Used {
  readonly wall: number
  readonly cpu: number
  readonly kilobytes: number
}

/** Runs of the same pages, one after another. */
interface Round {
  readonly one: Used
  readonly two: Used
  /** CPU seconds a page of nothing but `extract`. */
  readonly alone: number
}

/** Runs the command line over many pages with one and with two workers; needs two idle processors to tell the truth. */
export async function measureWorkers({ root, program, folders, sizes }: Setup): Promise<Section> {
  const { label, paths } = choosePages(root, folders, sizes.pages)
  const folder = mkdtempSync(join(tmpdir(), 'tinsach-bench-'))
  const probe = join(folder, 'probe.cjs')
  writeFileSync(probe, PROBE)
  const runsOf = (count: number): ((args: readonly string[]) => Used) => {
    const list = join(folder, `${count}`)
    writeFileSync(list, Array.from({ length: count }, (_, n) => `${paths[n % paths.length]}\n`).join(''))
    return args => usedBy(root, [probe, list], args)
  }
  const pages = PAGES[sizes.name]
  const count = ROUNDS[sizes.name]
  const run = runsOf(pages)
  const rounds: Round[] = []
  while (rounds.length < count) {
    const alone = await extractAlone(program, paths, Math.round(pages / paths.length))
    rounds.push({ one: run(['-j', '1']), two: run(['-j', '2']), alone })
  }
  const megabytes = memoryOf(runsOf(MEMORY_PAGES), count)
  rmSync(folder, { recursive: true })
  const wall = ratios(
    rounds.map(({ one }) => one.wall),
    rounds.map(({ two }) => two.wall),
  )
  const cpu = ratios(
    rounds.map(({ two }) => two.cpu),
    rounds.map(({ one }) => one.cpu),
  )
  const around = ratios(
    rounds.map(({ one }) => one.cpu / pages),
    rounds.map(({ alone }) => alone),
  )
  return {
    name: 'workers',
    title: `${pages} pages (${paths.length} of ${label} over and over) with -j 2 against -j 1`,
    basis: `${label}, ${sizes.name}`,
    headings: ['figure', 'value', 'meaning'],
    figures: [
      { name: 'speed-up', value: wall, notes: ['pages a second; on two idle processors at least 1.7'] },
      { name: 'CPU', value: cpu, notes: ['2 ÷ this is what two idle processors would give'] },
      {
        name: 'command line',
        value: around,
        notes: ['CPU with -j 1 ÷ that of nothing but extract in a process'],
      },
      { name: 'MB a worker', value: single(megabytes), notes: ['at most 60'] },
    ],
    pinned: { CPU: 1.1, 'command line': 1.1, 'MB a worker': 50 },
    remarks: availableParallelism() < 2 ? ['one processor: nothing can speed up here'] : [],
  }
}

/** CPU seconds a page of a process that extracts pages over and over and does nothing else, not even reading them. */
async function extractAlone(program: string, paths: readonly string[], passes: number): Promise<number> {
  const child = startNode(program)
  const job: PassJob = { kind: 'pass', candidate: 'extract', paths, repeat: 1 }
  let seconds = 0
  for (let pass = 0; pass < passes; pass++) seconds += (await child.ask(job)).seconds['extract']!
  child.end()
  return seconds / (passes * paths.length)
}

/** Megabytes that each of two more workers takes. */
function memoryOf(run: (args: readonly string[]) => Used, count: number): number {
  const rounds = Array.from({ length: count }, () => ({ one: run(LONE_WORKER), three: run(THREE_WORKERS) }))
  const most = (name: 'one' | 'three'): number => Math.max(...rounds.map(round => round[name].kilobytes))
  return (most('three') - most('one')) / 2000
}

function usedBy(root: string, [probe, list]: readonly [string, string], jobs: readonly string[]): Used {
  const args = [
    '--require',
    probe,
    'bin/tinsach.js',
    '-q',
    '--fail-on',
    'never',
    '--files-from',
    list,
    ...jobs,
    '-o',
    '/dev/null',
  ]
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnvironment(),
  })
  if (status !== 0) throw new Error(`${jobs.join(' ')}: exit ${status}: ${stderr.trim()}`)
  return JSON.parse(stderr.trim().split('\n').at(-1)!) as Used
}
