import type { Readable } from 'node:stream'
import { STANDARD_INPUT } from '../batch/inputs.ts'
import {
  type Earlier,
  NEAR_DUPLICATE,
  type NearDuplicates,
  nearDuplicates,
  nearDuplicateWarning,
} from '../batch/near-duplicates.ts'
import { type RecordLine, readRecordLines } from '../batch/record-lines.ts'
import { sourceName } from '../batch/source-name.ts'
import { failureOf, systemCodeOf } from '../containers/failure.ts'
import { addWarning, type WarnedRecord } from '../formats/add-warning.ts'
import { stringify } from '../formats/stringify.ts'
import type { Source } from '../model/record.ts'
import type { CommandCall, OwnOptions } from './commands.ts'
import { EXIT } from './exit-code.ts'
import type { Io } from './io.ts'
import { type LineOutput, openLines } from './line-output.ts'
import { tell, tellProblem } from './messages.ts'
import { UsageError } from './usage-error.ts'
import { share } from './values.ts'

/** What is printed: records without near-duplicates, all records with those marked, or the pairs alone. */
type Mode = 'drop' | 'flag' | 'pairs'

interface DedupeOptions extends OwnOptions {
  readonly flag?: boolean
  readonly pairs?: boolean
  readonly similarity?: string
}

/** How it went, all inputs together. */
interface Tally {
  records: number
  nearDuplicates: number
  /** Kept because nothing in them could be compared. */
  unknown: number
  bad: number
  failed: number
  tryAgain: number
}

interface Run {
  readonly mode: Mode
  readonly met: NearDuplicates
  readonly output: LineOutput
  readonly tally: Tally
  readonly io: Io
}

/**
 * Prints records without near-duplicates, in the order of the inputs; of near-duplicates the first stays. Lines that are no
 * records are told and left out, records that cannot be compared are kept.
 *
 * @returns The exit code.
 * @throws UsageError, UnusablePath, ClosedPipe
 */
export async function dedupeCommand({ inputs, raw, own }: CommandCall, io: Io): Promise<number> {
  const named = inputsOf(inputs, io)
  const mode = modeOf(own)
  const least = leastOf(own)
  const output = openLines(raw.output, io)
  const tally: Tally = { records: 0, nearDuplicates: 0, unknown: 0, bad: 0, failed: 0, tryAgain: 0 }
  const run: Run = { mode, met: nearDuplicates(least), output, tally, io }
  try {
    for (const input of named) if (!io.interruption.aborted) await readInput(input, run)
    if (!io.interruption.aborted) await output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
  if (io.interruption.aborted) {
    output.discard()
    return io.interruption.reason as number
  }
  if (raw.quiet !== true) tell(io, `tinsach: ${summaryOf(tally)}\n`)
  if (tally.tryAgain > 0) return EXIT.tryAgain
  return tally.failed + tally.bad > 0 ? EXIT.failed : EXIT.ok
}

function inputsOf(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length === 0 && io.stdin.isTTY === true)
    throw new UsageError('there is no input: tinsach dedupe <records.jsonl or ->...')
  const named = inputs.length === 0 ? [STANDARD_INPUT] : inputs
  if (named.filter(input => input === STANDARD_INPUT).length > 1)
    throw new UsageError('standard input can be read only once')
  return named
}

function leastOf({ similarity }: DedupeOptions): number {
  return typeof similarity === 'string' ? share('--similarity', similarity) : NEAR_DUPLICATE
}

function modeOf({ flag, pairs }: DedupeOptions): Mode {
  if (flag && pairs) throw new UsageError('use either --flag or --pairs')
  return flag ? 'flag' : pairs ? 'pairs' : 'drop'
}

/** Messages about bad lines of one input; a file that is no JSON Lines has thousands. */
const MOST_MESSAGES = 5

async function readInput(input: string, run: Run): Promise<void> {
  const { io, tally } = run
  const source: string | Readable = input === STANDARD_INPUT ? io.stdin : input
  let bad = 0
  try {
    for await (const line of readRecordLines(source, { whole: run.mode !== 'drop' })) {
      if (io.interruption.aborted) return
      tally.records++
      if (line.content.kind !== 'bad') await keep(line, input, run)
      else if (++bad <= MOST_MESSAGES)
        tellProblem(io, `${input}:${line.number}`, {
          code: 'bad-record',
          message: 'this line is no JSON object',
        })
    }
  } catch (error) {
    if (!isReadError(error)) throw error
    const failure = failureOf(error)
    tally.failed++
    if (failure.code === 'try-again') tally.tryAgain++
    tellProblem(io, input, failure)
  }
  tally.bad += bad
  if (bad > MOST_MESSAGES)
    tellProblem(io, input, { code: 'bad-record', message: `${bad} lines are no JSON objects` })
}

/** What `fs` and `zlib` throw has a code of the system; what writing throws was turned into a class of its own. */
function isReadError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error ? true : systemCodeOf(error).startsWith('Z_')
}

async function keep({ content, bytes, number }: RecordLine, input: string, run: Run): Promise<void> {
  const { mode, met, output, tally } = run
  const text = bytes.toString()
  let earlier: Earlier | null = null
  if (content.kind === 'article') {
    const name = nameOf(content.record, `${input}:${number}`)
    earlier = met.meet(content.fingerprint, name)
    if (earlier !== null && mode === 'pairs') {
      await output.write(`${earlier.similarity.toFixed(2)}\t${cell(name)}\t${cell(earlier.name)}\n`)
    }
  } else if (content.kind === 'unknown') tally.unknown++
  if (earlier !== null) tally.nearDuplicates++
  if (mode === 'pairs' || (mode === 'drop' && earlier !== null)) return
  await output.write(`${earlier === null ? text : flagged(text, earlier)}\n`)
}

interface NamedRecord {
  readonly source?: Partial<Source> | null
  readonly id?: unknown
  readonly url?: unknown
}

/** Where the page was, as far as the record tells, else where the record stands. */
function nameOf(record: NamedRecord | null, place: string): string {
  if (record === null) return ''
  const { source, id, url } = record
  if (typeof source?.path === 'string' || typeof source?.member === 'string')
    return sourceName({ path: source.path ?? null, member: source.member ?? null })
  return [url, id].find(each => typeof each === 'string') ?? place
}

function flagged(text: string, earlier: Earlier): string {
  return stringify(addWarning(JSON.parse(text) as WarnedRecord, nearDuplicateWarning(earlier)), 0)
}

function cell(name: string): string {
  return name.replace(/[\t\r\n]/g, ' ')
}

function summaryOf({ records, nearDuplicates: again, unknown, bad, failed }: Tally): string {
  const parts = [`${records - again - bad} kept`, `${again} near-duplicates`]
  if (bad > 0) parts.push(`${bad} no records`)
  if (unknown > 0) parts.push(`${unknown} kept unseen, with neither fingerprint nor text`)
  if (failed > 0) parts.push(`${failed} inputs not read to their end`)
  return `${records} records: ${parts.join(', ')}`
}
