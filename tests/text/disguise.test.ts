import { describe, expect, test } from 'vitest'
import { undisguise } from '../../src/text/disguise.ts'

describe('undisguise', () => {
  test.each([
    [
      'Armenian letters',
      'ոgười dâո xã ոày đã chờ mưa suốt hai thág ոay',
      'người dân xã này đã chờ mưa suốt hai thág nay',
    ],
    ['mathematical letters', '𝗡𝗴ưở𝗶 𝗱â𝗻 𝗰𝗵ờ 𝗺ưa', 'Ngưởi dân chờ mưa'],
    ['a filler behind every letter', 'N͏g͏ư͏ờ͏i͏ d͏â͏n͏ c͏h͏ờ͏ m͏ư͏a͏', 'Người dân chờ mưa'],
    ['lines under every letter', 'Người dân chờ mưa'.replace(/\S/g, '$&\u0332'), 'Người dân chờ mưa'],
    [
      'marks of Greek, pinyin and Polish',
      'Мǎ̃n cᴜ̉a nha\u0302\u0342n va\u0323t đa͂ đᴇ̂́n',
      'Mẵn của nhẫn vạt đã đến',
    ],
  ])('finds the letters under %s', (_, text, plain) => {
    expect(undisguise(text)).toBe(plain)
  })

  test.each([
    ['right text with a sign', 'Người dân chờ mưa ở 𝐇à Nội, giá 50.000₫ — ổn'],
    ['Polish', 'Mąż i żona idą do łóżka, są zmęczeni'],
    ['phonetics', '[ˈsɪə̯ ɗɔ ɓa ɲaː]'],
    ['Hebrew with points', 'שָּׁלוֹם עֲלֵיכֶם'],
    ['mathematics', '𝑎² + 𝑏² = 𝑐², ℓ = 3'],
  ])('leaves %s', (_, text) => {
    expect(undisguise(text)).toBe(text)
  })

  test('takes time in proportion to the text', () => {
    const marks = `a${'\u0301\u0323\u0342'.repeat(300_000)}`
    expect(undisguise(marks).length).toBeLessThanOrEqual(marks.length)
  })
})
