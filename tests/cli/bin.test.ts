import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { builtProgram } from '../built-program.ts'
import { answer, record } from '../containers/warc-file.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = join(ROOT, 'bin/tinsach.js')

const PAGE = readFileSync(join(ROOT, 'fixtures/pages/baoquangngai.vn--content-html/source.html'), 'utf8')

beforeAll(async () => {
  await builtProgram()
})

function tinsach(args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 })
}

/** Runs a shell line with `$tinsach` as the command, and tells the exit code of `$tinsach` when it stands in a pipe. */
function shell(line: string): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', line], {
    env: { ...process.env, tinsach: `${process.execPath} ${BIN}` },
    encoding: 'utf8',
  })
}

describe('the program', () => {
  test('prints a page that is piped in', () => {
    const { status, stdout, stderr } = tinsach(['-q'], PAGE)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ status: 'ok', title: expect.stringContaining('tỏi') })
  })

  test('prints every format', () => {
    for (const format of ['json', 'jsonl', 'md', 'text']) {
      expect(tinsach(['-f', format], PAGE).stdout, format).toContain('Toàn đảo xuống giống')
    }
  })

  test('looks up a name of another file once, not at every use', () => {
    const folder = join(ROOT, 'dist/cli')
    const scripts = readdirSync(folder).filter(name => name.endsWith('.js'))
    const kept = scripts.flatMap(name =>
      Array.from(
        readFileSync(join(folder, name), 'utf8').matchAll(/([\w$}])=require\("\.\//g),
        ([, of]) => of,
      ),
    )
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.filter(of => of !== '}')).toEqual([])
  })

  test('gives the library too', () => {
    const script = `import { extract } from 'tinsach'; console.log(typeof extract)`
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(run.stdout).toBe('function\n')
  })

  test('tells of what an archive left out with workers as without', () => {
    const revisit = record(answer(''), { type: 'revisit', url: 'https://bao.example/2' })
    const kept = record(answer(PAGE), { url: 'https://bao.example/1' })
    const path = join(temporaryFolder({ 'a.warc': Buffer.concat([kept, revisit]) }), 'a.warc')
    const [alone, spread] = ['1', '2'].map(jobs => tinsach(['-j', jobs, path]))
    expect(spread).toMatchObject({ status: 0, stdout: alone!.stdout })
    for (const { stderr } of [alone!, spread!])
      expect(stderr.match(/^tinsach: .*: left-out: .*$/gm)).toEqual([
        `tinsach: ${path}: left-out: 1 revisit record: its page stands in the record it refers to`,
      ])
  })

  test('is found through a link, as package managers make one', () => {
    const link = join(temporaryFolder(), 'tinsach')
    symlinkSync(BIN, link)
    expect(spawnSync(process.execPath, [link, '-V'], { encoding: 'utf8' }).stdout).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    )
  })

  test('reads a file whose name begins with a dash after --', () => {
    const folder = temporaryFolder({ '-tin.html': PAGE })
    const run = spawnSync(process.execPath, [BIN, '--fields', 'status', '--', '-tin.html'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(run.stdout).toBe('{\n  "status": "ok"\n}\n')
  })
})

describe('the code that was compiled at build time', () => {
  /** A copy of the program, and the files of compiled code in it. */
  function installed(): { readonly bin: string; readonly compiled: readonly string[] } {
    const folder = temporaryFolder({ 'package.json': readFileSync(join(ROOT, 'package.json')) })
    for (const part of ['bin', 'dist/cli']) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
    const compiled = readdirSync(join(folder, 'dist/cli')).filter(name => name.endsWith('.compiled'))
    return {
      bin: join(folder, 'bin/tinsach.js'),
      compiled: compiled.map(name => join(folder, 'dist/cli', name)),
    }
  }

  function statusOf(bin: string, node: readonly string[] = []): string {
    const args = [...node, bin, '--fields', 'status', '-f', 'jsonl']
    const { stdout, stderr } = spawnSync(process.execPath, args, { input: PAGE, encoding: 'utf8' })
    return stdout + stderr
  }

  test('is taken by the V8 that made it, of the program and of the extraction', () => {
    const probe = `
      const vm = require('node:vm')
      vm.Script = class extends vm.Script {
        constructor(...args) {
          super(...args)
          console.error(this.cachedDataRejected)
        }
      }`
    const { bin } = installed()
    const preloaded = join(temporaryFolder({ 'probe.cjs': probe }), 'probe.cjs')
    expect(statusOf(bin, ['--require', preloaded])).toBe('{"status":"ok"}\nfalse\nfalse\n')
  })

  test.each<[string, (file: string) => void]>([
    ['is missing', file => rmSync(file)],
    ['is cut off', file => truncateSync(file, 5000)],
    ['is empty', file => truncateSync(file, 0)],
    ['belongs to another build', file => writeFileSync(file, readFileSync(file).fill('0', 2, 66))],
  ])('is not needed: %s', (_, spoil) => {
    const { bin, compiled } = installed()
    expect(compiled).toHaveLength(2)
    compiled.forEach(spoil)
    expect(statusOf(bin)).toBe('{"status":"ok"}\n')
  })

  test('is not needed: V8 runs with other flags', () => {
    expect(statusOf(BIN, ['--no-opt'])).toBe('{"status":"ok"}\n')
  })
})

describe('a pipe', () => {
  const many = (): string =>
    temporaryFolder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.html`, PAGE])))

  test('whose reader has seen enough ends the run quietly', () => {
    const run = shell(`$tinsach -q '${many()}' | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`)
    expect(run).toMatchObject({ stdout: '1\n0\n', stderr: '' })
  })

  test('whose reader is slow gets every byte', () => {
    expect(shell(`$tinsach -q '${many()}' | (sleep 1; wc -l)`).stdout.trim()).toBe('400')
  })

  test('of messages that nobody reads does no harm', () => {
    const line = `$tinsach --fail-on never --fields error.code none1 none2 none3 2> >(exec 0<&-; sleep 1); echo $?`
    expect(shell(line).stdout).toBe(`${'{"error":{"code":"no-such-file"}}\n'.repeat(3)}0\n`)
  })
})

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  test(`ends a run that waits for standard input with ${code} and leaves no file`, async () => {
    const folder = temporaryFolder()
    const child = spawn(process.execPath, [BIN, '-', '-o', 'out.json'], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    while (readdirSync(folder).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    child.kill(signal)
    expect(await new Promise(resolve => child.on('exit', resolve))).toBe(code)
    expect(readdirSync(folder)).toEqual([])
  })
})
