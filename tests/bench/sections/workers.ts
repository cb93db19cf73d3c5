import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment } from '../children.ts'
import { choosePages } from '../pages.ts'
import { type Section, single } from '../section.ts'
import type { Setup } from '../setup.ts'
import { ratios } from '../statistics.ts'

/** Pages of one run: a few seconds, of which starting is little. */
const PAGES = 2000
const ROUNDS = { full: 5, quick: 2 } as const

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

/** Runs the command line over many pages with one and with two workers; needs two idle processors to tell the truth. */
export async function measureWorkers({ root, folders, sizes }: Setup): Promise<Section> {
  const { label, paths } = choosePages(root, folders, sizes.pages)
  const folder = mkdtempSync(join(tmpdir(), 'tinsach-bench-'))
  const list = join(folder, 'list')
  const probe = join(folder, 'probe.cjs')
  writeFileSync(probe, PROBE)
  writeFileSync(list, Array.from({ length: PAGES }, (_, n) => `${paths[n % paths.length]}\n`).join(''))
  const run = (jobs: string): Used => usedBy(root, [probe, list, jobs])
  const rounds = Array.from({ length: ROUNDS[sizes.name] }, () => ({ one: run('1'), two: run('2') }))
  rmSync(folder, { recursive: true })
  const most = (name: 'one' | 'two'): number => Math.max(...rounds.map(round => round[name].kilobytes))
  const wall = ratios(
    rounds.map(({ one }) => one.wall),
    rounds.map(({ two }) => two.wall),
  )
  const cpu = ratios(
    rounds.map(({ two }) => two.cpu),
    rounds.map(({ one }) => one.cpu),
  )
  return {
    name: 'workers',
    title: `${PAGES} pages (${paths.length} of ${label} over and over) with -j 2 against -j 1`,
    basis: `${label}, ${sizes.name}`,
    headings: ['figure', 'value', 'meaning'],
    figures: [
      { name: 'speed-up', value: wall, notes: ['pages a second; on two idle processors at least 1.7'] },
      { name: 'CPU', value: cpu, notes: ['2 ÷ this is what two idle processors would give'] },
      { name: 'MB a worker', value: single((most('two') - most('one')) / 2000), notes: ['at most 60'] },
    ],
    pinned: { CPU: 1.1, 'MB a worker': 50 },
    remarks: availableParallelism() < 2 ? ['one processor: nothing can speed up here'] : [],
  }
}

function usedBy(root: string, [probe, list, jobs]: readonly [string, string, string]): Used {
  const args = [
    '--require',
    probe,
    'bin/tinsach.js',
    '-q',
    '--fail-on',
    'never',
    '--files-from',
    list,
    '-j',
    jobs,
    '-o',
    '/dev/null',
  ]
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnvironment(),
  })
  if (status !== 0) throw new Error(`-j ${jobs}: exit ${status}: ${stderr.trim()}`)
  return JSON.parse(stderr.trim().split('\n').at(-1)!) as Used
}
