import { expect, test } from 'vitest'
import { endsWithStop } from '../../src/text/sentence-ends.ts'

test.each([
  'Chợ họp.',
  'Chợ họp!',
  'Chợ họp?',
  'Chợ họp…',
  '“Chợ họp.”',
  '(Chợ họp).)',
  'Hết./.',
  '市場。',
  '「市場。」',
  'बाज़ार।',
])('%s ends with a stop', text => {
  expect(endsWithStop(text)).toBe(true)
})

test.each(['', '”)', 'Chợ họp', '“Chợ họp”', 'Chợ họp:', 'Chợ. Họp'])('%s does not', text => {
  expect(endsWithStop(text)).toBe(false)
})
