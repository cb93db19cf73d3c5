import { type ChildProcess, execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'bin/tinsach.js')
const PAGE = readFileSync(join(ROOT, 'fixtures/pages/baoquangngai.vn--content-html/source.html'), 'utf8')

/** Root may read and write everywhere, so it becomes nobody where that must not be. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build:code'], { cwd: ROOT, stdio: 'ignore' })
})

function tinsach(cwd: string, args: readonly string[], options: object = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9, ...options })
}

function started(cwd: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' })
}

/** Pages that differ in their title, so that it shows when two are exchanged. */
function manyPages(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`in/${n % 7}/${n}.html`, PAGE.replaceAll('tỏi', `tỏi ${n}`)]),
  )
}

/** Waits until something is there; the run that is to make it has a minute for it. */
async function until(isThere: () => boolean): Promise<void> {
  for (let tries = 0; !isThere() && tries < 3000; tries++) await wait(20)
  expect(isThere()).toBe(true)
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

/** The output, state aside: every file with its content. */
function contents(path: string): unknown {
  if (statSync(path).isFile()) return readFileSync(path, 'utf8')
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => !name.startsWith('.'))
  return names
    .sort()
    .map(name => [name, statSync(join(path, name)).isFile() && readFileSync(join(path, name), 'utf8')])
}

describe.each([
  ['one file with two workers', '-o', 'out.jsonl', ['-j', '2']],
  ['a folder', '-O', 'out', ['-f', 'md']],
])('a run into %s', (_, flag, out, args) => {
  test('that is killed twenty times and resumed has the bytes of one that was not', {
    timeout: 300_000,
  }, async () => {
    const folder = temporaryFolder(manyPages(120))
    const resume = ['in', '-q', '--resume', ...args, flag, out]
    const seeded = randomFrom(20231110)
    let killed = 0
    for (let round = 0; killed < 20; round++) {
      const child = started(folder, resume)
      const ended = once(child, 'exit')
      const timer = setTimeout(() => child.kill('SIGKILL'), 80 + seeded() * 500)
      const [, signal] = await ended
      clearTimeout(timer)
      if (signal === 'SIGKILL') killed++
      // When all is done, there is something new to do, and the next kill may meet the change of the output.
      else
        writeFileSync(
          join(folder, `in/${round % 7}/${round}.html`),
          PAGE.replaceAll('tỏi', `tỏi mới ${round}`),
        )
    }
    expect(tinsach(folder, resume).status).toBe(0)
    expect(tinsach(folder, ['in', '-q', ...args, flag, 'fresh']).status).toBe(0)
    expect(contents(join(folder, out))).toEqual(contents(join(folder, 'fresh')))
    expect(readdirSync(folder, { recursive: true }).filter(name => String(name).endsWith('.tmp'))).toEqual([])
  })
})

describe('two runs over one output', () => {
  test.each([
    ['-o', 'out.jsonl', '.out.jsonl.tinsach/lock'],
    ['-O', 'out', 'out/.tinsach/lock'],
  ])('with %s: the second says so, exits 75 and touches nothing', async (flag, out, lock) => {
    const folder = temporaryFolder(manyPages(250))
    const args = ['in', '-q', '--resume', flag, out]
    const first = started(folder, args)
    const ended = once(first, 'exit')
    await until(() => existsSync(join(folder, lock)))
    const second = tinsach(folder, args)
    expect(second.status).toBe(75)
    expect(second.stderr).toMatch(
      new RegExp(`^tinsach: ${out}: locked: another run is writing here: process ${first.pid} on .+\\n$`),
    )
    expect(await ended).toEqual([0, null])
    expect(tinsach(folder, args).status).toBe(0)
  })
})

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test(`ends workers with ${code}; no file is left, and the next run goes on`, async () => {
    const folder = temporaryFolder(manyPages(300))
    const run = started(folder, ['in', '-q', '-j', '2', '-o', 'plain.jsonl'])
    const resumed = started(folder, ['in', '-q', '-j', '2', '--resume', '-o', 'kept.jsonl'])
    const ended = Promise.all([once(run, 'exit'), once(resumed, 'exit')])
    await until(() => sizeOf(join(folder, '.kept.jsonl.tinsach/journal.jsonl')) > 0)
    run.kill(signal)
    resumed.kill(signal)
    expect((await ended).map(([status]) => status)).toEqual([code, code])
    expect(readdirSync(folder).sort()).toEqual(['.kept.jsonl.tinsach', 'in'])
    const next = tinsach(folder, ['in', '--resume', '-o', 'kept.jsonl'])
    expect(next).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/300 pages: 300 ok \(\d+ as before\)\n$/),
    })
    expect(readFileSync(join(folder, 'kept.jsonl'), 'utf8').trim().split('\n')).toHaveLength(300)
  })
})

describe('a page that cannot be read', () => {
  test.each([[[]], [['-j', '2']]])('for want of permission is a record, and the run goes on: %j', args => {
    const folder = temporaryFolder({ 'a.html': PAGE, 'b.html': PAGE })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'a.html'), 0)
    const run = tinsach(folder, ['.', '-q', '--fields', 'status,error.code', ...args], NOBODY)
    expect(run).toMatchObject({
      status: 1,
      stdout: '{"status":"error","error":{"code":"permission"}}\n{"status":"ok","error":null}\n',
      stderr: 'tinsach: a.html: permission: reading it is not permitted\n',
    })
  })

  test('in time is a record, and the run goes on', () => {
    const folder = temporaryFolder({ 'a.html': PAGE.repeat(2000) })
    const run = tinsach(folder, ['a.html', '-', '-q', '--timeout', '50ms', '--fields', 'status,error.code'])
    expect(run).toMatchObject({
      status: 1,
      stdout:
        '{"status":"error","error":{"code":"timeout"}}\n{"status":"error","error":{"code":"empty-file"}}\n',
    })
    expect(run.stderr).toContain(
      'tinsach: a.html: timeout: it took longer than 0.05 s; raise --timeout to wait',
    )
  })
})

describe('an output that cannot be written', () => {
  test.each([
    ['a file', ['-o', 'closed/out.jsonl']],
    ['a file that is kept', ['--resume', '-o', 'closed/out.jsonl']],
    ['a folder', ['-O', 'closed']],
    ['a folder that is kept', ['--resume', '-O', 'closed']],
    ['a list of errors', ['--errors', 'closed/errors.jsonl']],
    ['a summary', ['--summary', 'closed/summary.json']],
  ])('for want of permission stops the run with 4: %s', (_, args) => {
    const folder = temporaryFolder({ 'in/a.html': PAGE })
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, 'closed'), { mode: 0o555 })
    const run = tinsach(folder, ['in', '-q', ...args], NOBODY)
    expect(run).toMatchObject({ status: 4, stdout: '' })
    expect(run.stderr).toMatch(/^tinsach: closed\S*: cannot-write: writing there is not permitted\n$/)
    expect(readdirSync(join(folder, 'closed'))).toEqual([])
  })

  test.each([
    ['a file', ['-o', 'out']],
    ['a file that is kept', ['--resume', '-o', 'out']],
    ['a folder that is kept', ['--resume', '-f', 'json', '-O', 'out']],
    ['two workers', ['-j', '2', '-o', 'out']],
  ])('because a file may grow no further stops the run with 4 and leaves nothing half: %s', (_, args) => {
    const folder = temporaryFolder(manyPages(3))
    const line = `ulimit -f 3; exec '${process.execPath}' '${BIN}' "$@"`
    const limited = spawnSync('bash', ['-c', line, 'bash', 'in', '-q', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(limited.stderr).toMatch(/^tinsach: out\S*: disk-full: the file may not grow any further\n$/)
    expect(limited.status).toBe(4)
    expect(existsSync(join(folder, 'out')) ? contents(join(folder, 'out')) : []).toEqual(
      args.includes('-O') ? [['0', false]] : [],
    )
    expect(tinsach(folder, ['in', '-q', ...args]).status).toBe(0)
    expect(tinsach(folder, ['in', '-q', ...args.slice(0, -1), 'fresh']).status).toBe(0)
    expect(contents(join(folder, 'out'))).toEqual(contents(join(folder, 'fresh')))
  })
})

test('a pipe whose reader has seen enough ends workers quietly', () => {
  const folder = temporaryFolder(manyPages(300))
  const line = `'${process.execPath}' '${BIN}' -q -j 2 in | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
  const run = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' })
  expect(run).toMatchObject({ stdout: '1\n0\n', stderr: '' })
})

/** Numbers from 0 to 1 that are the same in every run: a linear congruential generator (Numerical Recipes, 7.1). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
