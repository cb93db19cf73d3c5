import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'

test('the library exports these functions and no others', () => {
  expect(Object.keys(api).sort()).toEqual(['extract', 'learnedBlocks', 'open', 'readProfile'])
})

test('the library exports these types and no others', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
  const names = [...source.matchAll(/^export (type )?\{ ([^}]+) \}/gm)].flatMap(([, allTypes, list]) =>
    list!
      .split(', ')
      .flatMap(name =>
        allTypes === undefined && !name.startsWith('type ') ? [] : [name.replace('type ', '')],
      ),
  )
  expect(names.sort()).toEqual([
    'Article',
    'ArticleBlock',
    'ArticleImage',
    'ArticleRecord',
    'Damaged',
    'EncodingEvidence',
    'Entry',
    'ErrorCode',
    'ExtractOptions',
    'Failure',
    'LearnedBlocks',
    'ListItem',
    'Mark',
    'Metadata',
    'OpenOptions',
    'Opened',
    'Outcome',
    'Page',
    'Profile',
    'Source',
    'Status',
    'Warning',
    'WarningCode',
  ])
})

test('what is opened can be extracted', async () => {
  const page = new URL('../fixtures/pages/baoquangngai.vn--content-html/source.html', import.meta.url)
  for await (const opened of api.open(gzipSync(readFileSync(page)), { name: 'tin.html.gz' })) {
    if ('failure' in opened) throw new Error(opened.failure.message)
    expect(api.extract(opened, { url: 'https://bao.example.vn/tin' })).toMatchObject({
      status: 'ok',
      article: { url: 'https://bao.example.vn/tin' },
    })
  }
})
