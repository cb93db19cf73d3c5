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
import { openNearDup } from './near-dup.ts'
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
  tuneEngine()
  let tally = NO_PAGES
  try {
    const nearDup = await openNearDup(settings)
    for await (const found of pagesOf(settings, io)) {
      if (io.interruption.aborted) break
      const { record, document } = nearDup(
        found.record,
        render(printed(found.record, settings.output), settings.output),
      )
      const page = { ...found, record }
      tally = count(tally, record)
      await messages.page(page)
      if (document !== null) await output.write(document, page)
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

function pagesOf({ inputs, extract: options, maxSize, output }: Settings, io: Io): AsyncIterable<PageDone> {
  const { destination } = output
  const closed = new Set(destination.kind === 'folder' ? [identityOf(destination.path)] : [])
  return run(findInputs(inputs, closed), {
    task: extract,
    options,
    maxSize,
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
