import type { Io } from './io.ts'
import { openFile } from './output-file.ts'
import { openStdout } from './stdout.ts'

/** Where lines go. All may throw `UnusablePath`, writing to standard output `ClosedPipe` too. */
export interface LineOutput {
  readonly write: (text: string) => Promise<void>
  /** Completes what was written. */
  readonly finish: () => Promise<void>
  /** Leaves no file that looks complete. */
  readonly discard: () => void
}

/** Units of text to be written at once. */
const PIECE = 1 << 16

/** Opens a file, which appears when it is complete, or standard output; many short texts are written as few long ones. */
export function openLines(path: string | undefined, io: Io): LineOutput {
  const target = path === undefined || path === '-' ? toStdout(io) : toFile(path)
  let held = ''
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    if (text !== '') await target.write(text)
  }
  return {
    write: async text => {
      held += text
      if (held.length >= PIECE) await flush()
    },
    finish: async () => {
      await flush()
      await target.finish()
    },
    discard: target.discard,
  }
}

function toStdout(io: Io): LineOutput {
  const stdout = openStdout(io.stdout, io.interruption)
  return { write: stdout.write, finish: stdout.flush, discard: () => {} }
}

function toFile(path: string): LineOutput {
  const file = openFile(path)
  return {
    write: async text => file.write(text),
    finish: async () => file.complete(),
    discard: file.discard,
  }
}
