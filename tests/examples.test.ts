import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtProgram } from './built-program.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { PATH } = process.env
const EXAMPLES = join(ROOT, 'docs/examples')

/** A block of shell in the page of examples, and what stands below it as its output. */
interface Example {
  readonly heading: string
  readonly script: string
  readonly output: string | null
}

const RECIPES = examplesIn(readFileSync(join(EXAMPLES, 'README.md'), 'utf8'))

let folder: string

beforeAll(async () => {
  await builtProgram()
  folder = mkdtempSync(join(tmpdir(), 'examples-'))
  cpSync(EXAMPLES, folder, { recursive: true })
  const command = join(folder, 'tinsach')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/tinsach.js')}' "$@"\n`)
  chmodSync(command, 0o755)
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the page of examples holds examples', () => {
  expect(RECIPES.length).toBeGreaterThan(3)
})

test.each(RECIPES)('$heading: $script', ({ script, output, heading }) => {
  const missing = ['jq', 'flock'].filter(name => script.includes(name) && !hasProgram(name))
  expect(missing, `install these to run "${heading}"`).toEqual([])
  const run = runShell(script)
  expect(run.stderr).toBe('')
  if (output !== null) expect(run.stdout).toBe(output)
})

test('the nightly run leaves the folder alone while another run holds the lock', () => {
  const held = runShell('mkdir -p busy; exec 8>busy/.lock; flock 8; ./nightly.sh pages busy; ls busy')
  expect(held).toMatchObject({ stdout: '', stderr: '', status: 0 })
})

test('the nightly run tells the end of its log when a run fails', () => {
  const failed = runShell('./nightly.sh no-such-folder failing; echo "code $?"')
  expect(failed.stdout).toMatch(/^code [124]\n$/)
  expect(failed.stderr).toContain('no-such-folder')
})

function runShell(script: string): { stdout: string; stderr: string; status: number | null } {
  const env = { ...process.env, PATH: `${folder}:${PATH}`, LC_ALL: 'C.UTF-8' }
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    input: '',
  })
  return { stdout, stderr, status }
}

function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

/** The `sh` blocks of a Markdown page, each with the `text` block that follows it, if one does. */
function examplesIn(page: string): Example[] {
  let heading = ''
  return [...page.matchAll(/^## (.+)$|^```sh\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gm)].flatMap(
    match => {
      if (match[1] !== undefined) heading = match[1]
      return match[2] === undefined ? [] : [{ heading, script: match[2].trim(), output: match[3] ?? null }]
    },
  )
}
