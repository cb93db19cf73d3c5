import { expect, test } from 'vitest'
import { type Resolve, withAddresses } from '../../src/blocks/addresses.ts'
import type { Mark } from '../../src/model/block.ts'
import { image, paragraph } from './block.ts'

const resolve: Resolve = address => (address.startsWith('/') ? `https://bao.example${address}` : null)

const MARKS: readonly Mark[] = [
  { kind: 'link', start: 0, end: 3, url: '/a' },
  { kind: 'strong', start: 0, end: 3 },
  { kind: 'link', start: 4, end: 7, url: 'javascript:x()' },
]

test('links lead to whole addresses; those that lead nowhere are no marks', () => {
  const block = paragraph('Chợ quê', { marks: MARKS })
  expect(withAddresses({ block, role: 'body', rule: 'model' }, resolve)).toEqual({
    block: {
      ...block,
      marks: [{ kind: 'link', start: 0, end: 3, url: 'https://bao.example/a' }, MARKS[1]],
    },
    role: 'body',
    rule: 'model',
  })
})

test.each([
  ['/a.jpg', 'https://bao.example/a.jpg'],
  ['about:blank', null],
  [null, null],
])('an image at %j stands at %j', (url, whole) => {
  const labelled = { block: image({ url, alt: 'Chợ' }), role: 'figure', rule: 'figure' } as const
  expect(withAddresses(labelled, resolve).block.image).toMatchObject({ url: whole, alt: 'Chợ' })
})

test('what is not of the article is left as it is', () => {
  const labelled = {
    block: paragraph('Chợ quê', { marks: MARKS }),
    role: 'boilerplate',
    rule: 'model',
  } as const
  expect(withAddresses(labelled, resolve)).toBe(labelled)
})
