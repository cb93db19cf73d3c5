/** Bytes of a block, ended at the last line end before; large enough to judge a language by. */
const BLOCK = 1 << 20
/** A line longer than this is cut at a space, since it must be held as one string. */
const LONGEST_LINE = 1 << 26

/**
 * Cuts a stream into blocks of whole lines. Where it is cut depends on the bytes alone, not on how they arrive. UTF-16
 * and UTF-32, in which a line end has several bytes, come as one block. Linear.
 */
export async function* textBlocks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  let searched = 0
  let wide: boolean | undefined
  for await (const chunk of stream) {
    held.push(chunk)
    size += chunk.length
    if (size < Math.max(BLOCK, searched)) continue
    let rest: Uint8Array = Buffer.concat(held)
    wide ??= isWide(rest)
    while (!wide && rest.length >= BLOCK) {
      const end = endOfBlock(rest)
      if (end === 0) break
      yield rest.subarray(0, end)
      rest = rest.subarray(end)
    }
    held = [rest]
    size = rest.length
    // What holds no line end is looked at again when it has doubled.
    searched = size >= BLOCK ? size * 2 : 0
  }
  if (size > 0) yield Buffer.concat(held)
}

/** Where the block ends that opens the bytes: behind the last line end in it, else the next one; 0 when it is to come. */
function endOfBlock(bytes: Uint8Array): number {
  const last = bytes.lastIndexOf(LINE_FEED, BLOCK - 1)
  if (last >= 0) return last + 1
  const next = bytes.subarray(0, LONGEST_LINE).indexOf(LINE_FEED, BLOCK)
  if (next >= 0) return next + 1
  if (bytes.length < LONGEST_LINE) return 0
  const space = bytes.lastIndexOf(SPACE, LONGEST_LINE - 1)
  if (space >= 0) return space + 1
  let end = LONGEST_LINE
  while (end > LONGEST_LINE - 4 && (bytes[end]! & 0xc0) === 0x80) end--
  return end
}

const LINE_FEED = 0x0a
const SPACE = 0x20

/** A byte order mark of UTF-16 or UTF-32, or zeros as these have them. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    bytes.subarray(0, 64).includes(0)
  )
}
