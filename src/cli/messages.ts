import { sourceName } from '../batch/source-name.ts'
import type { PageDone, RecordFacts } from '../batch/types.ts'
import type { WarningCode } from '../model/diagnostic.ts'
import type { Source } from '../model/record.ts'
import { colorLevel, type Painter, painter } from './color.ts'
import type { Tally } from './exit-code.ts'
import type { Io } from './io.ts'

/** Everything a run says to people; all of it goes to standard error, one line each. */
export interface Messages {
  /** Says what is wrong with a page, and with `--verbose` how it went. */
  readonly page: (page: PageDone) => Promise<void>
  /** Says what of an archive was no page of its own. */
  readonly leftOut: (archive: Pick<Source, 'path' | 'member'>, what: string) => Promise<void>
  /** Says that a page's file has another name than wanted. */
  readonly renamed: (page: PageDone, file: string) => Promise<void>
  /** Says how many pages gave what. */
  readonly summary: (tally: Tally) => Promise<void>
  /** Shows a text on a line of its own, in the place of the one before; what is said goes above it. `''` for none. */
  readonly status: (text: string) => void
}

/** How much is said. */
export interface MessageSettings {
  readonly quiet: boolean
  readonly verbose: boolean
  /** When messages are coloured. */
  readonly color: string
}

/** Warnings that may hold for half of an archive and ask for nothing; the records have them, and `--verbose` says them. */
const ROUTINE: ReadonlySet<WarningCode> = new Set(['timezone-assumed', 'near-duplicate'])

/** Prepares the messages of a run. Standard error is not touched before there is something to say. */
export function openMessages(io: Io, { quiet, verbose, color }: MessageSettings): Messages {
  let painting: Promise<Painter> | undefined
  const paint = (): Promise<Painter> => {
    painting ??= painter(colorLevel(color, io))
    return painting
  }
  const line = statusLine(io)
  const say = async (path: string, [code, hue]: Code, sentence: string): Promise<void> => {
    const { dim, [hue]: painted } = await paint()
    line.above(`${dim('tinsach:')} ${plain(path)}: ${painted(code)}: ${plain(sentence)}\n`)
  }
  return {
    page: async ({ record, milliseconds, cause }) => {
      const path = sourceName(record.source)
      if (record.error !== null)
        await say(path, [record.error.code, 'red'], record.error.message + reportOf(cause))
      if (!quiet) {
        for (const { code, message } of record.warnings) {
          if (verbose || !ROUTINE.has(code)) await say(path, [code, 'yellow'], message)
        }
      }
      if (verbose) await say(path, [record.status, 'plain'], describe(record, milliseconds))
    },
    leftOut: async (archive, what) => {
      if (!quiet) await say(sourceName(archive), ['left-out', 'yellow'], what)
    },
    renamed: async ({ record }, file) => {
      if (!quiet)
        await say(
          sourceName(record.source),
          ['name-taken', 'yellow'],
          `another page has that name; written to ${file}`,
        )
    },
    summary: async tally => {
      if (!quiet) line.above(`${(await paint()).dim('tinsach:')} ${summaryOf(tally)}\n`)
    },
    status: text => line.show(text === '' ? '' : `tinsach: ${plain(text)}`),
  }
}

type Code = readonly [code: string, hue: 'red' | 'yellow' | 'plain']

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

function describe(record: RecordFacts, milliseconds: number): string {
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

interface StatusLine {
  readonly show: (text: string) => void
  readonly above: (text: string) => void
}

/** Back to the start of the line, and all of it away. */
const CLEAR_LINE = '\r\u001b[K'

function statusLine(io: Io): StatusLine {
  let shown = ''
  const show = (text: string): void => {
    const cut = text.slice(0, (io.stderr.columns || 80) - 1)
    if (cut !== shown) tell(io, shown === '' ? cut : `${CLEAR_LINE}${cut}`)
    shown = cut
  }
  return {
    show,
    above: text => {
      const below = shown
      show('')
      tell(io, text)
      show(below)
    },
  }
}

function summaryOf({ pages, ok, partial, empty, error, kept, nearDuplicates }: Tally): string {
  const counts = { ok, partial, empty, error }
  const parts = Object.entries(counts).filter(([name, number]) => number > 0 || name === 'ok')
  const noun = pages === 1 ? 'page' : 'pages'
  const unchanged = kept > 0 ? ` (${kept} as before)` : ''
  const again = nearDuplicates === 0 ? '' : `; near-duplicates among them: ${nearDuplicates}`
  return `${pages} ${noun}: ${parts.map(([name, number]) => `${number} ${name}`).join(', ')}${unchanged}${again}`
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
