import type { Options, ZipFile } from 'yauzl'
import { Unreadable } from '../failure.ts'
import { gather, together } from '../gather.ts'
import type { Entry, UnpackLimits } from '../types.ts'

/** An archive that can be read at any place, and how to let go of it. */
export interface OpenZip {
  readonly zip: ZipFile
  readonly close: () => void
}

/** Names are judged here, where one bad name does not end the reading; sizes, too. */
const OPTIONS: Options = {
  lazyEntries: true,
  autoClose: false,
  decodeStrings: false,
  validateEntrySizes: false,
}

/**
 * Opens a zip archive: where it is a file, in its place; where it is held, in memory. One from a pipe or another archive
 * that is too large to hold goes to a temporary file without a name, of which nothing stays.
 *
 * @throws Unreadable, when the list of entries at its end is missing; what `fs` and the stream throw.
 */
export async function openZip(entry: Entry, limits: UnpackLimits): Promise<OpenZip> {
  const { default: yauzl } = await import('yauzl')
  const source = await seekable(entry, limits)
  try {
    const zip =
      typeof source === 'number'
        ? await yauzl.fromFdPromise(source, OPTIONS)
        : await yauzl.fromBufferPromise(source, OPTIONS)
    // Closing can fail, too, and nobody would hear of it.
    zip.on('error', () => {})
    return { zip, close: () => zip.close() }
  } catch {
    if (typeof source === 'number') process.getBuiltinModule('node:fs').closeSync(source)
    const message = 'its list of entries, which stands at its end, is missing or damaged; it may be cut off'
    throw new Unreadable({ code: 'container-damaged', message })
  }
}

async function seekable(entry: Entry, { maxSize }: UnpackLimits): Promise<number | Buffer> {
  const { bytes, rest, file } = entry
  if (rest === undefined) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file !== undefined) {
    await rest[Symbol.asyncIterator]().return?.()
    return process.getBuiltinModule('node:fs').openSync(file.path, 'r')
  }
  const held = await gather(together({ bytes, rest }), maxSize)
  return held.rest === undefined ? Buffer.from(held.bytes) : toTemporaryFile(together(held))
}

async function toTemporaryFile(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const { closeSync, openSync, rmSync, writeSync } = process.getBuiltinModule('node:fs')
  const { join } = process.getBuiltinModule('node:path')
  const { tmpdir } = process.getBuiltinModule('node:os')
  const { randomUUID } = await import('node:crypto')
  const path = join(tmpdir(), `tinsach-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  // The file goes when it is closed, however the process ends.
  rmSync(path)
  try {
    for await (const chunk of chunks) writeAll(chunk, piece => writeSync(file, piece))
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

function writeAll(chunk: Uint8Array, write: (piece: Uint8Array) => number): void {
  for (let at = 0; at < chunk.length; ) at += write(chunk.subarray(at))
}
