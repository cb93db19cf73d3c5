import { readFileSync, writeSync } from 'node:fs'
import { decode } from '../../../src/encodings/decode.ts'
import { STAGES } from '../stage-names.ts'
import { runHostile } from './hostile.ts'
import type { Job, Line, PassesJob, TimesLine } from './jobs.ts'
import { runMemory } from './memory.ts'
import { goOver, readPages, timePasses } from './passes.ts'
import { runPeer } from './peers.ts'
import { runProfile } from './profile.ts'
import { type Clock, runStages } from './stages.ts'
import { extractToJson } from './whole.ts'
import { parseBare } from './yardstick.ts'

/** The child reads its job from standard input and says what it found in lines of JSON. */
void run(JSON.parse(readFileSync(0, 'utf8')) as Job)

async function run(job: Job): Promise<void> {
  if (job.kind === 'memory') runMemory(job, tell)
  else if (job.kind === 'hostile') runHostile(job, tell)
  else if (job.kind === 'profile') await runProfile(job, tell)
  else if (job.kind === 'peer') tell(await runPeer(job))
  else tell(await timeJob(job))
}

function tell(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

async function timeJob({ kind, passes }: PassesJob): Promise<TimesLine> {
  const pages = readPages(passes)
  if (kind === 'whole') return { whole: await timePasses(passes, pages, extractToJson) }
  if (kind === 'stages') return timeStages(passes, pages)
  const texts = pages.map(bytes => decode(bytes).text)
  return { bare: await timePasses(passes, texts, parseBare) }
}

/** Times the stages of each page one after another, so that each finds the process as it does in `extract`. */
async function timeStages(
  { repeat, cold, timed }: PassesJob['passes'],
  pages: readonly Buffer[],
): Promise<TimesLine> {
  const micros = new Map(STAGES.map(stage => [stage, 0]))
  const clock: Clock = (stage, work) => {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    micros.set(stage, micros.get(stage)! + user + system)
    return result
  }
  await goOver(pages, repeat * cold, bytes => runStages(bytes, (_, work) => work()))
  await goOver(pages, repeat * timed, bytes => runStages(bytes, clock))
  return Object.fromEntries([...micros].map(([stage, sum]) => [stage, sum / 1e6]))
}
