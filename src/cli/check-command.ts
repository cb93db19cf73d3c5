import { missingShards } from '../batch/parts.ts'
import { MOST_SHARDS } from '../batch/shard.ts'
import { failureOf } from '../containers/failure.ts'
import type { CommandCall } from './commands.ts'
import { EXIT } from './exit-code.ts'
import type { Io } from './io.ts'
import { readFacts } from './run-facts.ts'
import { openStdout } from './stdout.ts'
import { UnusablePath } from './unusable-path.ts'
import { UsageError } from './usage-error.ts'
import { wholeNumber } from './values.ts'

/**
 * Prints the shards that a folder of parts lacks, as `sbatch --array` takes them; nothing when it lacks none.
 *
 * @returns The exit code: 75 when shards are missing.
 * @throws UsageError, UnusablePath, ClosedPipe
 */
export async function checkCommand({ inputs, own }: CommandCall, io: Io): Promise<number> {
  const [folder, ...others] = inputs
  if (folder === undefined || others.length > 0) throw new UsageError('check takes one output folder')
  const shards = typeof own['shards'] === 'string' ? own['shards'] : undefined
  const total = countOf(folder, shards)
  const missing = withFolder(folder, () => missingShards(folder, total))
  if (missing.length === 0) return EXIT.ok
  const stdout = openStdout(io.stdout, io.interruption)
  await stdout.write(`${arrayOf(missing)}\n`)
  await stdout.flush()
  return EXIT.tryAgain
}

function countOf(folder: string, typed: string | undefined): number {
  const facts = readFacts(folder)
  const known = typeof facts?.['shards'] === 'number' ? facts['shards'] : undefined
  if (typed === undefined) {
    if (known !== undefined) return known
    throw new UsageError(`check needs --shards: ${folder} does not tell how many there are`)
  }
  const count = wholeNumber('--shards', typed, 1, MOST_SHARDS)
  if (known === undefined || known === count) return count
  throw new UsageError(`${folder} holds parts of a run with ${known} shards, not ${count}`)
}

/** `[3, 8, 9, 10]` as `3,8-10`. */
function arrayOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

function withFolder<T>(folder: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const { code, message } = failureOf(error)
    const exitCode = code === 'try-again' ? EXIT.tryAgain : EXIT.unusablePath
    throw new UnusablePath(folder, { code, sentence: message, exitCode })
  }
}
