import { LimitReached } from './failure.ts'

/** How much one input may give. */
export interface TotalLimits {
  /** Things in its archives. */
  readonly maxEntries: number
  /** Bytes that unpacking makes, all levels together. */
  readonly maxTotalSize: number
}

/** Counts what one input gives. Every function throws `LimitReached` when it is too much. */
export interface Budget {
  /** Bytes of the input itself that were read. */
  readonly read: (bytes: number) => void
  /** Bytes that unpacking made. */
  readonly unpacked: (bytes: number) => void
  /** One more thing in an archive. */
  readonly entry: () => void
}

/** Archives of pages that look alike come to 100; what unpacks to more than this was made to. */
const MAX_RATIO = 500

/** Below this a ratio harms nobody. */
const RATIO_COUNTS_FROM = 256_000_000

/** Starts counting for one input. */
export function newBudget({ maxEntries, maxTotalSize }: TotalLimits): Budget {
  let read = 0
  let unpacked = 0
  let entries = 0
  return {
    read: bytes => {
      read += bytes
    },
    unpacked: bytes => {
      unpacked += bytes
      if (unpacked > maxTotalSize) throw tooMuch(`more than ${maxTotalSize} bytes; raise --max-total-size`)
      if (unpacked > RATIO_COUNTS_FROM && unpacked > read * MAX_RATIO)
        throw tooMuch(`more than ${MAX_RATIO} times its size, as archives do that are made to do harm`)
    },
    entry: () => {
      entries++
      if (entries > maxEntries) throw tooMany(maxEntries)
    },
  }
}

function tooMuch(what: string): LimitReached {
  return new LimitReached({
    code: 'archive-too-large',
    message: `it unpacks to ${what}; the rest was left out`,
  })
}

function tooMany(maxEntries: number): LimitReached {
  const message = `it holds more than ${maxEntries} entries; raise --max-entries to read the rest`
  return new LimitReached({ code: 'too-many-entries', message })
}
