import { describe, expect, test } from 'vitest'
import {
  archiveDepth,
  depth,
  moment,
  names,
  pageUrl,
  size,
  totalSize,
  wholeNumber,
} from '../../src/cli/values.ts'

describe('a size', () => {
  test.each([
    ['64MB', 64e6],
    ['500kB', 500e3],
    ['1.5MiB', 1_572_864],
    ['10 k', 10_000],
    ['123', 123],
    ['7b', 7],
  ])('%s is %i bytes', (value, bytes) => {
    expect(size('--max-size', value)).toBe(bytes)
  })

  test.each(['', '0', '-1', 'MB', '1e6', '5TB', '1,5MB', 'constructor'])('%j is none', value => {
    expect(() => size('--max-size', value)).toThrow('--max-size')
  })
})

describe('limits of archives', () => {
  test('are read', () => {
    expect(totalSize('--max-total-size', '2TB')).toBe(2e12)
    expect(wholeNumber('--max-entries', '1000')).toBe(1000)
    expect(archiveDepth('--max-depth-archive', '0')).toBe(0)
  })

  test.each(['', '-1', 'x', '1e6', '9'.repeat(30)])('%j is none', value => {
    expect(() => totalSize('--max-total-size', value)).toThrow('--max-total-size')
    expect(() => wholeNumber('--max-entries', value)).toThrow('--max-entries')
    expect(() => archiveDepth('--max-depth-archive', value)).toThrow('--max-depth-archive')
  })
})

describe('a moment', () => {
  test.each([
    ['2023-11-10T16:31:00+07:00', '2023-11-10T16:31:00+07:00'],
    ['2023-11-10T16:31Z', '2023-11-10T16:31:00Z'],
    ['2023-11-10t16:31:00.5z', '2023-11-10T16:31:00.5Z'],
    ['2024-02-29T00:00-05:30', '2024-02-29T00:00:00-05:30'],
  ])('%s is read', (value, full) => {
    expect(moment('--saved-at', value.replace('t', 'T'))).toBe(full)
  })

  test.each([
    '2023-11-10',
    '2023-11-10T16:31:00',
    '10/11/2023',
    '2023-02-29T00:00:00Z',
    '2023-13-01T00:00:00Z',
    'now',
  ])('%s is refused', value => expect(() => moment('--saved-at', value)).toThrow('--saved-at'))
})

test('an address comes in its normal form', () => {
  expect(pageUrl('--url', 'HTTPS://Bao.Example.vn/tin tức')).toBe('https://bao.example.vn/tin%20t%E1%BB%A9c')
})

test('names are told once each, without the white space around them', () => {
  expect(names('--fields', 'b, a,b', ['a', 'b'])).toEqual(['b', 'a'])
})

test('a depth has an end', () => {
  expect(depth('--max-depth', '65000')).toBe(65_000)
  for (const value of ['65001', '1.5', '-1', '1e3'])
    expect(() => depth('--max-depth', value)).toThrow('--max-depth')
})
