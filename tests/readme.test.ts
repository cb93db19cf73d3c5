import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { OPTIONS } from '../src/cli/options.ts'
import { temporaryFolder } from './batch/temporary-folder.ts'
import { builtProgram } from './built-program.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(`${ROOT}README.md`, 'utf8')

beforeAll(async () => {
  await builtProgram()
})

/** Commands and outputs of the fenced blocks in a language, in order. */
function fences(language: string): string[] {
  return Array.from(
    README.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    found => found[1]!,
  )
}

/** First cells of the rows of all tables. */
const rows = Array.from(README.matchAll(/^\| (.+?) \|/gm), found => found[1]!)

function tinsach(...args: string[]): string {
  return execFileSync(process.execPath, ['bin/tinsach.js', ...args], { cwd: ROOT, encoding: 'utf8' })
}

test('the first command prints what stands below it', () => {
  const [command] = fences('sh')
  const args = command!.trim().split(' ').slice(1)
  expect(command!.startsWith('tinsach ')).toBe(true)
  expect(tinsach(...args)).toBe(fences('json')[0])
})

test('the set-up command runs the main job on a fixture', () => {
  const setUp = fences('sh')[1]!.trim()
  const [install, run] = setUp.split(' && ')
  expect(install).toBe('npm ci')
  const args = run!.split(' ').slice(2)
  expect(run!.startsWith('node bin/tinsach.js ')).toBe(true)
  expect(tinsach(...args)).toMatch(/^---\ntitle: /)
})

/** The block of shell that holds this. */
function fenceWith(part: string): string {
  return fences('sh').find(fence => fence.includes(part))!
}

test('every line of the pipeline gives something as it stands', () => {
  const folder = temporaryFolder({
    'bin/tinsach': `#!/bin/sh\nexec ${process.execPath} ${ROOT}bin/tinsach.js "$@"\n`,
  })
  chmodSync(`${folder}/bin/tinsach`, 0o755)
  cpSync(`${ROOT}fixtures/pages`, `${folder}/archive`, { recursive: true })
  const body = readFileSync(`${ROOT}fixtures/pages/nhandan.vn--zce/source.html`, 'utf8')
  writeFileSync(
    `${folder}/crawl.jsonl`,
    `${JSON.stringify({ id: 'a', url: 'https://bao.example.vn/a', body })}\n`,
  )
  const env = { ...process.env, PATH: `${folder}/bin:${process.env['PATH']}` }
  for (const line of fenceWith('jq -r').trim().split('\n')) {
    const printed = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 })
    const file = / > (\S+)$/.exec(line)?.[1]
    const out = file === undefined ? printed.stdout : readFileSync(`${folder}/${file}`, 'utf8')
    expect(out, line + printed.stderr).toMatch(/\S.*\n$/)
  }
})

test('the lines for a cluster are those that its tests run', () => {
  const tested = readFileSync(`${ROOT}docs/examples/cluster.md`, 'utf8').split('\n')
  for (const line of fenceWith('sbatch').trim().split('\n')) expect(tested).toContain(line)
})

test('the lines for the library run', () => {
  const [script] = fences('js')
  const page = `${ROOT}fixtures/pages/nhandan.vn--zce/source.html`
  const run = `${script!.replaceAll('page.html', page)}\nprocess.stdout.write(status + article.title)`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', run], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(printed).toBe('okChung tay giữ rừng chè cổ nơi thượng nguồn Nậm Mu')
})

describe('the table of options', () => {
  test.each(OPTIONS)('says of $flags what the help says', ({ flags, help, choices }) => {
    const allowed = choices === undefined ? '' : ` (${choices.map(choice => `\`${choice}\``).join(', ')})`
    expect(README.split('\n')).toContain(`| \`${flags}\` | ${help}${allowed} |`)
  })

  test('has them in the order of the help', () => {
    const flags = OPTIONS.map(option => `\`${option.flags}\``)
    expect(rows.filter(row => flags.includes(row))).toEqual(flags)
  })
})

describe('the table of commands', () => {
  test.each(COMMANDS)('has $name with its options', ({ name, options }) => {
    const row = README.split('\n').find(line => line.startsWith(`| \`${name} `))
    for (const [flags] of options) expect(row).toContain(`\`${flags}\``)
  })
})

describe('the table of codes', () => {
  const source = readFileSync(`${ROOT}src/model/diagnostic.ts`, 'utf8')
  const codes = Array.from(source.matchAll(/^ {2}\| '([a-z-]+)'/gm), found => found[1]!)

  test.each(codes)('has %s', code => {
    expect(rows.some(row => row.includes(`\`${code}\``))).toBe(true)
  })
})
