import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { ran } from './sample-io.ts'

function parts(numbers: readonly number[], count: number): Record<string, string> {
  return Object.fromEntries(numbers.map(number => [`part-${number}-of-${count}.jsonl`, '{}\n']))
}

describe('check', () => {
  test.each([
    [[1, 2, 4, 5, 6, 7, 9, 10, 11, 12], '3,8\n', 75],
    [[1, 2, 4, 5, 6, 7, 11, 12], '3,8-10\n', 75],
    [[], '1-12\n', 75],
    [[2, 3, 4, 5, 6, 7, 8, 9, 10, 11], '1,12\n', 75],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '', 0],
  ])('with the parts %j prints %j and ends with %d', async (numbers, stdout, code) => {
    const folder = temporaryFolder(parts(numbers, 12))
    expect(await ran(['check', folder, '--shards', '12'])).toEqual({ code, stdout, stderr: '' })
  })

  test('counts no parts of runs with another number of shards, no hidden ones and none that are cut off', async () => {
    const folder = temporaryFolder({
      ...parts([1, 2, 3], 4),
      ...parts([1], 3),
      '.part-2-of-3.jsonl.ab.tmp': '{}\n',
      'part-3-of-3.jsonl': '{"text":',
    })
    expect((await ran(['check', folder, '--shards', '3'])).stdout).toBe('2-3\n')
  })

  test('takes an empty part for done', async () => {
    expect((await ran(['check', temporaryFolder({ 'part-1-of-1.jsonl': '' }), '--shards', '1'])).code).toBe(0)
  })

  test('knows the number of shards from the folder, and refuses another', async () => {
    const folder = temporaryFolder({ ...parts([1], 3), '.run.json': '{"shards":3}' })
    expect(await ran(['check', folder])).toMatchObject({ code: 75, stdout: '2-3\n' })
    const { code, stderr } = await ran(['check', folder, '--shards', '4'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('3 shards, not 4') })
  })

  test.each([
    ['no folder', ['check'], 'takes one output folder'],
    ['an unknown number', ['check', '.'], 'check needs --shards'],
    ['a number that is none', ['check', '.', '--shards', 'x'], '--shards takes a whole number from 1'],
    ['no shards', ['check', '.', '--shards', '0'], '--shards takes a whole number from 1'],
    ['two folders', ['check', 'a', 'b', '--shards', '1'], 'takes one output folder'],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, stderr } = await ran(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(sentence) })
  })

  test('ends with 4 where there is no folder', async () => {
    const folder = join(temporaryFolder(), 'none')
    expect(await ran(['check', folder, '--shards', '3'])).toEqual({
      code: 4,
      stdout: '',
      stderr: `tinsach: ${folder}: no-such-file: there is no such file\n`,
    })
  })
})
