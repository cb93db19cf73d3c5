import { describe, expect, test } from 'vitest'
import type { PassJob } from './child/jobs.ts'
import { type Candidate, takeTurns } from './turns.ts'

/** A candidate whose turns last 1, 2, 4, 8 … seconds and are written to a diary. */
function candidate(name: string, diary: string[], failed = 0): Candidate {
  let seconds = 0.5
  const job: PassJob = { kind: 'pass', candidate: name, paths: ['a.html', 'b.html'], repeat: 1 }
  const ask = async (): Promise<never> => {
    diary.push(name)
    seconds *= 2
    return { seconds: { [name]: seconds }, failed } as never
  }
  return { job, child: { ask, end: () => diary.push(`${name} ends`) } }
}

describe('takeTurns', () => {
  test('lets one go after another and ends them all', async () => {
    const diary: string[] = []
    await takeTurns([candidate('a', diary), candidate('b', diary)], { cold: 1, rounds: 1, turns: 1 })
    expect(diary).toEqual(['a', 'b', 'a', 'b', 'a ends', 'b ends'])
  })

  test('adds up the turns of a round, without the cold ones', async () => {
    const { seconds } = await takeTurns([candidate('a', [])], { cold: 1, rounds: 2, turns: 2 })
    expect(seconds.get('a')).toEqual([2 + 4, 8 + 16])
  })

  test('goes on without a candidate that throws at every page, and tells why', async () => {
    const run = await takeTurns([candidate('a', []), candidate('b', [], 2)], { cold: 0, rounds: 1, turns: 2 })
    expect([...run.seconds.keys()]).toEqual(['a'])
    expect(run.dropped.get('b')).toContain('every page')
  })
})
