import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip archive, with what its headers say when they lie. */
export interface ZipEntry {
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  readonly method?: number
  readonly flags?: number
  /** Of Unix, as in `0o120777`. */
  readonly mode?: number
  readonly size?: number
  readonly sum?: number
  /** Bytes as they stand in the archive, when they are not made from the content. */
  readonly packed?: Uint8Array
}

/** Makes a zip archive (APPNOTE, section 4.3). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const file = fileOf(entry)
    files.push(file)
    list.push(listedOf(entry, offset))
    offset += file.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listed, end])
}

function packedOf({ content, method = 8, packed }: ZipEntry): Uint8Array {
  return packed ?? (method === 8 ? deflateRawSync(content) : Buffer.from(content))
}

/** The fields that both headers share, from the version on. */
function factsOf(entry: ZipEntry): Buffer {
  const content = Buffer.from(entry.content)
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(entry.flags ?? 0x800, 2)
  facts.writeUInt16LE(entry.method ?? 8, 4)
  facts.writeUInt32LE(entry.sum ?? crc32(content), 10)
  facts.writeUInt32LE(packedOf(entry).length, 14)
  facts.writeUInt32LE(entry.size ?? content.length, 18)
  facts.writeUInt16LE(Buffer.from(entry.name).length, 22)
  return facts
}

function fileOf(entry: ZipEntry): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 3, 4])
  return Buffer.concat([signature, factsOf(entry), Buffer.from(entry.name), packedOf(entry)])
}

function listedOf(entry: ZipEntry, offset: number): Buffer {
  const signature = Buffer.from([0x50, 0x4b, 1, 2, 20, 3])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([signature, factsOf(entry), rest, Buffer.from(entry.name)])
}
