import type { PageDone } from '../batch/types.ts'
import type { WarningCode } from '../model/diagnostic.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type Level, painter } from './color.ts'
import type { Tally } from './exit-code.ts'
import type { Io } from './io.ts'

/** Everything a run says to people; all of it goes to standard error, one line each. */
export interface Messages {
  /** Says what is wrong with a page, and with `--verbose` how it went. */
  readonly page: (page: PageDone) => void
  /** Says that a page's file has another name than wanted. */
  readonly renamed: (page: PageDone, file: string) => void
  /** Says how many pages gave what. */
  readonly summary: (tally: Tally) => void
}

/** How much is said. */
export interface MessageSettings {
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: Level
}

/** Warnings that hold for half of an archive and ask for nothing; the records have them, and `--verbose` says them. */
const ROUTINE: ReadonlySet<WarningCode> = new Set(['timezone-assumed'])

/** Prepares the messages of a run. */
export async function openMessages(io: Io, { quiet, verbose, color }: MessageSettings): Promise<Messages> {
  const paint = await painter(color)
  const say = (path: string, code: string, sentence: string): void => {
    tell(io, `${paint.dim('tinsach:')} ${plain(path)}: ${code}: ${plain(sentence)}\n`)
  }
  return {
    page: ({ record, milliseconds, cause }) => {
      const path = pathOf(record)
      if (record.error !== null)
        say(path, paint.red(record.error.code), record.error.message + reportOf(cause))
      if (!quiet) {
        for (const { code, message } of record.warnings) {
          if (verbose || !ROUTINE.has(code)) say(path, paint.yellow(code), message)
        }
      }
      if (verbose) say(path, record.status, describe(record, milliseconds))
    },
    renamed: ({ record }, file) => {
      if (!quiet)
        say(pathOf(record), paint.yellow('name-taken'), `another page has that name; written to ${file}`)
    },
    summary: tally => {
      if (!quiet) tell(io, `${paint.dim('tinsach:')} ${summaryOf(tally)}\n`)
    },
  }
}

/** Says on one line what is wrong with something that is no page. */
export function tellProblem(
  io: Io,
  subject: string,
  { code, message }: { code: string; message: string },
): void {
  tell(io, `tinsach: ${plain(subject)}: ${code}: ${plain(message)}\n`)
}

/** Writes to standard error, whoever may have stopped listening. */
export function tell({ stderr }: Io, text: string): void {
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {})
  stderr.write(text)
}

function pathOf({ source }: ArticleRecord): string {
  const path = source.path ?? '-'
  return source.member === null ? path : `${path}!${source.member}`
}

function describe(record: ArticleRecord, milliseconds: number): string {
  const { encoding, encodingFrom } = record.source
  const encoded = encoding === null ? [] : [`${encoding} (${encodingFrom})`]
  return [...encoded, `${record.wordCount} words`, `${milliseconds.toFixed(1)} ms`].join(', ')
}

/** Asks for a report of a bug; the first frame of the stack tells where it is. */
function reportOf(cause: unknown): string {
  if (cause === undefined) return ''
  const stack = cause instanceof Error ? (cause.stack ?? '') : ''
  return `; please report this with the page (${FRAME.exec(stack)?.[0].trim() ?? 'no stack'})`
}

const FRAME = /^\s+at .*$/m

function summaryOf({ pages, ok, partial, empty, error }: Tally): string {
  const counts = { ok, partial, empty, error }
  const parts = Object.entries(counts).filter(([name, number]) => number > 0 || name === 'ok')
  const noun = pages === 1 ? 'page' : 'pages'
  return `${pages} ${noun}: ${parts.map(([name, number]) => `${number} ${name}`).join(', ')}`
}

/** Keeps a message on its line and its control characters away from the terminal. */
function plain(text: string): string {
  return text.replace(CONTROL, character =>
    JSON.stringify(character).slice(1, -1).replace(CONTROL, hexadecimal),
  )
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

function hexadecimal(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
