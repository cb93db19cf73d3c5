import { expect, test } from 'vitest'
import { AT, FEATURES, WIDTH } from '../../src/classify/feature-names.ts'

test('the numbers of the features are 0, 1, 2 … in the order in which they are written down', () => {
  expect(Object.values(AT)).toEqual(Array.from({ length: WIDTH }, (_, k) => k))
})

test('the name of a feature stands at its number', () => {
  expect(FEATURES[AT.phrase]).toBe('phrase')
  expect(FEATURES[AT.pageLinks]).toBe('pageLinks')
})
