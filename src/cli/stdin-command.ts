import { loadPrinter } from '../batch/print.ts'
import { filterRecords } from '../batch/record-filter.ts'
import { failureOf } from '../containers/failure.ts'
import { extract } from '../extract.ts'
import type { ClusterSettings } from './cluster-settings.ts'
import { tuneEngine } from './engine.ts'
import { count, EXIT, exitCodeOf, NO_PAGES } from './exit-code.ts'
import { printSettings } from './extract-command.ts'
import type { Io } from './io.ts'
import { type Messages, tellProblem } from './messages.ts'
import type { Settings } from './settings.ts'
import { openStdout } from './stdout.ts'
import { UnusablePath } from './unusable-path.ts'

/** Where a command reads, writes and talks. */
interface World {
  readonly io: Io
  readonly messages: Messages
}

/**
 * Extracts records from standard input and writes a line for each before it reads the next, so that a peer may wait
 * for it.
 *
 * @returns The exit code: 0 also when pages failed, unless `--fail-on` says otherwise.
 * @throws UnusablePath, ClosedPipe
 */
export async function stdinCommand(
  settings: Settings,
  { kind, required }: NonNullable<ClusterSettings['records']>,
  { io, messages }: World,
): Promise<number> {
  const render = await loadPrinter(printSettings(settings.output))
  const stdout = openStdout(io.stdout, io.interruption)
  const records = filterRecords(chunksOf(io), kind, {
    task: extract,
    render,
    options: settings.extract,
    maxSize: settings.maxSize,
    unpacking: settings.unpacking,
    stdin: () => io.stdin,
    signal: io.interruption,
  })
  tuneEngine('pages')
  let tally = NO_PAGES
  for await (const page of records) {
    if (io.interruption.aborted) break
    const { record } = page
    tally = count(tally, { ...record, warnings: record.warnings.map(({ code }) => code) })
    await messages.page(page)
    await stdout.write(page.document)
    await stdout.flush()
  }
  if (io.interruption.aborted) return io.interruption.reason as number
  if (required && tally.pages === 0) {
    tellProblem(io, 'standard input', NOTHING)
    return EXIT.tryAgain
  }
  await messages.summary(tally)
  return exitCodeOf(tally, settings.failOn)
}

const NOTHING = { code: 'no-input', message: 'there is not one record, and --require-input asks for some' }

/** @throws UnusablePath, when it cannot be read to its end. */
async function* chunksOf({ stdin, interruption }: Io): AsyncGenerator<Uint8Array> {
  const stop = (): void => {
    stdin.destroy()
  }
  interruption.addEventListener('abort', stop)
  try {
    for await (const chunk of stdin) yield chunk as Uint8Array
  } catch (error) {
    if (interruption.aborted) return
    const { code, message } = failureOf(error)
    const exitCode = code === 'try-again' ? EXIT.tryAgain : EXIT.unusablePath
    throw new UnusablePath('standard input', { code, sentence: message, exitCode })
  } finally {
    interruption.removeEventListener('abort', stop)
  }
}
