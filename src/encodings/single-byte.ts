/**
 * Decodes an encoding of one byte a letter.
 *
 * @param table - The UTF-16 unit of each of the 256 bytes.
 */
export function decodeSingleBytes(bytes: Uint8Array, table: Uint16Array): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) units[at] = table[bytes[at]!]!
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units)
}
