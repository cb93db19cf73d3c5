import { describe, expect, test } from 'vitest'
import { contradict, detect } from '../../src/encodings/detect.ts'
import { findEncoding } from '../../src/encodings/index.ts'
import { bytesOf, encode, join } from './encoders.ts'
import { VIETNAMESE, WORLD } from './sentences.ts'

const PAIRS = WORLD.flatMap(([language, encodings, text]) =>
  encodings.map(encoding => ({ language, encoding, text })),
)
const WINDOWS_1252 = findEncoding('windows-1252')!

describe('undeclared bytes', () => {
  test.each(PAIRS)('$language in $encoding are read as such', ({ encoding, text }) => {
    const bytes = encode(text, encoding)
    expect(detect(bytes)?.decode(bytes)).toBe(text)
    expect(detect(bytes)?.name).toBe(encoding)
  })

  test.each(PAIRS)(
    '$language in $encoding are read as such between tags, scripts and comments',
    ({ encoding, text }) => {
      const page = `<html><head><style>p{}</style><script>if(a<b)"<p>"</script><!-- > --></head><p class="x">${text}</p>`
      expect(detect(encode(page, encoding))?.name).toBe(encoding)
    },
  )

  test.each(['windows-1258', 'viscii'])('Vietnamese in %s is read as such', encoding => {
    const bytes = encode(VIETNAMESE, encoding)
    expect(detect(bytes)?.name).toBe(encoding)
    expect(detect(bytes)?.decode(bytes)).toBe(VIETNAMESE)
  })

  test('a dozen Vietnamese words are enough', () => {
    expect(
      detect(encode('Chiều nay trời đổ mưa lớn, nhiều tuyến đường ngập sâu', 'windows-1258'))?.name,
    ).toBe('windows-1258')
  })

  test('Vietnamese in capitals is Vietnamese too', () => {
    expect(detect(encode(VIETNAMESE.toUpperCase(), 'windows-1258'))?.name).toBe('windows-1258')
  })

  test.each([
    ['too few letters', 'caf\xe9 cr\xe8me'],
    ['nothing beyond ASCII', 'Ha Noi'],
    ['no-break spaces and quotes, letters in VISCII', 'it\x92s so\xa0'.repeat(30)],
    [
      'lone no-break spaces and dashes, syllables in VISCII',
      'red \xa0 green \x97 blue \x85 and \x96 so \x95 on, there they all are \xa0 again \xa0 '.repeat(9),
    ],
    ['trade marks, letters in iso-8859-2', 'Name\xae and Brand\xa9 '.repeat(30)],
    ['letters only in attributes', `<img alt="${'\xe4\xf6\xfc\xdf '.repeat(20)}">`],
    ['letters only in references', `${'&eacute;t&#233; '.repeat(20)}`],
  ])('%s prove nothing', (_, bytes) => {
    expect(detect(bytesOf(bytes))).toBeNull()
  })
})

describe('a declared encoding', () => {
  test.each(['windows-1258', 'viscii'])('of the West gives way to Vietnamese in %s', encoding => {
    expect(contradict(encode(VIETNAMESE, encoding), WINDOWS_1252)?.name).toBe(encoding)
  })

  test('of Vietnamese gives way to another one', () => {
    expect(contradict(encode(VIETNAMESE, 'viscii'), findEncoding('windows-1258')!)?.name).toBe('viscii')
  })

  test('of Vietnamese stands when it is right', () => {
    expect(contradict(encode(VIETNAMESE, 'windows-1258'), findEncoding('windows-1258')!)).toBeNull()
  })

  test.each(PAIRS)('stands for $language in $encoding', ({ encoding, text }) => {
    expect(contradict(encode(text, encoding), findEncoding(encoding)!)).toBeNull()
    expect(contradict(encode(text, encoding), WINDOWS_1252)).toBeNull()
  })

  test('stands where fewer than thirty words speak against it', () => {
    expect(
      contradict(encode('Chiều nay trời đổ mưa lớn, nhiều tuyến đường ngập', 'windows-1258'), WINDOWS_1252),
    ).toBeNull()
  })

  test('of the West stands for Vietnamese whose other letters are references', () => {
    const text =
      'H&#7885;c sinh cã trường này và cô giáo đi xa l&#7855;m, c&oacute; khi v&#7873; nhà lúc t&#7889;i.'
    const bytes = join(
      ...Array.from({ length: 10 }, () =>
        encode(text.replaceAll('đ', 'd').replaceAll('ườ', 'uo'), 'windows-1252'),
      ),
    )
    expect(contradict(bytes, WINDOWS_1252)).toBeNull()
  })
})
