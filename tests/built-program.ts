import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LOCK = join(ROOT, 'dist/.tests-build')
const STAMP = join(ROOT, 'dist/.tests-built')

/** What the build is made of. */
const SOURCES = ['src', 'fixtures/pages', 'esbuild.config.mjs', 'package.json']

/** A build that takes longer than this has been killed, in milliseconds. */
const LONGEST = 120_000

/**
 * Builds the program when its sources are not those of the last build. Test files run side by side: none of them may
 * build while another runs what is built, so the first builds for all.
 *
 * @returns The path of the program.
 */
export async function builtProgram(): Promise<string> {
  const program = join(ROOT, 'bin/tinsach.js')
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  while (!isLocked()) await wait(50)
  try {
    const stamp = stampOf(SOURCES)
    if (isBuilt(stamp)) return program
    execFileSync('npm', ['run', '--silent', 'build:code'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(STAMP, stamp)
  } finally {
    rmdirSync(LOCK)
  }
  return program
}

/** Whether the lock was free and is taken now. */
function isLocked(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > LONGEST) rmdirSync(LOCK)
    return false
  }
}

function isBuilt(stamp: string): boolean {
  const files = ['dist/index.js', 'dist/cli/main.js', 'dist/cli/page-task.js']
  return (
    files.every(file => existsSync(join(ROOT, file))) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === stamp
  )
}

/** Names, sizes and times of files, as one hash. */
function stampOf(places: readonly string[]): string {
  const all = createHash('sha256')
  for (const place of places) {
    const path = join(ROOT, place)
    const names = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
      : ['']
    for (const name of names) {
      const { size, mtimeMs } = statSync(join(path, name))
      all.update(`${place}/${name} ${size} ${mtimeMs}\n`)
    }
  }
  return all.digest('hex')
}
