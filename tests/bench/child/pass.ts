import { readFileSync } from 'node:fs'
import { decode } from '../../../src/encodings/decode.ts'
import { cpuSeconds, extractToJson, parseBare } from './candidates.ts'
import { type PassJob, type PassReply, STAGES } from './jobs.ts'
import { loadPeer } from './peers.ts'
import { type Clock, runStages } from './stages.ts'

type Pass = () => Promise<PassReply> | PassReply

let pass: Pass | null = null

/** Goes over the pages of a job once. A process times one candidate: the first job says which, on which pages. */
export async function timePass(job: PassJob): Promise<PassReply> {
  pass ??= await prepare(job)
  return pass()
}

async function prepare({ candidate, paths, repeat, folder = '' }: PassJob): Promise<Pass> {
  const pages = Array.from({ length: repeat }, () => paths.map(path => readFileSync(path))).flat()
  if (candidate === 'stages') return () => passByStage(pages)
  if (candidate === 'htmlparser2') {
    const texts = pages.map(bytes => decode(bytes).text)
    return () => passOver(candidate, texts, parseBare)
  }
  const work = candidate === 'extract' ? extractToJson : await loadPeer(candidate, folder)
  return () => passOver(candidate, pages, work)
}

/** Times the work on all pages together; it may give promises. */
async function passOver<T>(
  candidate: string,
  pages: readonly T[],
  work: (page: T) => unknown,
): Promise<PassReply> {
  let failed = 0
  const before = cpuSeconds()
  for (const page of pages) {
    try {
      const result = work(page)
      if (result instanceof Promise) await result
    } catch {
      failed++
    }
  }
  return { seconds: { [candidate]: cpuSeconds() - before }, failed }
}

/** Times the stages of each page one after another, so that each finds the process as it does in `extract`. */
function passByStage(pages: readonly Uint8Array[]): PassReply {
  const seconds = Object.fromEntries(STAGES.map(stage => [stage, 0]))
  const clock: Clock = (stage, work) => {
    const before = cpuSeconds()
    const result = work()
    seconds[stage]! += cpuSeconds() - before
    return result
  }
  for (const page of pages) runStages(page, clock)
  return { seconds, failed: 0 }
}
