import { filled, type HostileInput, inArticle, SENTENCE } from './pieces.ts'

/** Bytes that make the encoding hard to tell. */
export const BYTES: readonly HostileInput[] = [
  { name: 'UTF-8 broken in every word', make: size => bytewise(`<p>${filled('l\xc3 ch\xc3\xadn ', size)}`) },
  {
    name: 'UTF-8 broken once',
    make: size => bytewise(`${utf8(inArticle(`<p>${filled(SENTENCE, size)}`))}\xff`),
  },
  { name: 'bytes beyond ASCII only', make: size => bytewise(`<p>${filled('\xe1\xec\xf2\xd0', size)}`) },
  { name: 'continuation bytes', make: size => bytewise(`<p>${filled('\x80', size)}`) },
  {
    name: 'windows-1258',
    make: size => bytewise(`<meta charset=windows-1258><p>${filled('ti\xea\xecng Vi\xeat\xf2 ', size)}`),
  },
  {
    name: 'undeclared windows-1258',
    make: size =>
      bytewise(
        `<p>${filled('n\xfd\xf5\xecc s\xf4ng d\xe2ng nhanh, ng\xfd\xf5\xcci d\xe2n g\xe3\xf2t lu\xeca. ', size)}`,
      ),
  },
  {
    name: 'Shift JIS',
    make: size => bytewise(`<meta charset=shift_jis><p>${filled('\x93\xfa\x96\x7b', size)}`),
  },
  {
    name: 'GB 18030',
    make: size => bytewise(`<meta charset=gb18030><p>${filled('\xd6\xd0\xce\xc4', size)}`),
  },
  { name: 'ISO-2022-JP', make: size => bytewise(`<p>${filled('\x1b$B4A\x1b(B ', size)}`) },
  { name: 'VISCII', make: size => bytewise(`<meta charset=viscii><p>${filled('ti\xaang Vi\xaet ', size)}`) },
  {
    name: 'UTF-16',
    make: size => Buffer.from(`\ufeff${inArticle(`<p>${filled(SENTENCE, size / 2)}`)}`, 'utf16le'),
  },
  {
    name: 'many charset declarations',
    make: size => bytewise(filled('<meta charset=xx><!-- \xe1 -->', size)),
  },
  { name: 'a page behind white space', make: size => bytewise(`${filled(' ', size)}<p>l\xe1`) },
]

/** One byte a character. */
function bytewise(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** The UTF-8 bytes of a text, one character a byte. */
function utf8(text: string): string {
  return Buffer.from(text).toString('latin1')
}
