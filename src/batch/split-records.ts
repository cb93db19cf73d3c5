/** A record, or `null` for one that is larger than may be held. */
export type Piece = Uint8Array | null

/** How records stand in a stream. */
export interface SplitSettings {
  /** The byte that ends a record. */
  readonly separator: number
  /** Bytes of a record to hold. */
  readonly maxSize: number
}

/** Ends of records. */
export const LINE_FEED = 10
export const NUL = 0

const CARRIAGE_RETURN = 13

/**
 * Splits a stream at one byte and nothing else, whatever line ends other programs see in it. The last record needs no
 * end; empty ones are left out, as is a carriage return before a line feed. Holds one record at a time, and of one
 * that is too large nothing.
 *
 * @throws What the stream throws.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  { separator, maxSize }: SplitSettings,
): AsyncGenerator<Piece> {
  let held: Uint8Array[] = []
  let size = 0
  const add = (bytes: Uint8Array): void => {
    size += bytes.length
    if (size > maxSize) held = []
    else held.push(bytes)
  }
  const take = (): Piece => {
    const record = size > maxSize ? null : trimmed(Buffer.concat(held, size), separator)
    held = []
    size = 0
    return record
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(separator); end >= 0; end = chunk.indexOf(separator, start)) {
      add(chunk.subarray(start, end))
      const record = take()
      if (record === null || record.length > 0) yield record
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  const last = take()
  if (last === null || last.length > 0) yield last
}

function trimmed(record: Uint8Array, separator: number): Uint8Array {
  return separator === LINE_FEED && record.at(-1) === CARRIAGE_RETURN ? record.subarray(0, -1) : record
}
