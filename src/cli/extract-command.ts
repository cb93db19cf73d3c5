import { countsOf } from '../batch/counts.ts'
import { findInputs } from '../batch/inputs.ts'
import { run } from '../batch/run.ts'
import { identityOf } from '../batch/stat.ts'
import type { PageDone } from '../batch/types.ts'
import { extract } from '../extract.ts'
import { without } from '../formats/without.ts'
import type { ArticleRecord } from '../model/record.ts'
import { checkOutput } from './check-output.ts'
import { tuneEngine } from './engine.ts'
import { count, exitCodeOf, NO_PAGES } from './exit-code.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'
import { openOutput } from './output.ts'
import type { OutputSettings, Settings } from './settings.ts'

/**
 * Extracts all inputs and writes what comes of them.
 *
 * @returns The exit code.
 * @throws UsageError, UnusablePath, ClosedPipe
 */
export async function extractCommand(settings: Settings, io: Io, messages: Messages): Promise<number> {
  await checkOutput(settings)
  const output = await openOutput(settings, io, messages)
  const render = await settings.output.format.load()
  tuneEngine(settings.output.many)
  let tally = NO_PAGES
  try {
    for await (const page of pagesOf(settings, io)) {
      if (io.interruption.aborted) break
      tally = count(tally, page.record)
      await messages.page(page)
      await output.write(render(printed(page.record, settings.output), settings.output), page)
    }
    if (!io.interruption.aborted) await output.finish()
  } catch (error) {
    await output.interrupt().catch(() => {})
    throw error
  }
  if (io.interruption.aborted) {
    await output.interrupt()
    return io.interruption.reason as number
  }
  if (settings.output.many) await messages.summary(tally)
  return exitCodeOf(tally, settings.failOn)
}

function pagesOf(settings: Settings, io: Io): AsyncIterable<PageDone> {
  const { inputs, extract: options, maxSize, unpacking } = settings
  const { destination } = settings.output
  const closed = new Set(destination.kind === 'folder' ? [identityOf(destination.path)] : [])
  return run(findInputs(inputs, closed), {
    task: extract,
    options,
    maxSize,
    unpacking,
    stdin: () => io.stdin,
    signal: io.interruption,
  })
}

/** The record as it is printed: parts left out, and its counts those of the text that is left. */
function printed(record: ArticleRecord, { without: parts }: OutputSettings): ArticleRecord {
  if (parts.length === 0) return record
  const rest = without(record, parts)
  return { ...rest, ...countsOf(rest.text) }
}
