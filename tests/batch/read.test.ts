import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReader, readFile } from '../../src/batch/read.ts'
import { temporaryFolder } from './temporary-folder.ts'

const LIMITS = { maxSize: 1e8, signal: new AbortController().signal }

test.each([
  ['nothing', 0],
  ['a page', 100_000],
  ['all that files share', 1 << 22],
  ['more than files share', (1 << 22) + 1],
])('a reader reads a file of %s as it stands', (_, size) => {
  const bytes = Buffer.alloc(size, 'tin sạch')
  const path = join(temporaryFolder({ page: bytes }), 'page')
  expect(bytes.equals(openReader()(path))).toBe(true)
})

test('a reader reads one file after another, shorter or longer, into the same memory', () => {
  const folder = temporaryFolder({ long: 'Mưa lớn ở miền Trung', short: 'Mưa' })
  const read = openReader()
  const texts = ['long', 'short', 'long'].map(name => String(read(join(folder, name))))
  expect(texts).toEqual(['Mưa lớn ở miền Trung', 'Mưa', 'Mưa lớn ở miền Trung'])
  expect(read(join(folder, 'long')).buffer).toBe(read(join(folder, 'short')).buffer)
})

test('a reader reads what a file has become since it was last read', () => {
  const path = join(temporaryFolder({ page: 'một' }), 'page')
  const read = openReader()
  read(path)
  appendFileSync(path, ' hai')
  expect(String(read(path))).toBe('một hai')
  writeFileSync(path, '')
  expect(String(read(path))).toBe('')
})

test('a reader says why it cannot read, and goes on', () => {
  const folder = temporaryFolder({ page: 'một' })
  const read = openReader()
  expect(() => read(join(folder, 'none'))).toThrow('ENOENT')
  expect(String(read(join(folder, 'page')))).toBe('một')
})

test('a file has bytes of its own when no reader is given', async () => {
  const path = join(temporaryFolder({ page: 'một' }), 'page')
  const [one, two] = [await readFile(path, LIMITS), await readFile(path, LIMITS)]
  expect(String(one.bytes)).toBe('một')
  expect(one.bytes).not.toBe(two.bytes)
  expect((await readFile(path, { ...LIMITS, reader: openReader() })).bytes).toEqual(one.bytes)
})
