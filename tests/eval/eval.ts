import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diffPage } from './diff.ts'
import type { Floor, Floors, Measured } from './floors.ts'
import { belowFloor, floorOf, updateFloors } from './floors.ts'
import type { GoldSet } from './gold.ts'
import { findSets } from './gold.ts'
import type { EvalOptions } from './options.ts'
import { HELP, parseOptions } from './options.ts'
import { table, worstPages, wrongPages } from './report.ts'
import type { Run } from './run.ts'
import { pagePath, runSet } from './run.ts'
import type { SetScore } from './score.ts'
import { scoreSet } from './score.ts'
import type { Trust } from './trust.ts'
import { trustOf, trustTable } from './trust.ts'
import { readOptions } from './usage.ts'
import { writeReport } from './worst-pages/write-report.ts'

/** Where the evaluation runs and talks. */
export interface Surroundings {
  /** The repository. */
  readonly root: string
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** Pages with gold answers are other people's and not part of the repository; this is where they may stand beside it. */
const DEFAULT_SETS = '../shared/eval'
const FLOORS = 'fixtures/floors.json'
const SCRATCH = '.eval'

interface Result {
  readonly set: GoldSet
  readonly run: Run
  readonly score: SetScore
  readonly trust: Trust | null
}

/** Runs the evaluation and gives the exit code: 1 below a floor, 2 for wrong usage, 70 when the program broke down. */
export async function runEval(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, print, complain } = surroundings
  const options = readOptions(argv, { parse: parseOptions, help: HELP, print, complain })
  if (typeof options === 'number') return options
  const folders = options.folders.length > 0 ? options.folders : [resolve(root, DEFAULT_SETS)]
  const sets = chooseSets(findSets(folders), options)
  if (sets.length === 0) {
    complain(`no gold sets in ${options.folders.join(', ') || DEFAULT_SETS}: nothing was measured`)
    return options.folders.length > 0 ? 2 : 0
  }
  if (options.predictions !== null && sets.length > 1) {
    complain(`--predictions takes one set, not ${sets.map(set => set.name).join(', ')}: choose with --set`)
    return 2
  }
  return measure(sets, options, surroundings)
}

function chooseSets(sets: readonly GoldSet[], { sets: names, only, diff }: EvalOptions): GoldSet[] {
  return sets
    .filter(set => names.length === 0 || names.some(name => matchesName(set.name, name)))
    .map(set => ({
      ...set,
      gold: set.gold.filter(
        page => (only === null || only.test(page.id)) && (diff === null || page.id === diff),
      ),
    }))
    .filter(set => set.gold.length > 0)
}

function matchesName(name: string, wanted: string): boolean {
  return wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted
}

async function measure(
  sets: readonly GoldSet[],
  options: EvalOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { root, print, complain } = surroundings
  const scratch = join(root, SCRATCH)
  const command = { script: resolve(root, options.script), options: options.pass, scratch }
  const results = sets.map(set => {
    const run = runSet(set, command)
    if (run.trouble !== null) complain(`${set.name}: tinsach broke down: ${run.trouble}`)
    const score = scoreSet(set.gold, run.predictions)
    return { set, run, score, trust: trustOf(set.gold, run.predictions, score.pages) }
  })
  if (options.predictions !== null) writePredictions(options.predictions, results)
  if (options.html !== null) await writeHtml(options.html, results, { ...options, scratch })
  if (options.diff === null) printScores(results, options, surroundings)
  else for (const result of results) print(describePage(result, scratch))
  const code = keepFloors(results, options, surroundings)
  return results.some(({ run }) => run.trouble !== null) ? 70 : code
}

function printScores(results: readonly Result[], options: EvalOptions, { root, print }: Surroundings): void {
  const isWhole = options.only === null
  const floors = isWhole ? readFloors(root) : {}
  if (options.json) {
    const figures = results.map(result => [
      result.set.name,
      {
        ...result.score.scores,
        confidence: result.trust,
        seconds: result.run.seconds,
        cpuPerPage: cpuPerPage(result),
      },
    ])
    print(JSON.stringify(Object.fromEntries(figures), null, 2))
    return
  }
  const rows = results.map(result => ({
    ...measuredOf(result),
    seconds: result.run.seconds,
    cpuPerPage: cpuPerPage(result),
    floor: floorOf(measuredOf(result), floors),
  }))
  print(table(rows))
  const trusts = results.flatMap(({ set, trust }) => (trust === null ? [] : [[set.name, trust] as const]))
  if (trusts.length > 0) print(`\n${trustTable(trusts)}`)
  for (const { set, run, score } of results) {
    if (options.worst > 0) print(`\n${worstPages(set.name, score.pages, options.worst)}`)
    if (options.wrong !== null) print(`\n${wrongPages(set, run.predictions, options.wrong)}`)
  }
}

/** In milliseconds of processor time. */
function cpuPerPage({ set, run }: Result): number | null {
  return run.cpu === null ? null : run.cpu / set.gold.length
}

function describePage({ set, run }: Result, scratch: string): string {
  const page = set.gold[0]!
  const got = run.predictions.get(page.id)
  const path = pagePath(set, page, scratch)
  const lines = got === undefined ? ['! error: no record'] : diffPage(page, got)
  return [`${set.name}: ${path}`, ...(lines.length === 0 ? ['  (all right)'] : lines), ''].join('\n')
}

async function writeHtml(
  file: string,
  results: readonly Result[],
  { worst, pass, scratch }: Pick<EvalOptions, 'worst' | 'pass'> & { readonly scratch: string },
): Promise<void> {
  const measured = results.map(({ set, run, score }) => ({
    set,
    predictions: run.predictions,
    pages: score.pages,
  }))
  await writeReport(measured, { file, worst, pass, scratch })
}

function writePredictions(file: string, results: readonly Result[]): void {
  const predictions = results.flatMap(({ run }) => [...run.predictions.values()])
  writeFileSync(file, predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join(''))
}

function keepFloors(results: readonly Result[], options: EvalOptions, { root, print }: Surroundings): number {
  const measured = results.map(measuredOf)
  const floors = readFloors(root)
  const below = new Map(measured.map(set => [set.name, belowFloor(set, floorOf(set, floors))]))
  if (options.checkFloors)
    print(
      ['', ...measured.map(set => verdict(set.name, below.get(set.name)!, floorOf(set, floors)))].join('\n'),
    )
  if (options.updateFloors) {
    writeFileSync(
      join(root, FLOORS),
      `${JSON.stringify(updateFloors(floors, measured, options.lower), null, 2)}\n`,
    )
  }
  return options.checkFloors && [...below.values()].some(sentences => sentences.length > 0) ? 1 : 0
}

/** One line a set, so that scripts can count them: `ok`, `not ok` or `skip`, the name, and why. */
function verdict(name: string, below: readonly string[], floor: Floor | null): string {
  if (floor === null) return `skip ${name}: no floors for this state of its gold; --update-floors sets them`
  return below.length === 0 ? `ok ${name}` : `not ok ${name}: ${below.join('; ')}`
}

function measuredOf({ set, score }: Result): Measured {
  return { name: set.name, gold: set.digest, scores: score.scores }
}

function readFloors(root: string): Floors {
  const path = join(root, FLOORS)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
}
