import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { findEncoding } from '../../src/encodings/index.ts'
import { WINDOWS_1252 } from '../../src/encodings/windows-1252.ts'
import { WINDOWS_1258 } from '../../src/encodings/windows-1258.ts'
import { bytesOf, encode } from './encoders.ts'
import { VIETNAMESE } from './sentences.ts'

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte)

describe('windows-1252', () => {
  test('gives 80 to 9F the letters of the standard, the five unassigned ones themselves', () => {
    expect(WINDOWS_1252.decode(ALL_BYTES.subarray(0x80, 0xa0))).toBe(
      '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
    )
  })

  test('gives every other byte the code point of its number', () => {
    const others = ALL_BYTES.filter(byte => byte < 0x80 || byte > 0x9f)
    expect(WINDOWS_1252.decode(others)).toBe(String.fromCharCode(...others))
  })

  test('reads a part of a larger buffer', () => {
    expect(WINDOWS_1252.decode(bytesOf('ab\xe9\x80cd').subarray(2, 4))).toBe('é€')
  })
})

describe('windows-1258', () => {
  test.each([
    ['\xea\xec', 'ế'],
    ['a\xcc', 'à'],
    ['\xf5\xf2', 'ợ'],
    ['\xdd\xd2', 'Ử'],
    ['y\xde', 'ỹ'],
    ['\xd0\xf4\xf2c l\xe2\xf2p', 'Độc lập'],
    ['1\xec', '1\u0301'],
  ])('composes %j to %s', (bytes, text) => {
    expect(WINDOWS_1258.decode(bytesOf(bytes))).toBe(text)
  })

  test('gives a Vietnamese text back in composed letters', () => {
    expect(WINDOWS_1258.decode(encode(VIETNAMESE, 'windows-1258'))).toBe(VIETNAMESE)
  })
})

describe('viscii', () => {
  test('gives a Vietnamese text back, also the capitals among the control characters', () => {
    const text = `${VIETNAMESE} ẲẴẪỶỸỴ`
    expect(findEncoding('viscii')?.decode(encode(text, 'viscii'))).toBe(text)
  })
})

describe('what TextDecoder reads agrees with iconv-lite on every byte that both assign', () => {
  test.each([
    'iso-8859-2',
    'iso-8859-4',
    'iso-8859-5',
    'iso-8859-6',
    'iso-8859-7',
    'iso-8859-13',
    'iso-8859-15',
    'koi8-r',
    'koi8-u',
    'windows-874',
    'windows-1250',
    'windows-1251',
    'windows-1253',
    'windows-1254',
    'windows-1255',
    'windows-1256',
    'windows-1257',
  ])('%s', name => {
    const ours = findEncoding(name)!.decode(ALL_BYTES)
    const theirs = iconv.decode(Buffer.from(ALL_BYTES), name)
    const differing = [...ALL_BYTES].filter(
      byte => ours[byte] !== theirs[byte] && theirs[byte] !== '\ufffd' && ours[byte] !== '\ufffd',
    )
    expect(differing).toEqual([])
  })
})

describe('what TextDecoder of Node reads from too small a table', () => {
  test.each([
    ['euc-kr', '\x81\x41\xb0\xa1', '갂가'],
    ['big5', '\x87\x40\xa4\xa4', '䏰中'],
    ['iso-8859-16', '\xaa\xba', 'Șș'],
    ['gbk', '\x80\xd6\xd0', '€中'],
  ])('%s is read whole', (name, bytes, text) => {
    expect(findEncoding(name)!.decode(bytesOf(bytes))).toBe(text)
  })
})
