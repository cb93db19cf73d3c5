/** Lists longer than this between two separators are no lists of paths, in bytes. */
const LONGEST_PATH = 1 << 20

const LINE_BREAK = 10
const CARRIAGE_RETURN = 13

/**
 * The paths in a list, one by one as they come: parted by line breaks, of which a carriage return is a part, or by zero
 * bytes. Empty ones are left out; the last needs no end.
 *
 * @throws What the stream throws; RangeError, when a path is longer than any is.
 */
export async function* listedPaths(
  chunks: AsyncIterable<Uint8Array>,
  separator: 'line' | 'null',
): AsyncGenerator<string> {
  const end = separator === 'null' ? 0 : LINE_BREAK
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    let start = 0
    for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, start)) {
      yield* pathIn(bytes.subarray(start, at), separator)
      start = at + 1
    }
    rest = bytes.subarray(start)
    if (rest.length > LONGEST_PATH) throw new RangeError('this is no list of paths')
  }
  yield* pathIn(rest, separator)
}

function* pathIn(bytes: Uint8Array, separator: 'line' | 'null'): Generator<string> {
  const isCrlf = separator === 'line' && bytes.at(-1) === CARRIAGE_RETURN
  const path = Buffer.from(isCrlf ? bytes.subarray(0, -1) : bytes).toString()
  if (path !== '') yield path
}
