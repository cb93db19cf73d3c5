import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { timeHostile } from './hostile.ts'
import type { Job, Replies } from './jobs.ts'
import { extractPages } from './memory.ts'
import { timePass } from './pass.ts'
import { profileHostile } from './profile.ts'

/** The child reads jobs from standard input and answers each, one line of JSON for another. */
void answerAll()

async function answerAll(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    writeSync(1, `${JSON.stringify(await answer(JSON.parse(line) as Job))}\n`)
  }
}

function answer(job: Job): Promise<Replies[Job['kind']]> | Replies[Job['kind']] {
  if (job.kind === 'pass') return timePass(job)
  if (job.kind === 'memory') return extractPages(job)
  return job.kind === 'hostile' ? timeHostile(job) : profileHostile(job)
}
