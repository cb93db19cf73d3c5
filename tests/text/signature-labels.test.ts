import { expect, test } from 'vitest'
import { kindOfLabel } from '../../src/text/signature-labels.ts'

test.each([
  ['Thực hiện', 'author'],
  ['BÀI, ẢNH', 'author'],
  ['Nguồn', 'source'],
  ['Ảnh minh hoạ', 'credit'],
  ['photo credit', 'credit'],
  ['Ảnh hưởng', undefined],
  ['', undefined],
])('%s: %s', (label, kind) => {
  expect(kindOfLabel(label)).toBe(kind)
})
