import type { Writable } from 'node:stream'
import { unusable } from './unusable-path.ts'

/** Whoever read standard output has gone: nothing is wrong, and nothing is left to do. */
export class ClosedPipe extends Error {}

/** Writes texts to standard output. */
export interface Stdout {
  /**
   * Returns when there is room for more.
   *
   * @throws ClosedPipe, UnusablePath
   */
  readonly write: (text: string) => Promise<void>
  /** Returns when all is on its way. @throws ClosedPipe, UnusablePath */
  readonly flush: () => Promise<void>
}

/** Opens standard output for writing with back-pressure: a slow reader slows the run down and fills no memory. */
export function openStdout(stream: Writable, interruption: AbortSignal): Stdout {
  let problem: Error | undefined
  stream.on('error', error => {
    problem ??= error
  })
  const check = (): void => {
    if (problem !== undefined)
      throw isClosedPipe(problem) ? new ClosedPipe() : unusable('standard output', problem)
  }
  return {
    write: async text => {
      check()
      if (!stream.write(text)) await settled(stream, interruption)
      check()
    },
    flush: async () => {
      check()
      await new Promise<void>(resolve => stream.write('', () => resolve()))
      check()
    },
  }
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

/** Waits until the stream has room, has failed, or nobody wants to wait any longer. */
function settled(stream: Writable, interruption: AbortSignal): Promise<void> {
  if (interruption.aborted) return Promise.resolve()
  return new Promise(resolve => {
    const done = (): void => {
      for (const event of STREAM_EVENTS) stream.off(event, done)
      interruption.removeEventListener('abort', done)
      resolve()
    }
    for (const event of STREAM_EVENTS) stream.on(event, done)
    interruption.addEventListener('abort', done)
  })
}

const STREAM_EVENTS = ['drain', 'error', 'close']
