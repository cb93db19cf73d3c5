import type { Recall } from '../batch/resume/recall.ts'
import type { StateSettings } from '../batch/resume/state-folder.ts'
import type { PageDone, PageKept } from '../batch/types.ts'
import type { Framing } from '../formats/types.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'
import { openFile } from './output-file.ts'
import { openFolder } from './output-folder.ts'
import type { Settings } from './settings.ts'
import { openStdout } from './stdout.ts'

/** Where documents go, whatever it is. All may throw `UnusablePath`, writing to standard output `ClosedPipe` too. */
export interface Output {
  /** Writes a document as the format printed it; `''` is a page that has none. */
  readonly write: (document: string, page: PageDone) => Promise<void>
  /** Knows inputs again of which the output has the documents; absent when nothing is remembered. */
  readonly recall?: Recall
  /** Takes the document of an earlier run instead of a new one; tells whether it could. */
  readonly keep: (page: PageKept) => Promise<boolean>
  /** Completes what was written. */
  readonly finish: () => Promise<void>
  /** Ends before all pages are there; leaves no file that looks complete. */
  readonly interrupt: () => Promise<void>
}

/** Opens the output that the settings name, so that what cannot be written is known before anything is read. */
export async function openOutput(settings: Settings, io: Io, messages: Messages): Promise<Output> {
  const { destination, format, many } = settings.output
  const framing = many ? format.framing : NO_FRAMING
  if (destination.kind === 'stdout') return toStdout(io, framing)
  if (destination.kind === 'part') return (await import('./part-file.ts')).openPart(destination)
  const state = await stateOf(settings)
  if (destination.kind === 'file')
    return state === null ? toFile(destination.path, framing) : toKeptFile(destination.path, state)
  const names = {
    template: destination.template,
    alone: settings.inputs.length === 1 && settings.filesFrom === null,
  }
  return openFolder(destination.path, { names, extension: format.extension, messages, state })
}

async function stateOf(settings: Settings): Promise<StateSettings | null> {
  if (settings.resume === null) return null
  const { stateSettings } = await import('./output-state.ts')
  return stateSettings(settings, settings.resume)
}

async function toKeptFile(path: string, state: StateSettings): Promise<Output> {
  const { openKeptFile } = await import('./output-state.ts')
  return openKeptFile(path, state)
}

/** Where nothing is remembered, nothing can be kept. */
const keep = async (): Promise<boolean> => false

const NO_FRAMING: Framing = { begin: '', separator: '', end: '' }

/** A stream is ended properly even when it ends early: what was written stays readable. */
function toStdout(io: Io, framing: Framing): Output {
  const stdout = openStdout(io.stdout, io.interruption)
  const frame = framed(framing)
  const finish = async (): Promise<void> => {
    await stdout.write(frame.end())
    await stdout.flush()
  }
  return { write: document => stdout.write(frame.next(document)), keep, finish, interrupt: finish }
}

function toFile(path: string, framing: Framing): Output {
  const file = openFile(path)
  const frame = framed(framing)
  return {
    write: async document => file.write(frame.next(document)),
    keep,
    finish: async () => {
      file.write(frame.end())
      file.complete()
    },
    interrupt: async () => file.discard(),
  }
}

/** Puts documents into the frame of a stream; one that is empty leaves no trace. */
function framed({ begin, separator, end, item }: Framing): {
  next: (document: string) => string
  end: () => string
} {
  let before = begin
  return {
    next: document => {
      if (document === '') return ''
      const text = `${before}${item === undefined ? document : item(document)}`
      before = separator
      return text
    },
    end: () => (before === begin ? begin : '') + end,
  }
}
