import { describe, expect, test } from 'vitest'
import { compileSelector } from '../../src/dom/select.ts'
import { LAYOUTS } from '../../src/sites/index.ts'

describe('the known layouts', () => {
  test('have names of their own', () => {
    const names = LAYOUTS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(LAYOUTS)('$name has selectors that compile', ({ name: _, hosts: __, ...selectors }) => {
    for (const [field, selector] of Object.entries(selectors)) {
      expect(() => compileSelector(selector), `${field}: ${selector}`).not.toThrow()
    }
  })

  test.each(LAYOUTS.filter(({ hosts }) => hosts.length > 0))(
    '$name names hosts as they are looked up',
    ({ hosts }) => {
      for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/)
    },
  )
})
