/** The translations of a catalogue as GNU gettext compiles it (`.mo`), in the order of their originals. */
export function messagesOf(bytes: Buffer): string[] {
  const little = bytes.readUInt32LE(0) === MAGIC
  const number = (at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const count = number(8)
  const table = number(16)
  const messages: string[] = []
  // The first is the header.
  for (let index = 1; index < count; index++) {
    const length = number(table + index * 8)
    const start = number(table + index * 8 + 4)
    messages.push(...bytes.toString('utf8', start, start + length).split('\0'))
  }
  return messages
}

const MAGIC = 0x950412de
