import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/encodings/decode.ts'
import { knownEncodings } from '../../src/encodings/index.ts'
import type { EncodingHints } from '../../src/encodings/types.ts'
import { bytesOf, encode, join } from './encoders.ts'
import { VIETNAMESE } from './sentences.ts'

const UTF_8_MARK = bytesOf('\xef\xbb\xbf')
const meta = (charset: string, text: string): string =>
  `<!doctype html><meta charset="${charset}"><p>${text}</p>`

interface Case {
  readonly what: string
  readonly bytes: Uint8Array
  readonly hints?: EncodingHints
  /** Encoding and what decided it. */
  readonly is: string
  /** Contained in the text. */
  readonly reads: string
  /** Codes of the warnings; none when not given. */
  readonly warns?: readonly string[]
}

const RUNGS: Readonly<Record<string, readonly Case[]>> = {
  option: [
    {
      what: 'wins over a byte order mark',
      bytes: join(UTF_8_MARK, bytesOf('\xe9')),
      hints: { encoding: 'latin1' },
      is: 'windows-1252 option',
      reads: 'é',
    },
    {
      what: 'wins over valid UTF-8',
      bytes: encode('à', 'utf-8'),
      hints: { encoding: 'cp1252' },
      is: 'windows-1252 option',
      reads: 'Ã\xa0',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'wins over the transport',
      bytes: bytesOf('\xe3'),
      hints: { encoding: 'windows-1258', charset: 'utf-8' },
      is: 'windows-1258 option',
      reads: 'ă',
    },
    {
      what: 'is obeyed even where it damages the page',
      bytes: encode('한', 'euc-kr'),
      hints: { encoding: 'utf-8' },
      is: 'utf-8 option',
      reads: '\ufffd',
      warns: ['encoding-damaged'],
    },
    {
      what: 'is passed over with a warning when its name is unknown',
      bytes: encode('Hà Nội', 'utf-8'),
      hints: { encoding: 'klingon' },
      is: 'utf-8 utf8-valid',
      reads: 'Hà Nội',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'is obeyed, with a warning, where the letters prove another encoding',
      bytes: encode(VIETNAMESE, 'vni'),
      hints: { encoding: 'tcvn3' },
      is: 'tcvn3 option',
      reads: 'Saựng nay',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'may be a name of fonts',
      bytes: encode('Hà Nội', 'vni'),
      hints: { encoding: 'VNI-Windows' },
      is: 'vni option',
      reads: 'Hà Nội',
    },
    {
      what: 'converts VIQR outside of markup alone',
      bytes: bytesOf('<p class="a.b">Ha` No^.i</p>'),
      hints: { encoding: 'viqr' },
      is: 'viqr option',
      reads: '<p class="a.b">Hà Nội</p>',
    },
    {
      what: 'does not count when empty',
      bytes: bytesOf('abc'),
      hints: { encoding: '' },
      is: 'utf-8 utf8-valid',
      reads: 'abc',
    },
  ],
  bom: [
    {
      what: 'of UTF-8 is taken off',
      bytes: join(UTF_8_MARK, encode('Hà Nội', 'utf-8')),
      is: 'utf-8 bom',
      reads: 'Hà Nội',
    },
    {
      what: 'of UTF-8 stands against a transport charset',
      bytes: join(UTF_8_MARK, encode('Hà', 'utf-8')),
      hints: { charset: 'windows-1258' },
      is: 'utf-8 bom',
      reads: 'Hà',
    },
    {
      what: 'of UTF-16, low byte first',
      bytes: join(bytesOf('\xff\xfe'), encode('Hà Nội', 'utf-16le')),
      is: 'utf-16le bom',
      reads: 'Hà Nội',
    },
    {
      what: 'of UTF-16, high byte first',
      bytes: join(bytesOf('\xfe\xff'), encode('Hà Nội', 'utf-16be')),
      is: 'utf-16be bom',
      reads: 'Hà Nội',
    },
    {
      what: 'of UTF-32, low byte first',
      bytes: join(bytesOf('\xff\xfe\0\0'), encode('Hà Nội', 'utf-32le')),
      is: 'utf-32le bom',
      reads: 'Hà Nội',
    },
    {
      what: 'of UTF-32, high byte first',
      bytes: join(bytesOf('\0\0\xfe\xff'), encode('Hà Nội', 'utf-32be')),
      is: 'utf-32be bom',
      reads: 'Hà Nội',
    },
    {
      what: 'of UTF-8 is not believed before a page of another encoding',
      bytes: join(UTF_8_MARK, encode(meta('windows-1258', VIETNAMESE), 'windows-1258')),
      is: 'windows-1258 meta',
      reads: 'Nguyễn Thị Hạnh',
    },
  ],
  mime: [
    {
      what: 'names the encoding',
      bytes: bytesOf('\xe3'),
      hints: { charset: 'windows-1258' },
      is: 'windows-1258 mime',
      reads: 'ă',
    },
    {
      what: 'wins over the meta tag',
      bytes: encode(meta('windows-1252', 'čaj žije'), 'windows-1250'),
      hints: { charset: 'windows-1250' },
      is: 'windows-1250 mime',
      reads: 'čaj žije',
    },
    {
      what: 'may name UTF-8',
      bytes: encode('Hà Nội', 'utf-8'),
      hints: { charset: 'UTF-8' },
      is: 'utf-8 mime',
      reads: 'Hà Nội',
    },
    {
      what: 'is not believed against valid UTF-8',
      bytes: encode('Hà Nội', 'utf-8'),
      hints: { charset: 'iso-8859-1' },
      is: 'utf-8 utf8-valid',
      reads: 'Hà Nội',
    },
    {
      what: 'is not believed when it makes rubbish of the page',
      bytes: encode(meta('euc-kr', '한국어 신문 기사입니다'), 'euc-kr'),
      hints: { charset: 'utf-8' },
      is: 'euc-kr meta',
      reads: '한국어 신문',
    },
    {
      what: 'is passed over when unknown',
      bytes: encode(meta('windows-1250', 'čaj'), 'windows-1250'),
      hints: { charset: 'none' },
      is: 'windows-1250 meta',
      reads: 'čaj',
    },
  ],
  'utf8-valid': [
    {
      what: 'wins over the charset of the page',
      bytes: encode(meta('iso-8859-1', 'Hà Nội'), 'utf-8'),
      is: 'utf-8 utf8-valid',
      reads: 'Hà Nội',
    },
    {
      what: 'holds for ASCII, whatever is declared',
      bytes: bytesOf(meta('windows-1258', 'Ha Noi')),
      is: 'utf-8 utf8-valid',
      reads: 'Ha Noi',
    },
    { what: 'holds for no bytes at all', bytes: bytesOf(''), is: 'utf-8 utf8-valid', reads: '' },
    {
      what: 'keeps U+FFFD that stands in the page, without a warning',
      bytes: encode('a\ufffdb', 'utf-8'),
      is: 'utf-8 utf8-valid',
      reads: 'a\ufffdb',
    },
    {
      what: 'holds when one sequence in a hundred is broken',
      bytes: join(encode('ậ '.repeat(100), 'utf-8'), bytesOf('\xe1\xba ')),
      is: 'utf-8 utf8-valid',
      reads: 'ậ \ufffd ',
      warns: ['encoding-damaged'],
    },
    {
      what: 'holds when the page is cut within a character',
      bytes: encode('Hà Nội: ậ', 'utf-8').slice(0, -1),
      is: 'utf-8 utf8-valid',
      reads: 'Hà Nội: \ufffd',
      warns: ['encoding-damaged'],
    },
  ],
  meta: [
    {
      what: 'names the encoding',
      bytes: encode(meta('windows-1250', 'čaj'), 'windows-1250'),
      is: 'windows-1250 meta',
      reads: 'čaj',
    },
    {
      what: 'may name UTF-8 for a page that is mostly so',
      bytes: encode(meta('utf-8', 'ậ ậ ậ'), 'utf-8').map(byte => byte),
      is: 'utf-8 utf8-valid',
      reads: 'ậ ậ ậ',
    },
    {
      what: 'keeps a damaged page UTF-8',
      bytes: join(encode(meta('utf-8', 'ậ ậ ậ '), 'utf-8'), bytesOf('\xba')),
      is: 'utf-8 meta',
      reads: 'ậ ậ ậ </p>\ufffd',
      warns: ['encoding-damaged'],
    },
    {
      what: 'keeps a page UTF-8 in which some other encoding stands, and says where it broke',
      bytes: join(encode(meta('utf-8', VIETNAMESE.repeat(3)), 'utf-8'), encode(VIETNAMESE, 'tcvn3')),
      is: 'utf-8 meta',
      reads: 'Nguyễn Thị Hạnh',
      warns: ['encoding-damaged'],
    },
    {
      what: 'gives way to proven Vietnamese when it names another Vietnamese encoding',
      bytes: encode(meta('x-viet-vps', VIETNAMESE), 'tcvn3'),
      is: 'tcvn3 detected',
      reads: 'Nguyễn Thị Hạnh',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'does not make another page UTF-8',
      bytes: encode(meta('utf-8', VIETNAMESE), 'windows-1258'),
      is: 'windows-1258 detected',
      reads: 'Nguyễn Thị Hạnh',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'means UTF-8 when it says UTF-16',
      bytes: join(encode(meta('utf-16', 'ậ ậ ậ '), 'utf-8'), bytesOf('\xba')),
      is: 'utf-8 meta',
      reads: 'ậ ậ ậ',
      warns: ['encoding-damaged'],
    },
    {
      what: 'is believed with some unreadable bytes',
      bytes: join(encode(meta('euc-kr', '한국어 신문 기사 '.repeat(5)), 'euc-kr'), bytesOf('\xff')),
      is: 'euc-kr meta',
      reads: '한국어',
      warns: ['encoding-damaged'],
    },
    {
      what: 'gives way to proven Vietnamese when it says iso-8859-1',
      bytes: encode(meta('iso-8859-1', VIETNAMESE), 'windows-1258'),
      is: 'windows-1258 detected',
      reads: 'Nguyễn Thị Hạnh',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'gives way to proven Vietnamese when it says x-user-defined',
      bytes: encode(meta('x-user-defined', VIETNAMESE), 'viscii'),
      is: 'viscii detected',
      reads: 'Nguyễn Thị Hạnh',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'stands for a French page',
      bytes: encode(meta('iso-8859-1', 'L’été dernier à l’île, la forêt brûlait déjà.'), 'windows-1252'),
      is: 'windows-1252 meta',
      reads: 'L’été dernier à l’île',
    },
  ],
  detected: [
    {
      what: 'Vietnamese typed as VIQR, whatever is declared',
      bytes: encode(`<p>${VIETNAMESE}</p>`, 'viqr'),
      hints: { charset: 'us-ascii' },
      is: 'viqr detected',
      reads: VIETNAMESE,
      warns: ['encoding-mismatch'],
    },
    {
      what: 'a sentence in VISCII whose page says iso-8859-1',
      bytes: encode(meta('iso-8859-1', VIETNAMESE.slice(0, 70)), 'viscii'),
      is: 'viscii detected',
      reads: VIETNAMESE.slice(0, 70),
      warns: ['encoding-mismatch'],
    },
    {
      what: 'VPS, letters among the control characters too',
      bytes: encode(`${VIETNAMESE} HỌP CHỢ HẸP`, 'vps'),
      is: 'vps detected',
      reads: 'HỌP CHỢ HẸP',
    },
    {
      what: 'TCVN3 with a footer in UTF-8',
      bytes: join(encode(`<p>${VIETNAMESE}</p>`, 'tcvn3'), encode('<p>Bản quyền</p>', 'utf-8')),
      is: 'tcvn3 detected',
      reads: 'Nguyễn Thị Hạnh',
    },
    {
      what: 'VNI cut between a letter and its mark',
      bytes: encode(VIETNAMESE.slice(0, 78), 'vni').slice(0, -1),
      is: 'vni detected',
      reads: VIETNAMESE.slice(0, 70),
    },
    {
      what: 'UTF-16 without a mark, low byte first',
      bytes: encode(`<p>${VIETNAMESE}`, 'utf-16le'),
      is: 'utf-16le detected',
      reads: VIETNAMESE,
    },
    {
      what: 'UTF-16 without a mark, high byte first',
      bytes: encode(`<p>${VIETNAMESE}`, 'utf-16be'),
      is: 'utf-16be detected',
      reads: VIETNAMESE,
    },
    {
      what: 'UTF-16 of ASCII, which is valid UTF-8 too',
      bytes: encode('<p>Tin', 'utf-16le'),
      hints: { charset: 'utf-8' },
      is: 'utf-16le detected',
      reads: '<p>Tin',
      warns: ['encoding-mismatch'],
    },
    {
      what: 'ISO-2022-JP by its escapes',
      bytes: bytesOf('\x1b$B$3$s$K$A$O\x1b(B'),
      is: 'iso-2022-jp detected',
      reads: 'こんにちは',
    },
    {
      what: 'windows-1258 by its syllables',
      bytes: encode(VIETNAMESE, 'windows-1258'),
      is: 'windows-1258 detected',
      reads: VIETNAMESE,
    },
  ],
  default: [
    {
      what: 'is windows-1252, with a warning',
      bytes: bytesOf('caf\xe9'),
      is: 'windows-1252 default',
      reads: 'café',
      warns: ['encoding-assumed'],
    },
    {
      what: 'tells of a declaration that was not believed',
      bytes: bytesOf('<meta charset=utf-8>caf\xe9, p\xe2t\xe9'),
      is: 'windows-1252 default',
      reads: 'café, pâté',
      warns: ['encoding-mismatch', 'encoding-assumed'],
    },
  ],
}

describe.each(Object.entries(RUNGS))('%s', (_, cases) => {
  test.each(cases)('$what', ({ bytes, hints, is, reads, warns = [] }) => {
    const decoded = decode(bytes, hints)
    expect(`${decoded.encoding} ${decoded.encodingFrom}`).toBe(is)
    expect(decoded.text).toContain(reads)
    expect(decoded.text.startsWith('\ufeff')).toBe(false)
    expect(decoded.warnings.map(warning => warning.code)).toEqual(warns)
  })
})

describe('a page of UTF-8 with passages in another encoding', () => {
  const mixed = (encoding: string): Uint8Array =>
    join(
      encode(`${meta('utf-8', VIETNAMESE.repeat(2))}<p>`, 'utf-8'),
      encode(VIETNAMESE, encoding),
      encode(`</p>\n<p>${VIETNAMESE}</p>`, 'utf-8'),
    )

  test.each(['tcvn3', 'vni', 'vps', 'viscii', 'windows-1258'])(
    'reads those in %s too, and says so',
    encoding => {
      const { text, encoding: name, warnings } = decode(mixed(encoding))
      expect(name).toBe('utf-8')
      expect(text).toBe(
        `${meta('utf-8', VIETNAMESE.repeat(2))}<p>${decode(encode(VIETNAMESE, encoding)).text}</p>\n<p>${VIETNAMESE}</p>`,
      )
      expect(warnings).toEqual([
        {
          code: 'encoding-damaged',
          message: expect.stringMatching(new RegExp(`not valid utf-8; .* read as ${encoding}\\.$`)),
        },
      ])
    },
  )

  test('does not where the user says UTF-8', () => {
    expect(decode(mixed('tcvn3'), { encoding: 'utf-8' }).text).toContain('\ufffd')
  })

  test.each([
    ['titles cut short', bytesOf('<li>Tin t\xe1\xbb</li>'.repeat(9))],
    ['passages that prove nothing', bytesOf('<p>\x81\x90 \xff\xfe</p>'.repeat(9))],
  ])('leaves %s', (_, broken) => {
    const { text, warnings } = decode(join(encode(meta('utf-8', VIETNAMESE.repeat(9)), 'utf-8'), broken))
    expect(text).toContain(VIETNAMESE)
    expect(text).toContain('\ufffd')
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/not valid utf-8\.$/)])
  })
})

describe('any bytes', () => {
  const anyBytes = fc.uint8Array({ maxLength: 2000, size: 'max' })

  test('give a text, never an error', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        expect(typeof decode(bytes).text).toBe('string')
      }),
      { numRuns: 300 },
    )
  })

  test.each(knownEncodings())(
    'give a text in %s when asked for, and when the transport says so',
    encoding => {
      fc.assert(
        fc.property(anyBytes, bytes => {
          expect(decode(bytes, { encoding }).encoding).toBe(encoding)
          expect(typeof decode(bytes, { charset: encoding }).text).toBe('string')
        }),
        { numRuns: 30 },
      )
    },
  )

  test('leave nothing behind: the same bytes give the same text after others failed', () => {
    const page = encode(VIETNAMESE, 'utf-8')
    const first = decode(page)
    decode(bytesOf('\xff\xfe\xc3'))
    decode(bytesOf('\xe1\xba'), { encoding: 'shift_jis' })
    expect(decode(page)).toEqual(first)
  })

  test('any text in UTF-8 comes back as it was, but for NULs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(decode(encode(`ậ${text}`, 'utf-8')).text).toBe(`ậ${text.replaceAll('\0', '')}`)
      }),
    )
  })

  test.each(['utf-8', 'utf-16le', 'windows-1252'])('in %s lose their NULs', encoding => {
    expect(decode(encode('H\0à Nội', encoding), { encoding }).text).toBe(
      decode(encode('Hà Nội', encoding), { encoding }).text,
    )
  })
})

describe('10 MB of hostile bytes', () => {
  const SIZE = 10_000_000
  const repeat = (latin1: string): Uint8Array => {
    const bytes = new Uint8Array(SIZE)
    bytes.set(bytesOf(latin1))
    for (let filled = latin1.length; filled < SIZE; filled *= 2) bytes.copyWithin(filled, 0, filled)
    return bytes
  }

  test.each([
    ['leads without continuation', '\xc3'],
    ['sequences cut by one byte', '\xe1\xba'],
    ['continuations without lead', '\x80'],
    ['stray letters between letters', 'a\xe9'],
    ['stray letters and sound sequences', '\xc3\xa9a\xe9a'],
    ['passages in and out of UTF-8', '\xc3\xa9\xc3\xa9<\xe9\xe9<'],
    ['open tags', '<meta \xe9'],
    ['open comments', '\xe9<!--'],
    ['open scripts', '\xe9<script'],
    ['ampersands', '\xe9&'],
    ['combining marks of windows-1258', '\xcc'],
    ['escapes', '\x1b$B'],
    ['vowels and marks of VIQR', 'o^.'],
    ['VIQR within markup', '<a title="e^ x'],
    ['VIQR within open scripts', 'e^<script'],
    ['words of VNI', 'aù '],
    ['one word of VNI', 'aù'],
  ])('take time in proportion: %s', (_, unit) => {
    const bytes = repeat(unit)
    const start = performance.now()
    for (const charset of ['', 'utf-8', 'windows-1258', 'vni', 'viqr']) decode(bytes, { charset })
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
