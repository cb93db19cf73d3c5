import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Job, Replies } from './child/jobs.ts'

/** A process that does jobs, one at a time. */
export interface Child {
  /**
   * Gives a job and waits for the answer. Throws `Trouble` when the process dies of it, or when it has not answered
   * after `patience` milliseconds of the clock on the wall, which ends it.
   */
  readonly ask: <J extends Job>(job: J, patience?: number) => Promise<Replies[J['kind']]>
  /** Lets the process end. */
  readonly end: () => void
}

/** Why a child gave no answer. */
export class Trouble extends Error {
  readonly kind: 'stuck' | 'died'

  constructor(kind: 'stuck' | 'died', lastWords: string) {
    super(`${kind}: ${lastWords}`)
    this.kind = kind
  }
}

/** Surroundings of every child: `NODE_EXTRA_CA_CERTS` alone would add 65 to 90 ms to every start of Node 20. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env
  return rest
}

/** Starts the built child. Garbage can be collected at will in it. */
export function startNode(program: string): Child {
  return startChild(process.execPath, ['--expose-gc', program])
}

/** Starts a program that answers lines of JSON with lines of JSON. */
export function startChild(command: string, argv: readonly string[]): Child {
  const child = spawn(command, argv, { env: cleanEnvironment() })
  const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let words = ''
  let stuck = false
  child.stderr.on('data', (text: Buffer) => {
    words = (words + text).slice(-2000)
  })
  const gone = new Promise<void>(resolve => {
    child.on('close', () => resolve())
    child.on('error', error => {
      words = String(error)
      resolve()
    })
  })
  // A child that is gone is noticed where its answer is missing.
  child.stdin.on('error', () => {})
  return {
    ask: async (job, patience) => {
      child.stdin.write(`${JSON.stringify(job)}\n`)
      const timer = patience === undefined ? undefined : setTimeout(giveUp, patience)
      const reply = await replies.next()
      clearTimeout(timer)
      if (reply.done !== true) return JSON.parse(reply.value)
      await gone
      throw new Trouble(stuck ? 'stuck' : 'died', complaint(words))
    },
    end: () => child.stdin.end(),
  }

  function giveUp(): void {
    stuck = true
    child.kill('SIGKILL')
  }
}

/** The last line that speaks of an error, or else the last. */
function complaint(words: string): string {
  const lines = words.trim().split('\n')
  return lines.findLast(line => /error/i.test(line)) ?? lines.at(-1)!
}
