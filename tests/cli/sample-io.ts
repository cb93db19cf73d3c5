import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main.ts'

/** What a run said and gave. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What a test may choose about the world of a run. */
export interface World {
  /** Piped in; without it standard input is a terminal. */
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
  /** Width of the terminal; 0 where it tells none. */
  readonly columns?: number
  /** Error code that writing to standard output ends in. */
  readonly stdoutError?: string
  readonly interruption?: AbortSignal
}

/** Runs a command line in this process. */
export async function ran(args: readonly string[], world: World = {}): Promise<Ran> {
  const stdout = collector(world.stdoutError)
  const stderr = collector()
  const code = await main(args, {
    stdin: Object.assign(Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]), {
      isTTY: world.stdin === undefined,
    }),
    stdout: stdout.stream,
    stderr: Object.assign(stderr.stream, {
      isTTY: world.isTerminal === true,
      ...(world.columns === undefined ? {} : { columns: world.columns }),
    }),
    env: world.env ?? {},
    interruption: world.interruption ?? new AbortController().signal,
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(errorCode?: string): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, callback) {
      if (errorCode === undefined || chunk === '') {
        chunks.push(chunk)
        callback()
      } else callback(Object.assign(new Error(errorCode), { code: errorCode }))
    },
  })
  return { stream, text: () => chunks.join('') }
}
