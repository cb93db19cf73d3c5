import { gather } from './gather.ts'
import type { Entry } from './types.ts'

/**
 * The entry with as much of it as may be held; what is more than that stays in `rest`.
 *
 * @param maxSize - Bytes to hold.
 * @throws What its stream throws.
 */
export async function held(entry: Entry, maxSize: number): Promise<Entry> {
  if (entry.rest === undefined) return entry
  const { rest: _, ...known } = entry
  return { ...known, ...(await gather(piecesOf(entry), maxSize)) }
}

/** The bytes of an entry and what follows them. */
export async function* piecesOf({ bytes, rest }: Entry): AsyncGenerator<Uint8Array> {
  yield bytes
  if (rest !== undefined) yield* rest
}
