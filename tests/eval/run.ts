import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ArticleRecord } from '../../src/model/record.ts'
import { cpuTeller, cpuTold } from './cpu.ts'
import type { GoldSet, Prediction } from './gold.ts'

/** How the measured program is started. */
export interface Command {
  /** Script that Node runs, such as `bin/tinsach.js`. */
  readonly script: string
  /** More arguments for it. */
  readonly options: readonly string[]
  /** Folder for unpacked pages, path lists and records. */
  readonly scratch: string
}

export interface Run {
  /** By page id. */
  readonly predictions: ReadonlyMap<string, Prediction>
  readonly seconds: number
  /** Processor time of the whole run, user and system, in milliseconds; `null` when the program did not live to tell. */
  readonly cpu: number | null
  /** What the program said, when it ended otherwise than "finished". */
  readonly trouble: string | null
}

/** Exit codes after which every page has its record. */
const FINISHED = [0, 1, 3]

/**
 * Runs the program once over all pages of a set and reads its records, which stay in the scratch folder. Files there
 * appear when they are complete, so that two evaluations may run at the same time.
 */
export function runSet(set: GoldSet, command: Command): Run {
  const name = set.name.replaceAll('/', '-')
  const paths = set.gold.map(page => pagePath(set, page, command.scratch))
  const records = join(command.scratch, `${name}.jsonl`)
  mkdirSync(command.scratch, { recursive: true })
  const growing = `${records}.${process.pid}`
  const output = openSync(growing, 'w')
  const start = performance.now()
  const {
    status,
    signal,
    stderr,
    error,
    output: outputs,
  } = spawnSync(
    process.execPath,
    [...cpuTeller(command.scratch), command.script, '-f', 'jsonl', ...command.options, '--', ...paths],
    { stdio: ['ignore', output, 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const seconds = (performance.now() - start) / 1000
  closeSync(output)
  const predictions = readPredictions(readFileSync(growing, 'utf8'))
  renameSync(growing, records)
  const finished = status !== null && FINISHED.includes(status)
  const trouble = finished ? null : `${error?.message ?? `exit ${status ?? signal}`}\n${stderr.slice(-2000)}`
  return { predictions, seconds, cpu: cpuTold(outputs), trouble }
}

/** The path the program reads for a gold page; a gzipped page is unpacked there, once for each state of it. */
export function pagePath(set: GoldSet, page: { id: string; file: string }, scratch: string): string {
  if (set.texts !== null) return join(set.texts, `${page.id}.txt`)
  const packed = join(set.folder, page.file)
  const path = join(scratch, set.name, `${page.id}.html`)
  const { mtime } = statSync(packed)
  if (existsSync(path) && statSync(path).mtime.getTime() === mtime.getTime()) return path
  mkdirSync(dirname(path), { recursive: true })
  const growing = `${path}.${process.pid}`
  writeFileSync(growing, gunzipSync(readFileSync(packed)))
  utimesSync(growing, mtime, mtime)
  renameSync(growing, path)
  return path
}

/** Reads JSON Lines records; the page's id is the stem of its path. A line cut off by a crash is left out. */
function readPredictions(lines: string): Map<string, Prediction> {
  const predictions = lines
    .split('\n')
    .flatMap(line => (line.endsWith('}') ? [toPrediction(JSON.parse(line))] : []))
  return new Map(predictions.map(prediction => [prediction.id, prediction]))
}

function toPrediction(record: ArticleRecord): Prediction {
  return {
    id: parse(record.source.path ?? '').name,
    text: record.text,
    title: record.title,
    date: record.datePublished,
    authors: record.authors,
    captions: record.images.flatMap(image => (image.caption === null ? [] : [image.caption])),
    status: record.status,
    error: record.error?.code ?? null,
    lead: record.lead,
    agency: record.agency,
    confidence: record.confidence,
  }
}
