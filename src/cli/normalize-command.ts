import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { STANDARD_INPUT } from '../batch/inputs.ts'
import { identityOf } from '../batch/stat.ts'
import { failureOf, systemCodeOf } from '../containers/failure.ts'
import type { Failure } from '../model/diagnostic.ts'
import type { CommandCall } from './commands.ts'
import { EXIT } from './exit-code.ts'
import type { Io } from './io.ts'
import { tell, tellProblem } from './messages.ts'
import { normalizeStream, type TextReport, type TextSettings } from './normalize-stream.ts'
import { openFile } from './output-file.ts'
import type { RawOptions } from './settings.ts'
import { openStdout, type Stdout } from './stdout.ts'
import { UsageError } from './usage-error.ts'
import { canonicalEncoding } from './values.ts'

/**
 * Cleans up the text of files, one after another, as `cat` would print them.
 *
 * @returns The exit code.
 * @throws UsageError, UnusablePath, ClosedPipe
 */
export async function normalizeCommand({ inputs: files, raw, own }: CommandCall, io: Io): Promise<number> {
  if (files.length === 0 && io.stdin.isTTY === true)
    throw new UsageError('there is no input: tinsach normalize [options] <file or ->...')
  const inputs = files.length === 0 ? [STANDARD_INPUT] : files
  if (inputs.includes('')) throw new UsageError('the name of a file is empty')
  if (inputs.filter(input => input === STANDARD_INPUT).length > 1)
    throw new UsageError('standard input can be read only once')
  const settings = await settingsOf(raw, own['report'] === true)
  const stdout = openStdout(io.stdout, io.interruption)
  const sink = openSink(raw.output, stdout)
  const report = settings.counted ? (line: string) => tellReport(line, { raw, stdout, io }) : null
  const failures: Failure[] = []
  try {
    for (const input of inputs) {
      const failure = await normalizeInput(input, { settings, sink, report, io, quiet: raw.quiet === true })
      if (io.interruption.aborted) break
      if (failure !== null) failures.push(failure)
    }
  } catch (error) {
    sink.discard()
    throw error
  }
  if (io.interruption.aborted) {
    sink.discard()
    return io.interruption.reason as number
  }
  // An input that could not be read is not to be lost for good.
  if (failures.length > 0 && isAmong(raw.output, inputs)) sink.discard()
  else await sink.complete()
  if (failures.length === 0) return EXIT.ok
  return failures.some(({ code }) => code === 'try-again') ? EXIT.tryAgain : EXIT.failed
}

async function settingsOf(raw: RawOptions, counted: boolean): Promise<TextSettings> {
  if (raw.output === '') throw new UsageError('--output needs the name of a file')
  return {
    encoding: raw.encoding === undefined ? undefined : await canonicalEncoding('--encoding', raw.encoding),
    tone: raw.tone === 'keep' ? undefined : raw.tone,
    deobfuscate: raw.deobfuscate === true,
    counted,
  }
}

/** Where the text goes. */
interface Sink {
  readonly write: (text: string) => Promise<void> | void
  readonly complete: () => Promise<void> | void
  readonly discard: () => void
}

function openSink(path: string | undefined, { write, flush }: Stdout): Sink {
  if (path === undefined || path === STANDARD_INPUT) return { write, complete: flush, discard: () => {} }
  return openFile(path)
}

function isAmong(path: string | undefined, inputs: readonly string[]): boolean {
  const identity = path === undefined ? '' : identityOf(path)
  return identity !== '' && inputs.some(input => identityOf(input) === identity)
}

async function tellReport(
  line: string,
  { raw, stdout, io }: { readonly raw: RawOptions; readonly stdout: Stdout; readonly io: Io },
): Promise<void> {
  if (raw.output === undefined || raw.output === STANDARD_INPUT) return tell(io, line)
  await stdout.write(line)
  await stdout.flush()
}

interface Work {
  readonly settings: TextSettings
  readonly sink: Sink
  readonly report: ((line: string) => Promise<void>) | null
  readonly io: Io
  readonly quiet: boolean
}

/** @returns What went wrong, or `null`. */
async function normalizeInput(
  input: string,
  { settings, sink, report, io, quiet }: Work,
): Promise<Failure | null> {
  const stream: Readable = input === STANDARD_INPUT ? io.stdin : createReadStream(input)
  const stop = (): void => void stream.destroy()
  io.interruption.addEventListener('abort', stop)
  const blocks = normalizeStream(stream, settings)
  let told: TextReport | undefined
  try {
    for (;;) {
      const next = await nextOf(blocks)
      if ('failure' in next) {
        if (io.interruption.aborted) return null
        tellProblem(io, input, next.failure)
        return next.failure
      }
      if (next.done === true) {
        told = next.value
        break
      }
      await sink.write(next.value)
    }
  } finally {
    io.interruption.removeEventListener('abort', stop)
    stream.destroy()
  }
  if (!quiet) for (const warning of told.warnings) tellProblem(io, input, warning)
  const { encoding, encodingFrom, lines, changes } = told
  await report?.(`${JSON.stringify({ input, encoding, encodingFrom, lines, changes })}\n`)
  return null
}

const FOLDER: Failure = { code: 'read-error', message: 'it is a folder; name the files in it' }

/** Errors of reading are told apart from those of writing. */
async function nextOf(
  blocks: AsyncGenerator<string, TextReport>,
): Promise<IteratorResult<string, TextReport> | { readonly failure: Failure }> {
  try {
    return await blocks.next()
  } catch (error) {
    const system = systemCodeOf(error)
    if (system === '') throw error
    return { failure: system === 'EISDIR' ? FOLDER : failureOf(error) }
  }
}
