import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choosePages, repeatsFor, spread } from './pages.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-'))
  mkdirSync(join(root, 'fixtures/pages/a--one'), { recursive: true })
  writeFileSync(join(root, 'fixtures/pages/a--one/source.html'), '<p>lúa')
  writeFileSync(join(root, 'fixtures/pages/a--one/case.json'), '{}')
  for (const [set, count] of Object.entries({ large: 9, small: 1 })) makeSet(set, count)
})

afterAll(() => rmSync(root, { recursive: true }))

function makeSet(set: string, count: number): void {
  const ids = Array.from({ length: count }, (_, index) => `${set}${index}`)
  mkdirSync(join(root, 'sets', set, 'pages'), { recursive: true })
  const rows = ids.map(id => JSON.stringify({ id, file: `pages/${id}.html.gz` }))
  writeFileSync(join(root, 'sets', set, 'gold.jsonl'), `${rows.join('\n')}\n`)
  for (const id of ids) writeFileSync(join(root, 'sets', set, 'pages', `${id}.html.gz`), gzipSync(`<p>${id}`))
}

describe('choosePages', () => {
  test('takes as many pages of each set, unpacked', () => {
    const { paths, bytes } = choosePages(root, [join(root, 'sets')], 6)
    expect(paths.map(path => basename(path))).toEqual([
      'large0.html',
      'large3.html',
      'large6.html',
      'small0.html',
    ])
    expect(readFileSync(paths[3]!, 'utf8')).toBe('<p>small0')
    expect(bytes).toBe(4 * '<p>large0'.length)
  })

  test('without folders takes those beside the repository, else its fixtures, and says which', () => {
    const { paths, label } = choosePages(root, [], 6)
    expect([paths.map(path => basename(path)), label]).toEqual([['source.html'], 'fixtures/pages'])
  })

  test('says so when there are none', () => {
    expect(() => choosePages(root, [join(root, 'nowhere')], 6)).toThrow('nowhere')
  })
})

test.each([
  [2, ['a', 'c']],
  [3, ['a', 'b', 'c']],
  [9, ['a', 'b', 'c', 'd']],
])('%d of four are evenly spread', (count, chosen) => {
  expect(spread(['a', 'b', 'c', 'd'], count)).toEqual(chosen)
})

test.each([
  [10, 25, 3],
  [10, 10, 1],
  [30, 10, 1],
  [0, 10, 10],
])('%d bytes are gone over to make %d: %d times', (bytes, least, times) => {
  expect(repeatsFor(bytes, least)).toBe(times)
})
