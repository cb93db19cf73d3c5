import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PRODUCT_SETTINGS } from './build.ts'

test('what is measured is built like the product', () => {
  const product = readFileSync(new URL('../../esbuild.config.mjs', import.meta.url), 'utf8')
  const shared = /const SHARED = \{([^}]+)\}/.exec(product)![1]!
  for (const [name, value] of Object.entries(PRODUCT_SETTINGS)) {
    expect(shared).toContain(`${name}: ${typeof value === 'string' ? `'${value}'` : value},`)
  }
})
