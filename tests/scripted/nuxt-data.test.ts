import { describe, expect, test } from 'vitest'
import { unflattened } from '../../src/scripted/nuxt-data.ts'

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(unflattened(value)))
}

describe('unflattened', () => {
  test('puts values in their places', () => {
    expect(plain([{ a: 1, b: 2 }, 'x', [3, 4], ['Reactive', 5], true, { c: 1 }])).toEqual({
      a: 'x',
      b: [[{ c: 'x' }], true],
    })
  })

  test('makes a tree of what holds itself', () => {
    expect(plain([{ a: 0, b: 1 }, { c: 1, d: 0, e: 2 }, 'x'])).toEqual({ b: { e: 'x' } })
  })

  test('lets long texts stand once', () => {
    const long = 'lúa '.repeat(200)
    expect(plain([[1, 1, 2, 2], long, 'x'])).toEqual([long, 'x', 'x'])
  })

  test('leaves other data alone', () => {
    expect(unflattened({ a: 1 })).toEqual({ a: 1 })
    expect(unflattened([])).toBeUndefined()
    expect(unflattened([[7, -1, 1.5]])).toEqual([undefined, undefined, undefined])
  })
})
