import { expect, test } from 'vitest'
import { passedOptions } from './passed-options.ts'

test('flags mean what they mean on the command line', async () => {
  expect(await passedOptions([])).toEqual({})
  expect(await passedOptions(['--recall', '--no-site-rules'])).toEqual({ focus: 'recall', siteRules: false })
})
