/** An entry of a tar archive. */
export interface TarEntry {
  readonly name: string
  readonly content?: string | Uint8Array
  /** One character; `0` is a file. */
  readonly type?: string
  /** In bytes, when it is not that of the content. */
  readonly size?: number
  readonly magic?: string
}

/** Makes a tar archive with its end. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024)])
}

/** Makes a header and the content after it, filled up to whole blocks. */
export function tarEntry({ name, content = '', type = '0', size, magic = 'ustar\x0000' }: TarEntry): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(magic, 257)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

/** A line of a `pax` header, which tells its own length. */
export function paxLine(name: string, value: string): string {
  const rest = ` ${name}=${value}\n`
  const size = Buffer.byteLength(rest)
  const length = size + String(size + String(size).length).length
  return `${length}${rest}`
}
