import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeText, type TextContext, textContext } from '../../src/text/normalize.ts'

const VIETNAMESE: TextContext = { vietnamese: true, rightToLeft: false }
const OTHER: TextContext = { vietnamese: false, rightToLeft: false }

describe('normalizeText', () => {
  test('composes, repairs and cleans in one go', () => {
    const damaged = 'Ða\u0300 Nă\u200b\u0303ng\xa0–\u202fmie\u0302\u0300n Trung'
    expect(normalizeText(damaged, OTHER)).toBe('Đà Nẵng – miền Trung')
  })

  test('repairs a look-alike that composition brings forth', () => {
    expect(normalizeText('Na\u030cm mới', OTHER)).toBe('Năm mới')
  })

  test('keeps line ends, tabs and runs of spaces', () => {
    expect(normalizeText('Ðó\t là\xa0\r\n\n  tiê\u0301ng', VIETNAMESE)).toBe('Đó\t là \r\n\n  tiếng')
  })

  test('judges every line for itself', () => {
    const icelandic = 'Þeir ði og þær fara heim í dag með báti sem siglir hratt yfir sundið'
    const text = `Ðoàn đã đến Hà Nội\n${icelandic}\nＡＢＣ\n東京ＡＢＣ`
    expect(normalizeText(text, OTHER)).toBe(`Đoàn đã đến Hà Nội\n${icelandic}\nABC\n東京ＡＢＣ`)
  })

  test('leaves fullwidth letters of an East Asian document', () => {
    expect(normalizeText('ＮＨＫ', textContext('ＮＨＫ ニュース'))).toBe('ＮＨＫ')
  })

  test('leaves bidirectional controls in a document or line with right-to-left letters', () => {
    expect(normalizeText('(Việt)\u200e', { vietnamese: true, rightToLeft: true })).toBe('(Việt)\u200e')
    expect(normalizeText('שלום\u200e', VIETNAMESE)).toBe('שלום\u200e')
  })

  test('leaves addresses and cleans around them', () => {
    const text = 'Ðọc\xa0tại https://a.vn/Ða\u0300?b=\u0441\u00f3, thư Ðo\u0301@bao.vn\xa0Ðó'
    expect(normalizeText(text, VIETNAMESE)).toBe(
      'Đọc tại https://a.vn/Ða\u0300?b=\u0441\u00f3, thư Ðo\u0301@bao.vn Đó',
    )
  })

  test('gives the same the second time', () => {
    fc.assert(
      fc.property(fc.array(PIECE), CONTEXT, (pieces, context) => {
        const once = normalizeText(pieces.join(''), context)
        expect(normalizeText(once, context)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['Han', [[0x4e00, 0x9fff]]],
    ['compatibility Han', [[0xf900, 0xfaff]]],
    ['kana with marks apart', [[0x3041, 0x309a]]],
    [
      'hangul',
      [
        [0xac00, 0xd7a3],
        [0x1100, 0x11ff],
      ],
    ],
    [
      'Thai',
      [
        [0xe01, 0xe3a],
        [0xe40, 0xe5b],
      ],
    ],
    ['Arabic', [[0x620, 0x6ff]]],
    [
      'Hebrew',
      [
        [0x591, 0x5c7],
        [0x5d0, 0x5ea],
      ],
    ],
    [
      'Devanagari',
      [
        [0x900, 0x97f],
        [0x200c, 0x200d],
      ],
    ],
    [
      'emoji',
      [
        [0x1f300, 0x1faff],
        [0x200d, 0x200d],
        [0xfe0f, 0xfe0f],
        [0x20e3, 0x20e3],
      ],
    ],
    [
      'Greek and Cyrillic',
      [
        [0x391, 0x3a1],
        [0x3a3, 0x3c9],
        [0x410, 0x44f],
      ],
    ],
    [
      'Latin with its letters composed',
      [
        [0x41, 0x5a],
        [0xc0, 0xcf],
        [0xd1, 0xd6],
        [0xd8, 0xef],
        [0xf1, 0x17f],
      ],
    ],
    [
      'signs',
      [
        [0x20, 0x40],
        [0xa1, 0xac],
        [0xae, 0xb3],
        [0xb5, 0xbf],
        [0x2010, 0x2027],
        [0x20a0, 0x20bf],
      ],
    ],
  ] as const)('leaves a text of %s unchanged', (_, ranges) => {
    const unit = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '.') },
      {
        weight: 9,
        arbitrary: fc.oneof(
          ...ranges.map(([min, max]) => fc.integer({ min, max }).map(code => String.fromCodePoint(code))),
        ),
      },
    )
    fc.assert(
      fc.property(fc.string({ unit }), SOUND, (text, context) => {
        expect(normalizeText(text, context)).toBe(text)
      }),
    )
  })

  const MANY = 500_000
  test.each([
    ['marks', `a${'\u0301'.repeat(MANY)}`],
    ['marks in the wrong order', `a${'\u0301'.repeat(MANY)}${'\u0323'.repeat(MANY)}`],
    ['letters without a space', `${'ấ'.repeat(MANY)}Ð`],
    ['look-alikes without a space', 'Ð'.repeat(MANY)],
    ['letters of two scripts in turn', 'а\u0441b'.repeat(MANY / 2)],
    ['at signs', `${'a@'.repeat(MANY)}\xa0`],
    ['starts of addresses', `${'://www.'.repeat(MANY / 4)}\xa0`],
    ['zero-width spaces', '\u200b'.repeat(MANY)],
    ['joiners', 'a\u200d\xa0'.repeat(MANY / 2)],
    ['stray marks', 'ca \u0301'.repeat(MANY / 4)],
    ['stray marks after nothing', ' \u0301'.repeat(MANY)],
    ['lines', '\xa0\n'.repeat(MANY)],
    ['apostrophes', `${"'".repeat(MANY)}Ð${"'".repeat(MANY)}`],
    ['bytes of mojibake', 'Ã\xa0'.repeat(MANY)],
    ['leads of mojibake', 'á»'.repeat(MANY)],
    ['entities', '&agrave;'.repeat(MANY / 8)],
    ['ampersands', '&'.repeat(MANY)],
    ['openings of entities', '&#1'.repeat(MANY / 3)],
    ['lone surrogates', '\ud800'.repeat(MANY)],
    ['marks in turn', `a${'\u0301\u0323\u0302'.repeat(MANY / 3)}`],
    ['soft hyphens about a letter', `${'\xad'.repeat(MANY)}Ð${'\xad'.repeat(MANY)}`],
  ])('takes time in proportion to the text: %s', (_, text) => {
    const context = { ...textContext(text), deobfuscate: true, tone: 'old' as const }
    expect(normalizeText(text, context).length).toBeLessThanOrEqual(text.length)
  })
})

const ANY_DOCUMENT = {
  vietnamese: fc.boolean(),
  rightToLeft: fc.boolean(),
  eastAsian: fc.boolean(),
  escaped: fc.boolean(),
  tone: fc.constantFrom('old' as const, 'new' as const, undefined),
}

/** Of these no mojibake is known and no disguise suspected: under either a single letter may be taken for what it hides. */
const SOUND = fc.record(ANY_DOCUMENT)

const CONTEXT = fc.record({ ...ANY_DOCUMENT, mojibake: fc.boolean(), deobfuscate: fc.boolean() })

/** Everything a rule looks at, and whole words that rules accept. */
const PIECE = fc.oneof(
  fc.constantFrom(...'aăâeêioơuưydđnghctmb '),
  fc.constantFrom(...'AÐðƉǍǎȃ\u0430\u0441\u0435\u03bf\u03b1\u0421ÞþǐåЖ'),
  fc.constantFrom(...'\u0300\u0301\u0302\u0303\u0306\u0309\u030c\u0323\u031b\u0335\u0336\u0340´'),
  fc.constantFrom(...'\xad\u034f\u17b4\u180e\u200b\u200c\u200d\u200e\u202a\u2060\ufeff\0\x81\x93\x85'),
  fc.constantFrom(...'\xa0\u3000\u202f\n\tＡａ：／＠．\ufb01กか字אم.,-/\'’"“_#@:1'),
  fc.constantFrom(
    'https://',
    'www.',
    '@a.vn',
    'Ðà ',
    'Nǎm ',
    'tiê \u0301ng ',
    'có mưa ',
    'H\u03b1 ',
    'QÐND',
    'Viá»‡t ',
    'LÃ\xa0o ',
    'TiÃ¡ÂºÂ¿ng ',
    'Ã',
    '”',
    '»',
    'H&agrave; ',
    '&#7897;i',
    '&',
    ';',
    '&Atilde;&nbsp; ',
    'kinh hoàng ',
    'ᴛᴜᴏ̂̉ɪ ',
    'S\u033cá\u033cng\u033c ',
    '\ud800',
    '👩\u200d🚀',
  ),
)
