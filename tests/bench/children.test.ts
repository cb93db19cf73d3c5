import { describe, expect, test } from 'vitest'
import type { HostileJob } from './child/jobs.ts'
import { type Child, startChild } from './children.ts'

const JOB: HostileJob = { kind: 'hostile', name: 'a', size: 1 }

/** A child that runs the code for each line it is sent. */
function child(code: string): Child {
  const loop = `require('readline').createInterface({ input: process.stdin }).on('line', line => { ${code} })`
  return startChild(process.execPath, ['-e', loop])
}

describe('a child', () => {
  test('answers each job', async () => {
    const echo = child('console.log(JSON.stringify({ seconds: JSON.parse(line).size }))')
    expect(await echo.ask(JOB)).toEqual({ seconds: 1 })
    expect(await echo.ask({ ...JOB, size: 2 })).toEqual({ seconds: 2 })
    echo.end()
  })

  test('that says nothing is ended when patience is', async () => {
    await expect(child('').ask(JOB, 100)).rejects.toMatchObject({ kind: 'stuck' })
  })

  test.each([
    ['that throws', child('throw new Error("no lúa")'), 'no lúa'],
    ['that is no program', startChild('no-such-program', []), 'no-such-program'],
  ])('%s is told with its last words', async (_, broken, words) => {
    await expect(broken.ask(JOB)).rejects.toMatchObject({
      kind: 'died',
      message: expect.stringContaining(words),
    })
  })
})
