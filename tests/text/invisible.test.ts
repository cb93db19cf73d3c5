import { describe, expect, test } from 'vitest'
import { deleteHidden, plainSpaces, plainWidth, repairControls } from '../../src/text/invisible.ts'

const ALONE = { rightToLeft: false, before: '', after: '' }

describe('deleteHidden', () => {
  test.each([
    ['a soft hyphen anywhere', 'nghi\xadêng ก\xadข', 'nghiêng กข'],
    ['a word break between words', 'xin \u200bchào\ufeff', 'xin chào'],
    ['a run of several kinds between Latin letters', 'Việ\u200b\u200d\u2060\u200ct', 'Việt'],
    ['a joiner beside a combining mark', 'e\u0301\u200dn', 'e\u0301n'],
    ['grapheme joiners after Latin letters', 'b\u034fa\u034fn\u034f', 'ban'],
    ['bidirectional controls', '\u202aHà Nội\u202c\u200e', 'Hà Nội'],
  ])('deletes %s', (_, text, clean) => {
    expect(deleteHidden(text, ALONE)).toBe(clean)
  })

  test.each([
    ['a word break beside Thai, whatever stands between', 'ไทย\u200b\u200dPython'],
    ['word breaks beside Khmer and Myanmar', 'ខ្ញុំ\u200bទៅ မြန်\u200bမာ'],
    ['the Mongolian vowel separator', 'ᠠ\u180eᠡ'],
    ['a joiner at the end of a Latin word', 'Việt\u200d Nam'],
    ['joiners in Persian, Hindi and emoji', 'می\u200cخواهم क्\u200dष 👩\u200d🚀'],
    ['a Khmer vowel after a Khmer letter', 'ក\u17b4'],
    ['a grapheme joiner in Hebrew', '\u05b7\u034f\u05b4'],
  ])('keeps %s', (_, text) => {
    expect(deleteHidden(text, ALONE)).toBe(text)
  })

  test('looks at the characters beside the text', () => {
    expect(deleteHidden('\u200d', { ...ALONE, before: 'a', after: 'b' })).toBe('')
    expect(deleteHidden('\u200b', { ...ALONE, before: 'ก' })).toBe('\u200b')
  })

  test('keeps bidirectional controls in a right-to-left document', () => {
    expect(deleteHidden('\u202bشکراً\u202c\u200b (Việt\u200e)', { ...ALONE, rightToLeft: true })).toBe(
      '\u202bشکراً\u202c (Việt\u200e)',
    )
  })
})

describe('repairControls', () => {
  test('reads raw C1 controls as windows-1252', () => {
    expect(repairControls('\x93Hà\x94 \x96 5\x80\x85')).toBe('“Hà” – 5€…')
  })

  test('deletes C0 controls and what windows-1252 lacks, but no tab and no line end', () => {
    expect(repairControls('a\0\x1fb\x7f\x81c\t\r\n')).toBe('abc\t\r\n')
  })
})

describe('plainSpaces', () => {
  test('makes no-break and typographic spaces plain, one for one', () => {
    expect(plainSpaces('1\u202f000\xa0\xa0đồng\u2003\u205fa\u3000')).toBe('1 000  đồng  a\u3000')
  })
})

describe('plainWidth', () => {
  test('makes fullwidth characters plain outside East Asian text', () => {
    expect(plainWidth('ＶＩＥＴ\u3000ｎａｍ！～', false)).toBe('VIET nam!~')
  })

  test('spells out ligatures everywhere and leaves fullwidth characters in East Asian text', () => {
    expect(plainWidth('eﬃ ﬁ ﬂ ﬀ ﬄ ﬆ ＡＢＣ\u3000', true)).toBe('effi fi fl ff ffl st ＡＢＣ\u3000')
  })
})
