import { describe, expect, test } from 'vitest'
import { Meaning, meaningOf } from '../../src/classify/word-meanings.ts'
import { hashOf } from '../../src/text/word-hashes.ts'
import { STOP_WORDS } from '../../src/data/stop-words.ts'

describe('a word means', () => {
  test.each([
    ['stopWord', ['và', 'của', 'the', 'und', 'для']],
    ['legal', ['copyright', 'quyền', 'phép', 'reservados']],
    ['month', ['tháng', 'feb', 'september', 'août', 'märz', 'may']],
    ['none', ['chợ', 'gừng', 'zürich', 'và'.normalize('NFD'), '']],
  ] as const)('%s: %j', (meaning, words) => {
    expect(words.map(word => meaningOf(hashOf(word)))).toEqual(words.map(() => Meaning[meaning]))
  })

  test('a stop word for all of them but the month of May', () => {
    const others = [...STOP_WORDS].filter(word => meaningOf(hashOf(word)) !== Meaning.stopWord)
    expect(others).toEqual(['may'])
  })
})
