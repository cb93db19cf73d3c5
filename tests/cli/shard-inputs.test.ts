import { expect, test } from 'vitest'
import type { Input } from '../../src/batch/types.ts'
import { inputsOfShard } from '../../src/cli/shard-inputs.ts'
import type { ErrorCode } from '../../src/model/diagnostic.ts'

const EVERY_SHARD = [1, 2, 3].map(index => ({ index, count: 3 }))

/** How each of three shards takes a folder inside the archive that cannot be read: its exit code, or its inputs. */
async function takenBy(code: ErrorCode, root: string | null, giveUp: boolean): Promise<unknown[]> {
  async function* inputs(): AsyncGenerator<Input> {
    yield { kind: 'failed', path: 'a/b', root, failure: { code, message: 'm' } }
  }
  return Promise.all(
    EVERY_SHARD.map(async shard => {
      let count = 0
      try {
        for await (const _ of inputsOfShard(inputs(), { shard, giveUp })) count++
        return count
      } catch (error) {
        return `exit ${(error as { exitCode: number }).exitCode}`
      }
    }),
  )
}

test('a folder that may be read later stops every shard, for each would miss its pages', async () => {
  expect(await takenBy('try-again', 'a', false)).toEqual(['exit 75', 'exit 75', 'exit 75'])
})

test('a folder that is never to be read is told by one shard', async () => {
  expect((await takenBy('permission', 'a', false)).toSorted()).toEqual([0, 0, 1])
  expect((await takenBy('try-again', 'a', true)).toSorted()).toEqual([0, 0, 1])
})

test('an archive without pages stops every shard', async () => {
  expect(await takenBy('no-pages', null, false)).toEqual(['exit 4', 'exit 4', 'exit 4'])
})
