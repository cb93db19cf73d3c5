import { randomUUID } from 'node:crypto'
import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { systemCodeOf } from '../../containers/failure.ts'
import { writeAll } from '../write-all.ts'

/** Another run holds the lock. */
export class Locked extends Error {}

/** A lock that is held. */
export interface Lock {
  readonly release: () => void
}

/** Who holds a lock. */
interface Holder {
  readonly host: string
  readonly pid: number
  /** Differs after every start of the machine, so that a number of a process is not taken for that of another. */
  readonly boot: string
  /** The space in which the number of the process has its meaning: containers have their own. */
  readonly space: string
  /** When the process started, in ticks of the machine; numbers of processes are used again. */
  readonly started: string
  readonly id: string
}

/** A holder shows this often, in milliseconds, that it is alive. */
const BEAT = 20_000
/** A holder of another machine that was not heard of for this long, in milliseconds, is gone. */
const SILENCE = 300_000
/** Nobody takes longer than this, in milliseconds, to take over a lock. */
const TAKEOVER = 5_000
/** Between two looks at a lock that is being taken over, in milliseconds. */
const PAUSE = 50

/**
 * Takes a lock: a file that is made whole in one step and names its holder. A holder on this machine is asked whether
 * it lives; one on another machine shows it by touching the file. All clocks that are compared are those of the disk.
 *
 * @throws Locked, and what `fs` throws.
 */
export function takeLock(path: string): Lock {
  const own = ownName()
  const hidden = `${path}.${own.id}`
  const file = openSync(hidden, 'wx')
  try {
    const text = `${JSON.stringify(own)}\n`
    writeAll(file, text)
    if (!isLinked(hidden, path)) takeOver(path, hidden)
    const beat = setInterval(() => touch(file, text), BEAT)
    beat.unref()
    const release = (): void => {
      clearInterval(beat)
      closeSync(file)
      if (holderOf(path)?.id === own.id) rmSync(path, { force: true })
    }
    return { release }
  } catch (error) {
    closeSync(file)
    throw error
  } finally {
    rmSync(hidden, { force: true })
  }
}

/** Writing the same again sets the time by the clock of the disk, which may be on another machine. */
function touch(file: number, text: string): void {
  try {
    writeSync(file, text, 0)
  } catch {
    // The disk is full or gone: the run will hear of it when it writes its output.
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a holder that is gone. Only one may do so at a time, or the second would remove the lock of the first. */
function takeOver(path: string, hidden: string): void {
  const guard = `${path}.taking`
  makeGuard(guard, hidden)
  try {
    const holder = holderOf(path)
    if (holder !== undefined && isAlive(holder, path, hidden)) throw new Locked(describe(holder))
    rmSync(path, { force: true })
    if (!isLinked(hidden, path)) throw new Locked('another run was faster')
  } finally {
    rmdirSync(guard)
  }
}

/**
 * Waits while another run is taking over, which is a matter of milliseconds. A guard that stays longer was left by a run
 * that was killed over it.
 */
function makeGuard(guard: string, hidden: string): void {
  const first = timeOf(guard)
  const age = first === undefined ? 0 : ageOf(guard, hidden)
  for (let waited = age; !isMade(guard); waited += PAUSE) {
    if (waited < TAKEOVER) sleep(PAUSE)
    else if (timeOf(guard) === first) rmSync(guard, { recursive: true, force: true })
    else throw new Locked('another run is starting here')
  }
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false
    throw error
  }
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Milliseconds by the clock of the disk: the file that was just written tells what time it is there. */
function ageOf(path: string, now: string): number {
  return statSync(now).mtimeMs - statSync(path).mtimeMs
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder, path: string, hidden: string): boolean {
  const own = ownName()
  if (holder.host !== own.host || holder.space !== own.space) return ageOf(path, hidden) < SILENCE
  return holder.boot === own.boot && holder.started === startOf(holder.pid)
}

function describe({ pid, host }: Holder): string {
  return `another run is writing here: process ${pid} on ${host}`
}

function ownName(): Holder {
  const { pid } = process
  const boot = textOf('/proc/sys/kernel/random/boot_id')
  return { host: hostname(), pid, boot, space: spaceOf(), started: startOf(pid), id: randomUUID() }
}

/** Of a process that runs; `''` when there is none with this number. Fields 1 and 20 after its name, see proc(5). */
function startOf(pid: number): string {
  const facts = textOf(`/proc/${pid}/stat`)
  const fields = facts.slice(facts.lastIndexOf(')') + 2).split(' ')
  if (facts !== '') return fields[0] === DEAD ? '' : (fields[19] ?? '')
  return isRunning(pid) ? 'running' : ''
}

/** A process that has ended, of which nobody has asked how. */
const DEAD = 'Z'

/** For systems without `/proc`. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCodeOf(error) === 'EPERM'
  }
}

function spaceOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
