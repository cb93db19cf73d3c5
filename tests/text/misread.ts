/** What bytes 80 to 9F are in windows-1252; the five without a character are read as themselves. */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** A text whose UTF-8 was read as windows-1252. */
export function windows1252(text: string): string {
  return Array.from(Buffer.from(text), byte =>
    byte >= 0x80 && byte < 0xa0 ? FROM_80.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')
}

/** The same as windows-1258, which has Ă for C3 and otherwise, of the bytes of Vietnamese, what windows-1252 has. */
export function windows1258(text: string): string {
  return windows1252(text).replaceAll('Ã', 'Ă')
}
