import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** A line of a file, and where the next one starts. */
export interface Line {
  readonly text: string
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly end: number
}

/** Reads single lines of a file. */
export interface LineReader {
  /** The line that starts there; `undefined` at the end, and where the last line was cut off. */
  readonly at: (offset: number) => Line | undefined
  readonly close: () => void
}

/** Mostly the next line is asked for, so more than a line is read at once. */
const WINDOW = 1 << 16
const LINE_BREAK = 10

/** Opens a file to read lines of it, in any order. @throws What `fs` throws. */
export function openLines(path: string): LineReader {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  let window = Buffer.alloc(0)
  let start = 0
  const fill = (offset: number, length: number): void => {
    const buffer = Buffer.allocUnsafe(Math.min(length, size - offset))
    window = buffer.subarray(0, readSync(file, buffer, 0, buffer.length, offset))
    start = offset
  }
  const at = (offset: number): Line | undefined => {
    if (offset >= size) return undefined
    for (let length = WINDOW; ; length *= 4) {
      const inside = offset - start
      const isRead = inside >= 0 && inside < window.length
      const end = isRead ? window.indexOf(LINE_BREAK, inside) : -1
      if (end >= 0) return { text: window.toString('utf8', inside, end), offset, end: start + end + 1 }
      if (isRead && start + window.length >= size) return undefined
      fill(offset, length)
      if (window.length === 0) return undefined
    }
  }
  return { at, close: () => closeSync(file) }
}
