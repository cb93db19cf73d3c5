import { standsForMany } from '../batch/inputs.ts'
import { EXIT } from './exit-code.ts'
import { type Io, processIo } from './io.ts'
import { openMessages, tell, tellProblem } from './messages.ts'
import { parseCommandLine, type Request } from './program.ts'
import { resolveSettings } from './settings.ts'
import { ClosedPipe, openStdout } from './stdout.ts'
import { UnusablePath } from './unusable-path.ts'
import { UsageError } from './usage-error.ts'
import { packageVersion } from './version.ts'

/**
 * Runs a command line; never throws and never ends the process.
 *
 * @param argv - Without the names of node and of the script.
 * @returns The exit code.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  try {
    return await obey(parseCommandLine(argv, { version: packageVersion(), width: () => helpWidth(io) }), io)
  } catch (error) {
    return report(error, io)
  }
}

/** In characters: as wide as the terminal, as long as that reads well. */
function helpWidth({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns ?? 80, 80), 100)
}

async function obey(request: Request, io: Io): Promise<number> {
  if (request.kind === 'print') return print(request.text, io)
  if (request.kind === 'list') {
    const { listText } = await import('./lists.ts')
    return print(await listText(request.command), io)
  }
  if (request.kind === 'command') return (await request.command.load())(request, io)
  const { inputs, raw } = request
  if (inputs.length === 0 && io.stdin.isTTY === true) throw new UsageError(NO_INPUT)
  const settings = await resolveSettings(inputs, raw, standsForMany, io.env)
  const messages = openMessages(io, settings)
  if (settings.cluster.records !== null) {
    const { stdinCommand } = await import('./stdin-command.ts')
    return stdinCommand(settings, settings.cluster.records, { io, messages })
  }
  if (settings.cluster.shard !== null) {
    const { shardCommand } = await import('./shard-command.ts')
    return shardCommand(settings, settings.cluster.shard, { io, messages })
  }
  const { extractCommand } = await import('./extract-command.ts')
  return extractCommand(settings, io, messages)
}

const NO_INPUT = 'there is no input: tinsach [options] <file, folder or ->...'

async function print(text: string, io: Io): Promise<number> {
  const stdout = openStdout(io.stdout, io.interruption)
  await stdout.write(text)
  await stdout.flush()
  return EXIT.ok
}

function report(error: unknown, io: Io): number {
  if (error instanceof ClosedPipe) return EXIT.ok
  if (error instanceof UsageError) {
    tellProblem(io, 'usage', { code: 'wrong-usage', message: `${error.message}; see tinsach --help` })
    return EXIT.usage
  }
  if (error instanceof UnusablePath) {
    tellProblem(io, error.path, error)
    return error.exitCode
  }
  tellProblem(io, 'bug', { code: 'internal', message: 'please report the command line and what follows' })
  tell(io, `${error instanceof Error ? error.stack : String(error)}\n`)
  return EXIT.bug
}
