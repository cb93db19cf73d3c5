import { describe, expect, test } from 'vitest'
import LETTERS from '../../fixtures/vietnamese/letters.json' with { type: 'json' }
import { findEncoding } from '../../src/encodings/index.ts'
import { bytesOf, encode, VIETNAMESE_ENCODINGS } from './encoders.ts'
import { VIETNAMESE } from './sentences.ts'

const decode = (bytes: Uint8Array, encoding: string): string => findEncoding(encoding)!.decode(bytes)

describe.each(VIETNAMESE_ENCODINGS)('%s', encoding => {
  test('reads each of its letters, both cases', () => {
    const letters = Object.entries(LETTERS[encoding as keyof typeof LETTERS])
    const read = letters.map(([hex]) => decode(Buffer.from(hex, 'hex'), encoding))
    expect(read).toEqual(letters.map(([, letter]) => letter))
  })

  test('gives a text back, line ends and signs too', () => {
    const text = `${VIETNAMESE}\r\n\t1.234.567 đồng; "50%" [Đà Lạt]`
    expect(decode(encode(text, encoding), encoding)).toBe(text)
  })

  test('reads all bytes, each alone and each after a vowel', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(decode(Uint8Array.of(byte), encoding)).toHaveLength(1)
      expect(decode(Uint8Array.of(0x61, byte), encoding)).toMatch(/^.{1,2}$/s)
    }
  })
})

describe('tcvn3', () => {
  test.each([
    ['C\xd0NG H\xb5', 'CéNG Hà'],
    ['\x93ViÖt\x94 \x96 Nam', '“Việt” – Nam'],
    ['A\xb5, \xa2\xca, Y\xfd', 'À, Ấ, Ý'],
    ['a\xb5', 'aà'],
  ])('reads %j as %s', (bytes, text) => {
    expect(decode(bytesOf(bytes), 'tcvn3')).toBe(text)
  })
})

describe('vni', () => {
  test.each([
    ['TR\xd6\xd4\xd8NG', 'TRƯỜNG'],
    ['a\xd8 A\xf8', 'à À'],
    ['ky\xef', 'kỵ'],
    ['\xf4\xe2 \xe2 x\xf8', 'ơâ â xø'],
    ['\x93Nam\x94', '“Nam”'],
  ])('reads %j as %s', (bytes, text) => {
    expect(decode(bytesOf(bytes), 'vni')).toBe(text)
  })
})

describe('viqr', () => {
  test.each([
    ["DDu+o+`ng dda^'t Vie^.t Nam", 'Đường đất Việt Nam'],
    ["Ngu*o*`i DdO^NG ne^`n ne^'p", 'Người ĐÔNG nền nếp'],
    ['la` gi`? Ddi dda^u\\?', 'là gì? Đi đâu?'],
    ["Anh no'i. Co' ai khoe? kho^ng? O^ng la.i ddi ngoa`i.", 'Anh nói. Có ai khoẻ không? Ông lại đi ngoài.'],
    ['ad\\dress \\\\ C:\\Windows', 'address \\ C:\\Windows'],
    ['xem www.to+`.vn/a?b=e. va` an@bao.vn', 'xem www.to+`.vn/a?b=e. và an@bao.vn'],
    [
      '<p class="a.b"><a href="/a?b" title="Tie^n tie^\'n">Vie^.t</a><script>a?b:e.f</script>&eacute;.</p>',
      '<p class="a.b"><a href="/a?b" title="Tiên tiến">Việt</a><script>a?b:e.f</script>&eacute;.</p>',
    ],
  ])('reads %j as %s', (text, read) => {
    expect(decode(bytesOf(text), 'viqr')).toBe(read)
  })
})

describe('tcvn5712-1', () => {
  test('composes tones that stand apart', () => {
    expect(decode(bytesOf('Vi\xaa\xb4t, \xa1\xb0'), 'tcvn5712-1')).toBe('Việt, Ằ')
  })
})
