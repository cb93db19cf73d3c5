import type { Readable, Writable } from 'node:stream'
import { EXIT } from './exit-code.ts'

/** The world of a run, so that tests can bring their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by SIGINT and SIGTERM, with the exit code as its reason. */
  readonly interruption: AbortSignal
}

/** How long a pipe that nobody reads may hold up the end after a signal, in milliseconds. */
const GRACE = 2000

/** The world of this process; its streams are opened when they are first used. A second signal kills at once. */
export function processIo(): Io {
  const interruption = new AbortController()
  for (const [signal, code] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', EXIT.terminated],
  ] as const) {
    process.once(signal, () => {
      interruption.abort(code)
      // By now nobody listens to the signal any more, so that it ends even what waits for a pipe or a disk.
      setTimeout(() => process.kill(process.pid, signal), GRACE).unref()
    })
  }
  // Without it a limit on the size of files ends the process; with it writing fails, which is told.
  process.on('SIGXFSZ', () => {})
  return {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return process.stdout
    },
    get stderr() {
      return process.stderr
    },
    env: process.env,
    interruption: interruption.signal,
  }
}
