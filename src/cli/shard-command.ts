import { standsForMany } from '../batch/inputs.ts'
import { isDone, partName } from '../batch/parts.ts'
import { statOf } from '../batch/stat.ts'
import { checkOutput } from './check-output.ts'
import type { ShardSettings } from './cluster-settings.ts'
import { EXIT } from './exit-code.ts'
import { extractCommand } from './extract-command.ts'
import type { Io } from './io.ts'
import { type Messages, tellProblem } from './messages.ts'
import { withPath } from './output-file.ts'
import { FinishedElsewhere } from './part-file.ts'
import { agreeOnFacts, factsOf } from './run-facts.ts'
import type { Settings } from './settings.ts'
import { UnusablePath } from './unusable-path.ts'

/** Where a command reads, writes and talks. */
interface World {
  readonly io: Io
  readonly messages: Messages
}

/**
 * Extracts the inputs of one shard into its part; a shard that is done is left alone.
 *
 * @returns The exit code: 0 when the part is there, 75 when the shard is to be tried again.
 * @throws UsageError, UnusablePath
 */
export async function shardCommand(
  settings: Settings,
  shard: ShardSettings,
  { io, messages }: World,
): Promise<number> {
  const { path } = settings.output.destination as { path: string }
  settings.inputs.forEach(checkInput)
  await checkOutput(settings)
  agreeOnFacts(path, factsOf(settings, shard))
  if (!shard.force && withPath(path, () => isDone(path, shard))) {
    if (!settings.quiet) tellProblem(io, `${path}/${partName(shard)}`, DONE)
    return EXIT.ok
  }
  try {
    const code = await extractCommand(settings, io, messages)
    // A scheduler ends a task so when it takes back the machine.
    return code === EXIT.terminated ? EXIT.tryAgain : code
  } catch (error) {
    if (error instanceof FinishedElsewhere) return EXIT.ok
    throw error
  }
}

const DONE = { code: 'done', message: 'this shard was done before; --force does it again' }

/** A page that is missing is one shard's; an archive that is missing is everybody's. */
function checkInput(input: string): void {
  if (standsForMany(input) || statOf(input) !== undefined) return
  const sentence = 'there is no such file or folder'
  throw new UnusablePath(input, { code: 'no-such-file', sentence, exitCode: EXIT.unusablePath })
}
