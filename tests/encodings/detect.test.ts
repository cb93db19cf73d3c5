import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradict, detect, detectInText, detectViqr } from '../../src/encodings/detect.ts'
import { findEncoding } from '../../src/encodings/index.ts'
import {
  bestReading,
  distinctWords,
  isProven,
  mayBeProven,
  weigh,
} from '../../src/encodings/vietnamese-evidence.ts'
import { bytesOf, encode, join, VIETNAMESE_ENCODINGS } from './encoders.ts'
import { VIETNAMESE, WORLD } from './sentences.ts'

const PAIRS = WORLD.flatMap(([language, encodings, text]) =>
  encodings.map(encoding => ({ language, encoding, text })),
)
const WINDOWS_1252 = findEncoding('windows-1252')!

/** TCVN 5712-1 is read as TCVN3 where no capital tells them apart; the Macintosh and VIQR have ways of their own. */
const DETECTED = VIETNAMESE_ENCODINGS.filter(name => !['tcvn5712-1', 'vni-mac', 'viqr'].includes(name))

const SENTENCES = [
  'Chiều nay trời đổ mưa lớn, nhiều tuyến đường ngập sâu',
  'Ông Nam cho biết hợp tác xã đã trồng được hơn hai trăm gốc bưởi',
  'Học sinh lớp chín của trường được nghỉ học thêm một ngày vì bão',
]

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

  test.each(DETECTED)('Vietnamese in %s is read as such', encoding => {
    const bytes = encode(VIETNAMESE, encoding)
    expect(detect(bytes)?.name).toBe(encoding)
    expect(detect(bytes)?.decode(bytes)).toBe(VIETNAMESE)
  })

  test.each(DETECTED.flatMap(encoding => SENTENCES.map(sentence => ({ encoding, sentence }))))(
    'a dozen Vietnamese words are enough: $sentence ($encoding)',
    ({ encoding, sentence }) => {
      expect(detect(encode(sentence, encoding))?.name).toBe(encoding)
    },
  )

  test.each(
    WORLD.flatMap(([language, [encoding], text]) => (encoding ? [{ language, encoding, text }] : [])),
  )('no six, nine or twelve words of $language are taken for Vietnamese', ({ encoding, text }) => {
    const words = text.split(' ')
    for (const length of [6, 9, 12])
      for (let first = 0; first + length <= words.length; first++) {
        const piece = encode(words.slice(first, first + length).join(' '), encoding)
        expect(contradict(piece, WINDOWS_1252), words.slice(first, first + length).join(' ')).toBeNull()
      }
  })

  test('capitals with a tone tell TCVN 5712-1 from TCVN3', () => {
    const text = `${VIETNAMESE} ${VIETNAMESE.slice(0, 60).toUpperCase()}`
    expect(detect(encode(text, 'tcvn5712-1'))?.name).toBe('tcvn5712-1')
  })

  test('quotes and dashes of windows-1252 do not make TCVN3 TCVN 5712-1', () => {
    const text = `“${VIETNAMESE}” – ‘đường’ – “chợ”…`
    expect(detect(encode(text, 'tcvn3'))?.name).toBe('tcvn3')
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

  test('stands where fewer than six words speak against it', () => {
    expect(contradict(encode('Chiều nay trời đổ mưa', 'windows-1258'), WINDOWS_1252)).toBeNull()
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

describe('VIQR', () => {
  const viqr = (text: string): string => String.fromCharCode(...encode(text, 'viqr'))
  const found = (text: string): string | undefined => detectViqr(bytesOf(text), text)?.name

  test.each([
    ['a sentence', viqr('Chiều nay trời đổ mưa lớn, nhiều tuyến đường ngập sâu')],
    ['a page', `<html><script>a^b;x+y?z:'u'</script><p class="x">${viqr(VIETNAMESE)}</p>`],
  ])('is found in %s', (_, text) => {
    expect(found(text)).toBe('viqr')
  })

  test.each([
    ['groff', "\\h'-\\w' 'u' .ie \\n(.g .ds Aq \\(aq e^x o+1 .el .ds Aq ' \\*(C` \\*(C' a^b"],
    ['patterns', '[aeiou]+? a(?:b|c) e^2 u+ o* (a+b)^2 i? do. me. so. fa. la. ti. re. a^n e^x o^k'],
    [
      'English',
      'We do. He said: go! Is it so? "No.", said the e^x+1 man. It was a(n) odd day, o+ blood. '.repeat(5),
    ],
    [
      'Italian typed without accents',
      "Perche' la citta' e' cosi' bella? Non c'e' piu'. E^ cosi' e' la vita.",
    ],
  ])('is not found in %s', (_, text) => {
    expect(found(text)).toBeUndefined()
  })
})

describe('mayBeProven', () => {
  test('holds of all words of which any reading is proven', () => {
    const vietnamese = DETECTED.flatMap(name => WINDOWS_1252.decode(encode(VIETNAMESE, name)).split(' '))
    const plain = WORLD.slice(0, 12).flatMap(([, , text]) => text.split(' '))
    const text = fc
      .record({
        vietnamese: fc.array(fc.constantFrom(...vietnamese), { maxLength: 40 }),
        plain: fc.array(fc.constantFrom(...plain), { maxLength: 40 }),
      })
      .map(parts => [...parts.vietnamese, ...parts.plain].join(' '))
    fc.assert(
      fc.property(text, text => {
        const words = distinctWords(text)
        const best = bestReading(words)
        if (best !== null && isProven(best.evidence, weigh(words))) expect(mayBeProven(words)).toBe(true)
      }),
    )
  })

  test('does not hold of English and French', () => {
    for (const text of [
      'Plain words of a “page” in café',
      'Les élèves de la petite ville ont planté cent arbres le long du chemin qui mène vers le marché.',
    ])
      expect(mayBeProven(distinctWords(text))).toBe(false)
  })
})

describe('detectInText', () => {
  test.each(DETECTED)('finds %s in what was read as windows-1252', encoding => {
    const text = WINDOWS_1252.decode(encode(VIETNAMESE, encoding))
    expect(detectInText(text)).toMatchObject({ vietnamese: false, encoding: { name: encoding } })
  })

  test('leaves Vietnamese as it is, and what proves nothing', () => {
    expect(detectInText(VIETNAMESE)).toEqual({ vietnamese: true, encoding: null })
    for (const [, , text] of WORLD) expect(detectInText(text)).toEqual({ vietnamese: false, encoding: null })
  })
})
