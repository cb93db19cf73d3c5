import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { OPTIONS } from '../src/cli/options.ts'
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

describe('the table of options', () => {
  test.each(OPTIONS.map(option => [option.flags, option.help] as const))('has %s', (flags, help) => {
    const cell = `\`${flags}\``
    expect(rows, `add a row: | ${cell} | ${help} |`).toContain(cell)
  })
})

describe('the table of codes', () => {
  const source = readFileSync(`${ROOT}src/model/diagnostic.ts`, 'utf8')
  const codes = Array.from(source.matchAll(/^ {2}\| '([a-z-]+)'/gm), found => found[1]!)

  test.each(codes)('has %s', code => {
    expect(rows.some(row => row.includes(`\`${code}\``))).toBe(true)
  })
})
