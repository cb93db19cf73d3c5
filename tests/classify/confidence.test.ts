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

const SURE = { chars: 100, score: 0.98 }
const DROPPED = { chars: 100, score: 0.02, role: 'boilerplate' } as const

describe('the confidence in an article', () => {
  test('is near 1 where the model is sure of every block', () => {
    expect(judge(SURE, SURE, SURE).confidence).toBeGreaterThan(0.95)
    expect(judge(SURE, { ...SURE, role: 'lead' }).confidence).toBeGreaterThan(0.95)
  })

  test.each<[string, Judged[]]>([
    ['where nothing was kept', [DROPPED]],
    ['on a page without text', []],
  ])('is 0 %s', (_, blocks) => {
    expect(judge(...blocks).confidence).toBe(0)
  })

  test.each<[string, Judged[], Judged[]]>([
    ['the less sure the model is', [SURE, { ...SURE, score: 0.6 }], [SURE, SURE]],
    ['the more text was dropped inside', [SURE, DROPPED, DROPPED, SURE], [SURE, DROPPED, SURE]],
    [
      'where a gap parts what was kept',
      [SURE, ...Array(3).fill({ ...DROPPED, chars: 0 }), SURE],
      [SURE, SURE],
    ],
  ])('is lower %s', (_, lower, higher) => {
    expect(judge(...lower).confidence).toBeLessThan(judge(...higher).confidence)
  })

  test.each<[string, Judged[]]>([
    ['what was dropped before and after the article', [DROPPED, SURE, SURE, DROPPED, DROPPED]],
    ['captions', [SURE, { ...SURE, role: 'caption', rule: 'caption-markup' }, SURE]],
  ])('does not count %s', (_, blocks) => {
    expect(judge(...blocks).confidence).toBe(judge(SURE, SURE).confidence)
  })

  test('goes by the length of the blocks', () => {
    const unsure = (chars: number) => judge(SURE, { chars, score: 0.5 }).confidence
    expect(unsure(10)).toBeGreaterThan(unsure(100))
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
