import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { type Ran, ran } from './sample-io.ts'

/** Pages that were extracted, by their text. */
const extracted: string[] = []

vi.mock('../../src/extract.ts', async importOriginal => {
  const { extract } = await import('./sample-extract.ts')
  return {
    ...(await importOriginal<object>()),
    extract: (page: { bytes: Uint8Array }, ...others: never[]) => {
      extracted.push(Buffer.from(page.bytes).toString())
      return extract(page as never, ...others)
    },
  }
})

const PAGES = { 'in/b.html': 'Hai', 'in/d.html': 'Bốn', 'in/f.html': 'Sáu' }

/** Runs, and tells what was extracted. */
async function resumed(
  folder: string,
  args: readonly string[],
): Promise<Ran & { readonly pages: readonly string[] }> {
  extracted.length = 0
  const run = await ran([join(folder, 'in'), '-q', ...args])
  return { ...run, pages: [...extracted] }
}

/** A folder whose pages have been done once, and the arguments they were done with. */
async function done(
  args: (folder: string) => string[],
): Promise<{ folder: string; args: string[]; out: string }> {
  const folder = temporaryFolder(PAGES)
  const all = args(folder)
  expect((await resumed(folder, all)).pages).toEqual(['Hai', 'Bốn', 'Sáu'])
  return { folder, args: all, out: all.at(-1)! }
}

const toFile = (folder: string): string[] => ['--resume', '-o', join(folder, 'out.jsonl')]
const toFolder = (folder: string): string[] => ['--resume', '-f', 'md', '-O', join(folder, 'out')]

/** What stands in an output, state aside. */
function contents(path: string): unknown {
  if (statSync(path).isFile()) return readFileSync(path, 'utf8')
  const names = readdirSync(path).filter(name => !name.startsWith('.'))
  return names.map(name => [name, readFileSync(join(path, name), 'utf8')])
}

/** What a run that knows nothing writes. */
async function fresh(folder: string, args: readonly string[]): Promise<unknown> {
  const out = join(folder, 'fresh')
  await resumed(folder, [...args.slice(1, -1), out])
  const found = contents(out)
  rmSync(out, { recursive: true })
  return found
}

describe.each([
  ['a file', toFile],
  ['a folder', toFolder],
])('--resume into %s', (_, argsIn) => {
  test('does nothing when nothing is new, and leaves the output alone', async () => {
    const { folder, args, out } = await done(argsIn)
    const written = statSync(out).isFile() ? out : join(out, 'd.md')
    const before = [contents(out), statSync(written).mtimeMs]
    const { pages, code } = await resumed(folder, args)
    expect({ pages, code }).toEqual({ pages: [], code: 0 })
    expect([contents(out), statSync(written).mtimeMs]).toEqual(before)
  })

  test.each<[string, (folder: string) => void, string[]]>([
    ['a new page', folder => write(folder, 'c.html', 'Ba'), ['Ba']],
    ['a page with new bytes', folder => write(folder, 'd.html', 'Bốn mới'), ['Bốn mới']],
    ['a page with other bytes of the same size', folder => write(folder, 'd.html', 'Bến'), ['Bến']],
    ['a page with another time alone', folder => utimesSync(join(folder, 'in/d.html'), 1e9, 1e9), []],
    ['a page that is gone', folder => rmSync(join(folder, 'in/d.html')), []],
    ['a page that takes the name of another', folder => write(folder, 'b.htm', 'Hai trước'), ['Hai trước']],
  ])('does %s, and gives what a fresh run gives', async (_, change, pages) => {
    const { folder, args, out } = await done(argsIn)
    change(folder)
    const run = await resumed(folder, args)
    expect(run.pages.slice(0, 1)).toEqual(pages)
    expect(await resumed(folder, args)).toMatchObject({ pages: [] })
    if (existsSync(join(folder, 'in/d.html'))) expect(contents(out)).toEqual(await fresh(folder, args))
  })

  test('does all anew with other options, and with --force', async () => {
    const { folder, args } = await done(argsIn)
    expect((await resumed(folder, [...args, '--without', 'lead'])).pages).toHaveLength(3)
    expect((await resumed(folder, [...args, '--without', 'lead'])).pages).toHaveLength(0)
    expect((await resumed(folder, [...args, '--without', 'lead', '--force'])).pages).toHaveLength(3)
  })

  test('tells of pages that failed before in its exit code, and tries them again when asked', async () => {
    const { folder, args } = await done(argsIn)
    write(folder, 'z.html', 'BINARY')
    expect(await resumed(folder, args)).toMatchObject({ code: 1, pages: ['BINARY'] })
    expect(await resumed(folder, args)).toMatchObject({ code: 1, pages: [], stderr: '' })
    const [, ...others] = args
    expect(await resumed(folder, ['--retry-failed', ...others])).toMatchObject({ code: 1, pages: ['BINARY'] })
  })

  test('goes on after an interruption with what was not done', async () => {
    const { folder, args, out } = await done(argsIn)
    write(folder, 'c.html', 'Ba')
    const interruption = AbortSignal.abort(143)
    expect(await ran([join(folder, 'in'), '-q', ...args], { interruption })).toMatchObject({ code: 143 })
    expect((await resumed(folder, args)).pages).toEqual(['Ba'])
    expect(contents(out)).toEqual(await fresh(folder, args))
  })

  test('gives reports as a run that knows nothing', async () => {
    const { folder, args } = await done(argsIn)
    write(folder, 'z.html', 'BINARY')
    const reports = ['--errors', join(folder, 'e'), '--summary', join(folder, 's')]
    const read = (): unknown[] => ['e', 's'].map(name => readFileSync(join(folder, name), 'utf8'))
    await resumed(folder, [...args, ...reports])
    const [errors] = read()
    await resumed(folder, [...args, ...reports])
    const [sameErrors, summary] = read()
    expect(sameErrors).toBe(errors)
    expect(JSON.parse(String(summary))).toMatchObject({ pages: 4, ok: 3, error: 1, kept: 4, exitCode: 1 })
  })
})

describe('an output that was touched', () => {
  test('a file whose end was lost gets it back', async () => {
    const { folder, args, out } = await done(toFile)
    const whole = contents(out)
    truncateSync(out, statSync(out).size - 10)
    expect((await resumed(folder, args)).pages).toEqual(['Sáu'])
    expect(contents(out)).toBe(whole)
  })

  test('a file with half a line at its end loses it', async () => {
    const { folder, args, out } = await done(toFile)
    const whole = contents(out)
    appendFileSync(out, '{"schemaV')
    await resumed(folder, args)
    expect(contents(out)).toBe(whole)
  })

  test('a page whose file is gone from the output folder is done again', async () => {
    const { folder, args, out } = await done(toFolder)
    const whole = contents(out)
    rmSync(join(out, 'd.md'))
    expect((await resumed(folder, args)).pages).toEqual(['Bốn'])
    expect(contents(out)).toEqual(whole)
  })
})

test('what could not be read is tried every time', async () => {
  const folder = temporaryFolder(PAGES)
  const args = [join(folder, 'in/none.html'), '-q', ...toFile(folder)]
  expect((await ran(args)).code).toBe(1)
  write(folder, 'none.html', 'Một')
  expect((await ran(args)).code).toBe(0)
})

test('a page that has grown is done again', async () => {
  const folder = temporaryFolder({ 'in/a.html': 'Một' })
  const path = join(folder, 'in/a.html')
  utimesSync(path, 1e9, 1e9)
  await resumed(folder, toFile(folder))
  appendFileSync(path, ' hai')
  expect((await resumed(folder, toFile(folder))).pages).toEqual(['Một hai'])
})

function write(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, 'in', name), text)
}
