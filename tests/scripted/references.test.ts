import { describe, expect, test } from 'vitest'
import { withoutReferences } from '../../src/scripted/apollo.ts'
import { inPlaces } from '../../src/scripted/references.ts'

function trees(entries: Readonly<Record<string, unknown>>): unknown {
  const keyOf = (value: unknown) =>
    typeof value === 'string' && value.startsWith('$') ? value.slice(1) : null
  return inPlaces(new Map(Object.entries(structuredClone(entries))), 'a', keyOf)
}

describe('inPlaces', () => {
  test('puts entries where they are referred to, in lists and objects', () => {
    expect(trees({ b: 'x', a: { one: '$b', list: ['$c'] }, c: { d: 1 } })).toEqual([
      { one: 'x', list: [{ d: 1 }] },
    ])
  })

  test('each stands once, where it is named nearest to the start', () => {
    expect(trees({ a: { deep: { b: '$b' }, near: '$b' }, b: 'x' })).toEqual([
      { deep: { b: '$b' }, near: 'x' },
    ])
  })

  test('makes trees of what refers to itself', () => {
    expect(trees({ a: { b: '$b' }, b: { a: '$a', b: '$b' } })).toEqual([{ b: { a: '$a', b: '$b' } }])
  })

  test('what nothing refers to stands behind, with what it refers to', () => {
    expect(trees({ a: { x: 1 }, b: { c: '$c' }, c: 'x', d: '$none' })).toEqual([
      { x: 1 },
      { c: 'x' },
      '$none',
    ])
  })
})

describe('withoutReferences', () => {
  test.each([
    ['as of version 3', { __ref: 'Post:1' }],
    ['as of version 2', { type: 'id', generated: false, id: 'Post:1' }],
  ])('reads references %s', (_, reference) => {
    const table = { 'Post:1': { text: 'Chợ' }, ROOT_QUERY: { 'post({"id":1})': reference } }
    expect(withoutReferences(table)).toEqual([{ 'post({"id":1})': { text: 'Chợ' } }])
  })

  test('finds the table some names below', () => {
    const table = { ROOT_QUERY: { post: { __ref: 'Post:1' } }, 'Post:1': { text: 'Chợ' } }
    expect(withoutReferences({ props: { pageProps: { apolloState: table } } })).toEqual([
      { post: { text: 'Chợ' } },
    ])
  })

  test.each([[null], ['text'], [[1, 2]], [{ post: { __ref: 'Post:1' } }], [{ ROOT_QUERY: 'text' }]])(
    'leaves other data as they are: %j',
    data => {
      expect(withoutReferences(data)).toBe(data)
    },
  )
})
