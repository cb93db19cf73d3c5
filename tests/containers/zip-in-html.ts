import { deflateRawSync } from 'node:zlib'

/** A file to put into a zip. */
export interface Zipped {
  readonly name: string
  readonly content: Uint8Array | string
  readonly flags?: number
  readonly isStored?: boolean
}

/** A zip whose offsets count from `base`. */
export function zip(files: readonly Zipped[], base: number): Buffer {
  let local = Buffer.alloc(0)
  let central = Buffer.alloc(0)
  for (const { name, content, flags = 0, isStored = false } of files) {
    const data = isStored ? Buffer.from(content) : deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.write('PK\x03\x04', 'latin1')
    head.writeUInt16LE(name.length, 26)
    const record = Buffer.alloc(46)
    record.write('PK\x01\x02', 'latin1')
    record.writeUInt16LE(flags, 8)
    record.writeUInt16LE(isStored ? 0 : 8, 10)
    record.writeUInt32LE(data.length, 20)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(base + local.length, 42)
    central = Buffer.concat([central, record, Buffer.from(name)])
    local = Buffer.concat([local, head, Buffer.from(name), data])
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(base + local.length, 16)
  return Buffer.concat([local, central, end])
}

/** A page as SingleFile keeps it in a zip that opens itself. */
export function zipInHtml(page: Uint8Array): Buffer {
  const above = '<!DOCTYPE html><html data-sfz><meta charset=windows-1252><!--sfz-data'
  const zipped = zip([{ name: 'index.html', content: page }], above.length)
  return Buffer.concat([Buffer.from(above), zipped, Buffer.from('--></body></html>')])
}
