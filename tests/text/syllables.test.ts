import { describe, expect, test } from 'vitest'
import { RIME_GROUPS } from '../../src/data/syllables.ts'
import { isSyllable } from '../../src/text/syllables.ts'

describe('isSyllable', () => {
  test('takes 17,706 spellings of onset, rime and tone', () => {
    const rimes = RIME_GROUPS.flatMap(group => group.rimes.split(' '))
    const onsets = new Set(RIME_GROUPS.flatMap(group => group.onsets.split(' ')))
    const forms = new Set([...onsets].flatMap(onset => rimes.flatMap(rime => tones(onset, rime))))
    expect([...forms].filter(form => isSyllable(form))).toHaveLength(17_706)
  })

  test.each(['NGHIÊNG', 'Đường', 'gì', 'giếng', 'gìn', 'quốc', 'kỳ', 'thy', 'ở', 'y', 'hoà', 'hòa'])(
    'takes %s in any Unicode form',
    word => {
      expect(isSyllable(word)).toBe(true)
      expect(isSyllable(word.normalize('NFD'))).toBe(true)
    },
  )

  test.each([
    ['a foreign letter', 'fan'],
    ['two tones', 'tíếng'],
    ['a stop without tone', 'hoat'],
    ['a stop with a level tone', 'hoàt'],
    ['c before a front vowel', 'cê'],
    ['k before another', 'ka'],
    ['y after two letters', 'try'],
    ['a sign inside', "m'nông"],
    ['a word too long', 'nghiêngnghiêng'],
    ['nothing', ''],
  ])('refuses %s: %j', (_, word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** The tone on the last vowel letter; gi as onset is told from g + i by the spelling alone. */
function tones(onset: string, rime: string): string[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)![0]
  return ['', ...TONE_MARKS].map(mark => (onset + vowels + mark + rime.slice(vowels.length)).normalize('NFC'))
}
