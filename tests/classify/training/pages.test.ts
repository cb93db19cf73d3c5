import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readTrainingPages } from '../../../src/classify/training/pages.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương.'
const folder = mkdtempSync(join(tmpdir(), 'gold-'))
const pages = [
  { id: 'a', file: 'a.html.gz', url: 'https://www.bao.example/tin/1', text: TEXT },
  { id: 'b', file: 'b.html.gz', url: 'https://bao.example/the-thao/2', text: TEXT },
  { id: 'c', file: 'missing.html.gz', url: 'https://khac.example/3', text: TEXT },
]
writeFileSync(join(folder, 'gold.jsonl'), `${pages.map(page => JSON.stringify(page)).join('\n')}\n`)
for (const file of ['a.html.gz', 'b.html.gz']) {
  writeFileSync(
    join(folder, file),
    gzipSync(`<h1>Chợ</h1><img src=/a.jpg><p>${TEXT}</p><p>Giá gừng tăng mạnh.</p>`),
  )
}
afterAll(() => rmSync(folder, { recursive: true }))

test('gold pages are read with labels for their texts; those without a file are left out', () => {
  const read = readTrainingPages([folder], 5)
  expect(read.map(({ gold }) => gold.id)).toEqual(['a', 'b'])
  expect(read[0]?.blocks.map(({ text }) => text)).toEqual(['Chợ', TEXT, 'Giá gừng tăng mạnh.'])
  expect([...read[0]!.labels.labels]).toEqual([0, 1, 0])
})

test('pages of one host fall into one fold', () => {
  const [a, b] = readTrainingPages([folder], 1000)
  expect(a?.fold).toBe(b?.fold)
})
