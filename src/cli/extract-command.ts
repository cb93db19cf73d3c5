import type { Pool } from '../batch/pool.ts'
import { loadPrinter, type PrintSettings } from '../batch/print.ts'
import { type RunSettings, run, runInput } from '../batch/run.ts'
import type { Input, PageDone, PageKept } from '../batch/types.ts'
import { extract } from '../extract.ts'
import { checkOutput } from './check-output.ts'
import { type Load, tuneEngine } from './engine.ts'
import { exitCodeOf } from './exit-code.ts'
import { inputsOf, isRepeatable } from './inputs.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'
import { type NearDup, openNearDup } from './near-dup.ts'
import { type Output, openOutput } from './output.ts'
import { openProgress, type Progress, showsProgress } from './progress.ts'
import { openReport, type Report } from './report.ts'
import type { Settings } from './settings.ts'

/** What a run writes to. */
interface Sinks {
  readonly output: Output
  readonly report: Report
  readonly messages: Messages
  readonly progress: Progress | undefined
  readonly nearDup: NearDup
}

/**
 * Extracts all inputs and writes what comes of them.
 *
 * @returns The exit code.
 * @throws UsageError, UnusablePath, ClosedPipe
 */
export async function extractCommand(settings: Settings, io: Io, messages: Messages): Promise<number> {
  await checkOutput(settings)
  const inputs = await inputsOf(settings, io)
  const report = openReport(settings.reports)
  let output: Output | undefined
  let pool: Pool | undefined
  let progress: Progress | undefined
  let isOver = false
  try {
    output = await openOutput(settings, io, messages)
    const render = await loadPrinter(printSettings(settings.output))
    tuneEngine(loadOf(settings))
    pool = await poolOf(settings)
    progress = progressOf(settings, io, { messages, inputs, pool })
    const sinks = { output, report, messages, progress, nearDup: await openNearDup(settings) }
    const running = runSettings(settings, io, { ...sinks, pool, render })
    for await (const page of run(inputs(), running)) {
      if (io.interruption.aborted) break
      await take(page, running, sinks)
    }
    progress?.stop()
    isOver = true
    return await end(settings, io, sinks)
  } catch (error) {
    progress?.stop()
    if (!isOver) await output?.interrupt().catch(() => {})
    report.discard()
    throw error
  } finally {
    await pool?.close()
  }
}

/** Ends the output and the reports. */
async function end(settings: Settings, io: Io, { output, report, messages }: Sinks): Promise<number> {
  if (io.interruption.aborted) {
    const code = io.interruption.reason as number
    await output.interrupt()
    report.finish(code)
    return code
  }
  await output.finish()
  const code = exitCodeOf(report.tally(), settings.failOn)
  report.finish(code)
  if (settings.output.many) await messages.summary(report.tally())
  return code
}

function loadOf({ work, output }: Settings): Load {
  if (work.jobs > 1) return 'workers'
  return output.many ? 'pages' : 'page'
}

/** One page has no use for workers, and several have none before they are many; a limit of time needs one to end. */
async function poolOf({
  work,
  extract: options,
  maxSize,
  unpacking,
  output,
  resume,
}: Settings): Promise<Pool | undefined> {
  if (work.jobs === 1 && work.timeout === null) return undefined
  const { openPool } = await import('../batch/pool.ts')
  const worker = { options, maxSize, unpacking, print: printSettings(output), hashes: resume !== null }
  return openPool({ jobs: work.jobs, timeout: work.timeout, worker })
}

/** What a worker needs to know of the output. */
export function printSettings({ format, fields, ascii, without }: Settings['output']): PrintSettings {
  return { format: format.name, fields, ascii, without }
}

interface Means {
  readonly messages: Messages
  readonly inputs: () => AsyncIterable<Input>
  readonly pool: Pool | undefined
}

function progressOf(settings: Settings, io: Io, { messages, inputs, pool }: Means): Progress | undefined {
  if (!showsProgress(settings.reports.progress, settings.quiet, io)) return undefined
  return openProgress({
    messages,
    inputs: isRepeatable(settings) ? inputs : null,
    ...(pool === undefined ? {} : { slowest: pool.slowest }),
  })
}

function runSettings(
  { extract: options, maxSize, unpacking, work }: Settings,
  io: Io,
  {
    output,
    messages,
    pool,
    progress,
    render,
  }: Pick<Sinks, 'output' | 'messages' | 'progress'> & Pick<Means, 'pool'> & Pick<RunSettings, 'render'>,
): RunSettings {
  return {
    task: extract,
    options,
    render,
    maxSize,
    unpacking,
    stdin: () => io.stdin,
    signal: io.interruption,
    leftOut: messages.leftOut,
    ordered: work.ordered,
    ...(pool === undefined ? {} : { pool }),
    ...(output.recall === undefined ? {} : { recall: output.recall }),
    ...(progress === undefined ? {} : { begin: progress.begin }),
  }
}

/** Keeps a page that was done before, or writes one that is new. */
async function take(page: PageDone | PageKept, running: RunSettings, sinks: Sinks): Promise<void> {
  if (page.kind === 'done') return write(page, sinks)
  if (await sinks.output.keep(page)) return tell(page, sinks)
  // Its name went to another page: it is done again, to get the name it would get in a run that knows nothing.
  for await (const again of runInput(page.input, running)) {
    if (again.page === page.entry.page) await write(again, sinks)
  }
}

async function write(found: PageDone, sinks: Sinks): Promise<void> {
  const { output, report, messages, progress } = sinks
  const { record, document } = sinks.nearDup(found.record, found.document)
  const page = { ...found, record, document: document ?? '' }
  const { path, member, bytes } = record.source
  const { status, warnings, error } = page.record
  report.add({ path, member, status, warnings: warnings.map(({ code }) => code), error, isKept: false })
  await messages.page(page)
  await output.write(page.document, page)
  progress?.page({ bytes, isFailed: error !== null, isLast: !page.more })
}

function tell({ entry }: PageKept, { report, progress }: Sinks): void {
  report.add({ ...entry, isKept: true })
  progress?.page({ bytes: 0, isFailed: entry.error !== null, isLast: !entry.more })
}
