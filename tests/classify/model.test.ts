import { expect, test } from 'vitest'
import { AT } from '../../src/classify/feature-names.ts'
import { HOPELESS } from '../../src/classify/forest.ts'
import { scoreBlocks, scoreFeatures } from '../../src/classify/model.ts'
import { tokenEvidence } from '../../src/classify/path-features.ts'
import { phraseKind } from '../../src/classify/phrase-evidence.ts'
import { keyOf } from '../../src/text/word-hashes.ts'
import { measure } from './rows.ts'

/** Believes in every block of more than ten characters. */
const LONG = { depth: 1, bias: 0, features: [AT.chars], thresholds: [10], leaves: [-2, 3] }

const HTML = '<h1>Chợ Tết</h1><p>Bà con xuống chợ từ sớm.</p><p>Tin liên quan</p>'

test('every block is asked about by its own row', () => {
  expect(Array.from(scoreFeatures(measure(HTML), LONG).scores, score => score > 0.5)).toEqual([
    false,
    true,
    true,
  ])
})

test('of a menu far from any paragraph nothing is asked: it is hopeless, whatever it says', () => {
  const menu = '<div><a href=/>Tin liên quan trong ngày</a></div>'.repeat(6)
  const { scores, phrases, keys, title } = scoreFeatures(
    measure(`${menu}<p>Bà con xuống chợ từ sớm, ${'gùi hàng trên lưng, '.repeat(3)}</p>`),
    LONG,
  )
  expect(Array.from(scores, score => score > 0.5)).toEqual([false, false, true, true, true, true, true])
  expect(scores[0]).toBeCloseTo(HOPELESS)
  expect([phrases[0], keys[0], title]).toEqual([0, 0, -1])
})

test('what measuring found out is handed on: phrases, keys, the title', () => {
  const { phrases, keys, title } = scoreFeatures(measure(HTML), LONG)
  expect(Array.from(phrases, phraseKind)).toEqual([null, null, 'related'])
  expect(keys[0]).toBe(keyOf('CHỢ TẾT!'))
  expect(title).toBe(0)
})

test('blocks are measured by the words of the model', () => {
  const { document, blocks } = measure('<div class=hay><p>Một</p></div><div class=chan><p>Hai</p></div>')
  const tokens = tokenEvidence([['hay', 2]])
  const forest = { depth: 1, bias: 0, features: [AT.nearest], thresholds: [1], leaves: [-2, 3] }
  const hints = { title: null, description: null, articleBody: null }
  const { scores } = scoreBlocks({ document, blocks, hints }, { tokens, forest })
  expect(Array.from(scores, score => score > 0.5)).toEqual([true, false])
})
