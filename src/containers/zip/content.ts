import type { Entry as Listed, ZipFile } from 'yauzl'
import { damaged, Unreadable } from '../failure.ts'
import { type Gathered, gather, HEAD_SIZE, together } from '../gather.ts'
import type { UnpackLimits } from '../types.ts'
import { unpackHead } from '../wrapper.ts'

/** Compressions by their number (APPNOTE, section 4.4.5); `null` is none. */
const METHODS: ReadonlyMap<number, 'deflate-raw' | 'zstd' | null> = new Map([
  [0, null],
  [8, 'deflate-raw'],
  [93, 'zstd'],
])

/** Packed bytes that are read at once and unpacked at once. */
const HELD_PACKED = 1_000_000

/**
 * The content of an entry: whole, or its beginning and the way to the rest.
 *
 * @throws Unreadable, also from the rest, when it is encrypted, damaged or not as large as the archive says; LimitReached.
 */
export async function contentOf(zip: ZipFile, listed: Listed, limits: UnpackLimits): Promise<Gathered> {
  if (listed.isEncrypted()) throw new Unreadable({ code: 'encrypted', message: 'it is encrypted' })
  const method = METHODS.get(listed.compressionMethod)
  if (method === undefined) {
    const message = `it is compressed by a method that is not read (${listed.compressionMethod})`
    throw new Unreadable({ code: 'unsupported', message })
  }
  const raw = await gather(await packedOf(zip, listed), method === null ? HEAD_SIZE : HELD_PACKED)
  const content = method === null ? raw : await unpackHead(method, raw, limits)
  if (content.rest !== undefined) return gather(checked(together(content), listed), HEAD_SIZE)
  check(content.bytes.length, process.getBuiltinModule('node:zlib').crc32(content.bytes), listed)
  return content
}

async function packedOf(zip: ZipFile, listed: Listed): Promise<AsyncIterable<Uint8Array>> {
  try {
    return await zip.openReadStreamPromise(listed, { decodeFileData: false })
  } catch {
    throw new Unreadable(damaged('its place in the archive is damaged'))
  }
}

/** What is larger than said is given up at once, what is smaller or other at its end. */
async function* checked(content: AsyncIterable<Uint8Array>, listed: Listed): AsyncGenerator<Uint8Array> {
  const { crc32 } = process.getBuiltinModule('node:zlib')
  let size = 0
  let sum = 0
  for await (const piece of content) {
    size += piece.length
    if (size > listed.uncompressedSize) break
    sum = crc32(piece, sum)
    yield piece
  }
  check(size, sum, listed)
}

function check(size: number, sum: number, { uncompressedSize, crc32 }: Listed): void {
  if (size > uncompressedSize)
    throw new Unreadable(damaged(`it holds more than the ${uncompressedSize} bytes that the archive says`))
  if (size < uncompressedSize)
    throw new Unreadable(
      damaged(`it holds ${size} bytes and not the ${uncompressedSize} that the archive says`),
    )
  if (sum !== crc32) throw new Unreadable(damaged('its checksum differs from the one in the archive'))
}
