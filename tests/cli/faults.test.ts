import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { builtProgram } from '../built-program.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'bin/tinsach.js')
const PAGE = readFileSync(join(ROOT, 'fixtures/pages/baoquangngai.vn--content-html/source.html'), 'utf8')

/** Root may read and write everywhere, so it becomes nobody where that must not be. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

beforeAll(async () => {
  await builtProgram()
})

function tinsach(cwd: string, args: readonly string[], options: object = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9, ...options })
}

/**
 * Starts a run over the pages in a list that does not end, so that it is under way for as long as a test needs it to be,
 * however fast or slow the machine is.
 */
function endless(cwd: string, args: readonly string[]): { child: ChildProcess; ended: Promise<unknown[]> } {
  const all = [BIN, '--files-from', '-', ...args]
  const child = spawn(process.execPath, all, { cwd, stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin?.on('error', () => {}).write(listOf(cwd))
  return { child, ended: once(child, 'exit') }
}

/** The same run with a list that ends. */
function listed(cwd: string, args: readonly string[]): SpawnSyncReturns<string> {
  return tinsach(cwd, ['--files-from', '-', ...args], { input: listOf(cwd) })
}

function listOf(cwd: string): string {
  const names = readdirSync(join(cwd, 'in'), { recursive: true, encoding: 'utf8' })
  const pages = names.filter(name => name.endsWith('.html')).sort()
  return pages.map(name => `in/${name}\n`).join('')
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
  ['one file with two workers', '-o', 'out.jsonl', ['-j', '2'], '.out.jsonl.tinsach/journal.jsonl'],
  ['a folder', '-O', 'out', ['-f', 'md'], 'out/.tinsach/journal-manifest.jsonl'],
])('a run into %s', (_, flag, out, args, journal) => {
  test('that is killed in the middle and resumed has the bytes of one that was not', async () => {
    const folder = temporaryFolder(manyPages(24))
    const resume = ['-q', '--resume', ...args, flag, out]
    for (const size of [200, 5000]) {
      const { child, ended } = endless(folder, resume)
      await until(() => sizeOf(join(folder, journal)) >= size)
      child.kill('SIGKILL')
      expect(await ended).toEqual([null, 'SIGKILL'])
    }
    expect(listed(folder, resume).status).toBe(0)
    expect(listed(folder, ['-q', ...args, flag, 'fresh']).status).toBe(0)
    expect(contents(join(folder, out))).toEqual(contents(join(folder, 'fresh')))
    expect(readdirSync(folder, { recursive: true }).filter(name => String(name).endsWith('.tmp'))).toEqual([])
  })
})

describe('two runs over one output', () => {
  test.each([
    ['-o', 'out.jsonl', '.out.jsonl.tinsach/lock'],
    ['-O', 'out', 'out/.tinsach/lock'],
  ])('with %s: the second says so, exits 75 and touches nothing', async (flag, out, lock) => {
    const folder = temporaryFolder(manyPages(3))
    const args = ['-q', '--resume', flag, out]
    const { child, ended } = endless(folder, args)
    await until(() => existsSync(join(folder, lock)))
    const second = tinsach(folder, ['in', ...args])
    expect(second.status).toBe(75)
    expect(second.stderr).toMatch(
      new RegExp(`^tinsach: ${out}: locked: another run is writing here: process ${child.pid} on .+\\n$`),
    )
    child.stdin?.end()
    expect(await ended).toEqual([0, null])
    expect(tinsach(folder, ['in', ...args]).status).toBe(0)
  })
})

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test(`ends workers with ${code}; no file is left, and the next run goes on`, async () => {
    const folder = temporaryFolder(manyPages(40))
    const { child, ended } = endless(folder, ['-q', '-j', '2', '--resume', '-o', 'kept.jsonl'])
    await until(() => sizeOf(join(folder, '.kept.jsonl.tinsach/journal.jsonl')) > 0)
    child.kill(signal)
    expect(await ended).toEqual([code, null])
    expect(readdirSync(folder).sort()).toEqual(['.kept.jsonl.tinsach', 'in'])
    const next = listed(folder, ['--resume', '-o', 'kept.jsonl'])
    expect(next).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/40 pages: 40 ok \([1-9]\d* as before\)\n$/),
    })
    expect(readFileSync(join(folder, 'kept.jsonl'), 'utf8').trim().split('\n')).toHaveLength(40)
  })

  test.each([
    ['one thread', []],
    ['workers', ['-j', '2']],
  ])(`ends a run at its start with ${code}, be it of %s`, async (_, args) => {
    const folder = temporaryFolder(manyPages(1))
    const { child, ended } = endless(folder, ['-q', '-o', 'plain.jsonl', ...args])
    await until(() => readdirSync(folder).some(name => name.endsWith('.tmp')))
    child.kill(signal)
    expect(await ended).toEqual([code, null])
    expect(readdirSync(folder)).toEqual(['in'])
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
  const folder = temporaryFolder(manyPages(100))
  const line = `'${process.execPath}' '${BIN}' -q -j 2 in | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`
  const run = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' })
  expect(run).toMatchObject({ stdout: '1\n0\n', stderr: '' })
})
