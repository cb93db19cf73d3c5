import { describe, expect, test } from 'vitest'
import { parseOptions } from './options.ts'

describe('parseOptions', () => {
  test('a long run has every part, a quick one those that are done in seconds', () => {
    expect(parseOptions([]).sections).toEqual(['stages', 'peers', 'startup', 'memory', 'workers', 'hostile'])
    expect(parseOptions(['--quick']).sections).toEqual(['stages', 'startup', 'memory', 'hostile'])
  })

  test('--only chooses parts, even those that a quick run leaves out', () => {
    expect(parseOptions(['--quick', '--only', 'memory,stages', '--only', 'peers']).sections).toEqual([
      'stages',
      'peers',
      'memory',
    ])
  })

  test('what stands without a flag is a folder of pages', () => {
    expect(parseOptions(['a', '--json', 'out.json', 'b'])).toMatchObject({
      folders: ['a', 'b'],
      json: 'out.json',
    })
  })

  test.each([
    ['an unknown part', ['--only', 'stages,nope'], 'nope'],
    ['an unknown flag', ['--nope'], '--nope'],
    ['floors on some of the hostile pages', ['--floors', '--match', 'x'], '--match'],
  ])('%s is refused', (_, argv, said) => {
    expect(() => parseOptions(argv)).toThrow(said)
  })
})
