import { isOfShard, type Shard } from '../batch/shard.ts'
import type { Input } from '../batch/types.ts'
import { EXIT } from './exit-code.ts'
import { UnusablePath } from './unusable-path.ts'

/** A shard, and whether it is completed without what may be read another time. */
interface Choice {
  readonly shard: Shard
  readonly giveUp: boolean
}

/**
 * Lets through the inputs of one shard. What hides pages of all shards, such as an archive that is not mounted, stops
 * every one of them: none may look done without its pages.
 *
 * @throws UnusablePath
 */
export async function* inputsOfShard(
  inputs: AsyncIterable<Input>,
  { shard, giveUp }: Choice,
): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (input.kind === 'failed') {
      const { code, message } = input.failure
      const mayHeal = code === 'try-again'
      const exitCode = mayHeal ? EXIT.tryAgain : EXIT.unusablePath
      if (mayHeal ? !giveUp : input.root === null)
        throw new UnusablePath(input.path, { code, sentence: message, exitCode })
    }
    if (isOfShard(input, shard)) yield input
  }
}
