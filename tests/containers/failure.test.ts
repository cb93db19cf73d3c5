import { expect, test } from 'vitest'
import { failureOf, tooLarge } from '../../src/containers/failure.ts'

test.each([
  ['ENOENT', 'no-such-file'],
  ['ENOTDIR', 'no-such-file'],
  ['EACCES', 'permission'],
  ['EPERM', 'permission'],
  ['EIO', 'try-again'],
  ['ESTALE', 'try-again'],
  ['ETIMEDOUT', 'try-again'],
  ['ELOOP', 'read-error'],
  ['EISDIR', 'read-error'],
  ['Z_DATA_ERROR', 'container-damaged'],
  ['Z_BUF_ERROR', 'container-damaged'],
])('%s is %s', (system, code) => {
  expect(failureOf(Object.assign(new Error('m'), { code: system })).code).toBe(code)
})

test.each([new Error('odd'), 'odd', undefined, { code: 'ENOENT' }])(
  '%j, which no system throws, is a read error',
  error => {
    expect(failureOf(error).code).toBe('read-error')
  },
)

test('the system code of an unknown failure stands in its message', () => {
  expect(failureOf(Object.assign(new Error('m'), { code: 'ELOOP' })).message).toContain('ELOOP')
})

test('the limit stands in the message', () => {
  expect(tooLarge(1000)).toEqual({ code: 'too-large', message: expect.stringContaining('1000 bytes') })
})
