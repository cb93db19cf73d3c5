import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Verdict, verdict } from '../../src/classify/confidence.ts'
import type { Role } from '../../src/model/block.ts'
import { paragraph } from '../blocks/block.ts'

interface Judged {
  readonly chars: number
  readonly score: number
  readonly role?: Role
  readonly rule?: string
}

function judge(...blocks: readonly Judged[]): Verdict {
  return verdict({
    labelled: blocks.map(({ chars, role = 'body', rule = 'model' }) => ({
      block: paragraph('a'.repeat(chars)),
      role,
      rule,
    })),
    scores: blocks.map(({ score }) => score),
  })
}

describe('the confidence in an article', () => {
  test.each<[string, number, Judged[]]>([
    [
      'is 1 where every block is certain',
      1,
      [
        { chars: 100, score: 1 },
        { chars: 50, score: 0, role: 'boilerplate' },
      ],
    ],
    ['is 0 where nothing was kept', 0, [{ chars: 100, score: 0.5, role: 'boilerplate' }]],
    ['is 0 on a page without text', 0, []],
    ['is F1 where half of the kept text is expected to be right', 2 / 3, [{ chars: 100, score: 0.5 }]],
    [
      'is F1 where half of the article is expected to be lost',
      2 / 3,
      [
        { chars: 100, score: 1 },
        { chars: 100, score: 1, role: 'boilerplate' },
      ],
    ],
    ['counts the lead', 1, [{ chars: 100, score: 1, role: 'lead' }]],
    [
      'does not count what a rule dropped',
      1,
      [
        { chars: 100, score: 1 },
        { chars: 100, score: 1, role: 'boilerplate', rule: 'repeated' },
        { chars: 100, score: 1, role: 'caption', rule: 'caption-markup' },
      ],
    ],
    [
      'goes by the length of the blocks',
      (2 * 90) / (100 + 90),
      [
        { chars: 90, score: 1 },
        { chars: 10, score: 0 },
      ],
    ],
  ])('%s', (_, confidence, blocks) => {
    expect(judge(...blocks).confidence).toBeCloseTo(confidence)
  })

  test('is from 0 to 1, whatever the blocks', () => {
    const block = fc.record({
      chars: fc.nat(300),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      role: fc.constantFrom<Role>('body', 'lead', 'boilerplate', 'caption'),
    })
    fc.assert(
      fc.property(fc.array(block), blocks => {
        const { confidence } = judge(...blocks)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('kept text is counted, and that of longer blocks apart', () => {
  const blocks: Judged[] = [
    { chars: 100, score: 1 },
    { chars: 80, score: 1, role: 'lead' },
    { chars: 20, score: 1 },
    { chars: 500, score: 1, role: 'boilerplate' },
  ]
  expect(judge(...blocks)).toMatchObject({ chars: 200, prose: 180 })
})
