import type { PassJob } from './child/jobs.ts'
import type { Child } from './children.ts'
import type { Turns } from './setup.ts'

/** A process and the pages it goes over when it is its turn. */
export interface Candidate {
  readonly child: Child
  readonly job: PassJob
}

/** What came of the turns. */
export interface Timed {
  /** CPU seconds of each round by what was timed; a candidate may time several things. */
  readonly seconds: ReadonlyMap<string, readonly number[]>
  /** Times a candidate threw in its last turn. */
  readonly failed: ReadonlyMap<string, number>
  /** Why a candidate fell out, by its name; it has no seconds. */
  readonly dropped: ReadonlyMap<string, string>
}

/**
 * Lets candidates, each in a process of its own, take turns of a few seconds at most, so that whatever else the
 * machine does slows all of them alike. Several turns make one round: some clear up garbage of those before them.
 */
export async function takeTurns(
  candidates: readonly Candidate[],
  { cold, rounds, turns }: Turns,
): Promise<Timed> {
  const seconds = new Map<string, number[]>()
  const failed = new Map<string, number>()
  const dropped = new Map<string, string>()
  for (let turn = -cold; turn < rounds * turns; turn++) {
    for (const { child, job } of candidates.filter(({ job }) => !dropped.has(job.candidate))) {
      try {
        const reply = await child.ask(job)
        if (reply.failed === job.paths.length * job.repeat) throw new Error('it throws at every page')
        failed.set(job.candidate, reply.failed)
        if (turn >= 0) addTo(seconds, reply.seconds, Math.floor(turn / turns))
      } catch (error) {
        dropped.set(job.candidate, (error as Error).message)
        seconds.delete(job.candidate)
      }
    }
  }
  for (const { child } of candidates) child.end()
  return { seconds, failed, dropped }
}

function addTo(sums: Map<string, number[]>, seconds: Readonly<Record<string, number>>, round: number): void {
  for (const [name, time] of Object.entries(seconds)) {
    const sum = sums.get(name) ?? []
    sum[round] = (sum[round] ?? 0) + time
    sums.set(name, sum)
  }
}
