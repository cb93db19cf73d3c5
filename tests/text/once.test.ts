import { expect, test } from 'vitest'
import { once } from '../../src/text/once.ts'

test('a value is made when it is asked for, and not again', () => {
  let made = 0
  const value = once(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect(value()).toBe(value())
  expect(made).toBe(1)
})

test('a value that is nothing is not made again either', () => {
  let made = 0
  const value = once(() => {
    made++
    return null
  })
  expect([value(), value(), made]).toEqual([null, null, 1])
})
