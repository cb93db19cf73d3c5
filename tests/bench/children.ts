import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Job, Line } from './child/jobs.ts'

/** Surroundings of every child: `NODE_EXTRA_CA_CERTS` alone would add 65 to 90 ms to every start of Node 20. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env
  return rest
}

/** Runs a job in a fresh process and gives the lines it said; throws with its last words when it fails. */
export function runChild<T extends Line>(program: string, job: Job): T[] {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(job),
    encoding: 'utf8',
    env: cleanEnvironment(),
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${job.kind}: exit ${status ?? signal}: ${lastWords(stderr)}`)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}

/** How a watched child ended: it finished, it said nothing for too long, or it died. */
export type End = 'finished' | 'stuck' | 'died'

/** Runs a job in a fresh process, hands on each line when it is said, and ends the process when none comes in time. */
export function watchChild<T extends Line>(
  program: string,
  job: Job,
  { patience, hear }: { readonly patience: number; readonly hear: (line: T) => void },
): Promise<End> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--expose-gc', program], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: cleanEnvironment(),
    })
    let stuck = false
    const timer = setTimeout(() => {
      stuck = true
      child.kill('SIGKILL')
    }, patience)
    createInterface({ input: child.stdout }).on('line', line => {
      timer.refresh()
      hear(JSON.parse(line) as T)
    })
    child.on('close', code => {
      clearTimeout(timer)
      resolve(stuck ? 'stuck' : code === 0 ? 'finished' : 'died')
    })
    child.stdin.on('error', () => {})
    child.stdin.end(JSON.stringify(job))
  })
}

function lastWords(stderr: string): string {
  return stderr.trim().split('\n').slice(-3).join(' ')
}
