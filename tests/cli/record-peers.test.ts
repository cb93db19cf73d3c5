import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { builtProgram } from '../built-program.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'bin/tinsach.js')
const PAGES = readdirSync(join(ROOT, 'fixtures/pages')).map(name => join(ROOT, 'fixtures/pages', name))
const HTML = PAGES.map(page => join(page, 'source.html')).filter(path =>
  readdirSync(join(path, '..')).includes('source.html'),
)

beforeAll(async () => {
  await builtProgram()
})

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [BIN, '-q', ...args])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  child.stderr.resume()
  return child
}

describe('a peer', () => {
  test('that writes a record and waits for its line before the next gets each', async () => {
    const child = start(['--stdin', 'jsonl'])
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const [at, path] of HTML.entries()) {
      child.stdin.write(`${JSON.stringify({ id: at, html: readFileSync(path, 'utf8') })}\n`)
      const answer = await answers.next()
      expect(JSON.parse(answer.value as string)).toMatchObject({ source: { member: `${at}` } })
    }
    child.stdin.end()
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  test('that writes all at once while another thread reads late gets each, in order', async () => {
    const child = start(['--stdin', 'paths', '--fields', 'source.path'])
    const exit = once(child, 'exit')
    const records = Array.from({ length: 3000 }, (_, at) => `/none/${'x'.repeat(100)}/${at}`)
    child.stdin.end(records.map(record => `${record}\n`).join(''))
    await new Promise(resolve => setTimeout(resolve, 300))
    const paths: string[] = []
    for await (const line of createInterface({ input: child.stdout }))
      paths.push((JSON.parse(line) as { source: { path: string } }).source.path)
    expect(paths).toEqual(records)
    expect((await exit)[0]).toBe(0)
  })

  test('that reads a few lines and goes ends the filter with 0', async () => {
    const child = start(['--stdin', 'paths'])
    const exit = once(child, 'exit')
    child.stdin.on('error', () => {})
    child.stdin.write('none\n')
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.write('none\n'.repeat(10))
    expect((await exit)[0]).toBe(0)
  })

  test('gets the line that a run over the file gives', () => {
    const { stdout } = spawnSync(process.execPath, [BIN, '-q', '--stdin', 'paths'], {
      input: HTML.join('\n'),
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const run = spawnSync(process.execPath, [BIN, '-q', ...HTML], { encoding: 'utf8', maxBuffer: 1e9 })
    expect(stdout).toBe(run.stdout)
  })
})

test('SIGTERM ends a shard at work with 75, and no file is left of it', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'archive'))
  for (let copy = 0; copy < 20; copy++) {
    const into = join(folder, 'archive', `${copy}`)
    mkdirSync(into)
    for (const [at, path] of HTML.entries()) cpSync(path, join(into, `${at}.html`))
  }
  const out = join(folder, 'out')
  const child = start([join(folder, 'archive'), '--shard', '1/1', '-O', out])
  const exit = once(child, 'exit')
  const isAtWork = (): boolean => {
    try {
      return readdirSync(out).some(name => name.endsWith('.tmp') && name.startsWith('.part-1-of-1'))
    } catch {
      return false
    }
  }
  while (!isAtWork()) await new Promise(resolve => setTimeout(resolve, 10))
  await new Promise(resolve => setTimeout(resolve, 100))
  child.kill('SIGTERM')
  expect((await exit)[0]).toBe(75)
  expect(readdirSync(out)).toEqual(['.run.json'])
})
