import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runEval } from './eval.ts'

/** Stands for the command line: one record a path, whose text and title are the page's bytes. */
const ECHO = `
import { readFileSync } from 'node:fs'
const paths = process.argv.slice(process.argv.indexOf('--') + 1)
for (const path of paths) {
  const text = readFileSync(path, 'utf8').trim()
  const record = { source: { path }, status: 'ok', text, title: text.slice(0, 7), confidence: 1, authors: [], images: [], datePublished: null, error: null }
  process.stdout.write(JSON.stringify(record) + '\\n')
}
`
const GOLD = [
  { id: 'a', file: 'pages/a.html.gz', text: 'Một hai ba bốn năm', title: 'Một hai' },
  { id: 'b', file: 'pages/b.html.gz', text: 'Sáu bảy tám chín mười' },
]
const PAGES: Record<string, string> = { a: 'Một hai ba bốn năm', b: 'Sáu bảy tám chín mười thêm' }

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'eval-'))
  for (const folder of ['fixtures', 'sets/news/pages', 'sets/news/text/copied'])
    mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'echo.mjs'), ECHO)
  mkdirSync(join(root, 'bin'))
  writeFileSync(join(root, 'bin/tinsach.js'), ECHO)
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'broken.mjs'), 'process.exitCode = 2')
  writeFileSync(join(root, 'sets/news/gold.jsonl'), GOLD.map(row => `${JSON.stringify(row)}\n`).join(''))
  for (const [id, page] of Object.entries(PAGES))
    writeFileSync(join(root, `sets/news/pages/${id}.html.gz`), gzipSync(page))
  writeFileSync(join(root, 'sets/news/text/copied/a.txt'), 'Một hai ba bốn')
})

afterAll(() => rmSync(root, { recursive: true }))

/** Runs the evaluation on the made-up set and tells what it said. */
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await runEval([join(root, 'sets'), ...argv], {
    root,
    print: line => out.push(line),
    complain: line => err.push(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('scores every set and its plain-text variants', async () => {
  const { code, out } = await run('--script', 'echo.mjs', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    news: { pages: 2, errors: 0, recall: 1, exact: 0.5, title: 1 },
    'news/text/copied': { pages: 1, recall: 0.5 },
  })
})

test('--set and --only choose sets and pages', async () => {
  expect(
    JSON.parse((await run('--script', 'echo.mjs', '--json', '--set', 'news', '--only', 'a')).out),
  ).toMatchObject({ news: { pages: 1, exact: 1 } })
})

test('--diff shows one page', async () => {
  expect((await run('--script', 'echo.mjs', '--set', 'news', '--diff', 'b')).out).toContain('+ … thêm')
})

test('--wrong and --worst list pages under the table', async () => {
  const { out } = await run('--script', 'echo.mjs', '--set', 'news', '--worst', '1', '--wrong', 'error')
  expect(out).toMatch(/news: worst pages\n0\.\d+ {2}P 0\.\d+ {2}R 1\.000 {2}b\n/)
  expect(out).toMatch(/news: wrong error$/)
})

test('tells how far the confidence can be relied on, and the processor time of a page', async () => {
  const { out } = await run('--script', 'echo.mjs', '--json')
  const { news } = JSON.parse(out)
  expect(news.confidence).toMatchObject({ pages: 2, sure: 1, sureF1: news.pageF1 })
  expect(news.cpuPerPage).toBeGreaterThan(0)
  expect((await run('--script', 'echo.mjs')).out).toMatch(/\nconfidence .*\nnews +2 /)
})

test('--html writes one page on the worst pages of all sets', async () => {
  const file = join(root, 'worst.html')
  await run('--worst', '1', '--html', file)
  const html = readFileSync(file, 'utf8')
  expect(html.match(/<h2>.*<\/h2>/g)).toEqual(['<h2>news: b</h2>', '<h2>news/text/copied: a</h2>'])
})

test('--predictions writes what was read from the records', async () => {
  const file = join(root, 'predictions.jsonl')
  await run('--script', 'echo.mjs', '--set', 'news', '--predictions', file)
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(rows.map(row => [row.id, row.text])).toEqual(Object.entries(PAGES))
})

test('floors once written hold the same run and catch a worse one', async () => {
  expect((await run('--script', 'echo.mjs', '--update-floors', '--floors')).out).toMatch(/\nskip news: /)
  const same = await run('--script', 'echo.mjs', '--floors')
  expect(same.code).toBe(0)
  expect(same.out).toMatch(/\nok news\nok news\/text\/copied$/)
  expect((await run('--script', 'echo.mjs')).out).toContain('same')
  writeFileSync(join(root, 'worse.mjs'), ECHO.replace('text.slice(0, 7)', 'null'))
  const worse = await run('--script', 'worse.mjs', '--floors')
  expect(worse.code).toBe(1)
  expect(worse.out).toContain('not ok news: title is 0, its floor is 1\n')
})

test.each([
  ['a program that breaks down', ['--script', 'broken.mjs'], 70, 'exit 2'],
  ['an unknown flag', ['--nope'], 2, '--nope'],
  ['floors on a part of a set', ['--floors', '--only', 'a'], 2, '--only'],
  ['predictions of several sets', ['--script', 'echo.mjs', '--predictions', 'x'], 2, '--set'],
  ['a report without pages', ['--html', 'x'], 2, '--worst'],
  ['a report on another build', ['--worst', '1', '--html', 'x', '--script', 'echo.mjs'], 2, '--script'],
  ['a set that is not there', ['--set', 'nope'], 2, 'no gold sets'],
])('%s is told and gives its exit code', async (_, argv, code, said) => {
  const result = await run(...argv)
  expect(result.code).toBe(code)
  expect(result.err).toContain(said)
})

test('without any sets beside the repository nothing is measured, and that is said', async () => {
  const said: string[] = []
  const code = await runEval([], { root, print: () => {}, complain: line => said.push(line) })
  expect([code, said]).toEqual([0, ['no gold sets in ../shared/eval: nothing was measured']])
})
