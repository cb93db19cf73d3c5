import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { TAG } from '../../src/dom/tags.ts'

/** The `class` values of a page's `<p>` in their order, by number and as text. */
function classesOf(values: readonly string[]): { readonly numbers: number[]; readonly texts: string[] } {
  const document = parse(values.map(value => `<p class="${value}">`).join(''))
  const numbers = Array.from(document.classNumbers.subarray(0, document.size))
  const ofParagraphs = numbers.filter((_, node) => document.tag[node] === TAG.p)
  return { numbers: ofParagraphs, texts: ofParagraphs.map(number => document.classValue(number)) }
}

/** Numbers of values in the order in which they are met, from 1; 0 for the empty one. */
function numbered(values: readonly string[]): number[] {
  const numbers = new Map([['', 0]])
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size)
  return values.map(value => numbers.get(value)!)
}

describe('class values', () => {
  test('have a number each, and the same wherever they stand', () => {
    const value = fc.oneof(
      fc.constantFrom('', 'tin', 'tin bài', 'nit', 'chữ'),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ế'), maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), values => {
        expect(classesOf(values)).toEqual({ numbers: numbered(values), texts: values })
      }),
    )
  })

  test('may be many', () => {
    const values = Array.from({ length: 20_000 }, (_, k) => `c${k % 7000} c${k % 7}`)
    expect(classesOf(values)).toEqual({ numbers: numbered(values), texts: values })
  })

  test('are told apart where they have the same hash', () => {
    const values = valuesOfOneHash(12)
    expect(new Set(values).size).toBe(4096)
    expect(classesOf(values).texts).toEqual(values)
  })

  test('are compared with so many others of their hash at most, and then get another number', () => {
    const values = valuesOfOneHash(12)
    const { numbers, texts } = classesOf([...values, ...values])
    expect(texts).toEqual([...values, ...values])
    const known = numbers.slice(values.length).filter((number, k) => number === numbers[k]).length
    expect(known).toBe(64)
  })
})

/** 2 ** `pairs` values of one length that have the same hash, by pairs of letters that lead to the same step of it. */
function valuesOfOneHash(pairs: number): readonly string[] {
  let values = ['']
  let hash = 2 * pairs
  for (let pair = 0; pair < pairs; pair++) {
    const [first, second] = collisionFrom(hash)
    values = values.flatMap(value => [value + first, value + second])
    hash = stepOver(hash, first)
  }
  return values
}

function collisionFrom(hash: number): readonly [string, string] {
  const known = new Map<number, string>()
  for (let pair = 0; ; pair++) {
    const letters = String.fromCharCode(48 + (pair % 74), 48 + Math.floor(pair / 74)).replace(/[<>=`]/g, '_')
    const reached = stepOver(hash, letters)
    const other = known.get(reached)
    if (other !== undefined && other !== letters) return [other, letters]
    known.set(reached, letters)
  }
}

function stepOver(hash: number, letters: string): number {
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash, 33) ^ letters.charCodeAt(at)
  return hash
}
