import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PageDone } from '../../src/batch/types.ts'
import type { Output } from '../../src/cli/output.ts'
import { FinishedElsewhere, openPart } from '../../src/cli/part-file.ts'
import { UnusablePath } from '../../src/cli/unusable-path.ts'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { sampleRecord } from '../formats/sample-record.ts'

const PAGE: PageDone = {
  kind: 'done',
  input: { kind: 'stdin' },
  page: 0,
  more: false,
  file: null,
  record: sampleRecord(),
  document: '',
  milliseconds: 0,
}

function open(path: string): Output {
  return openPart({ path, shard: { index: 1, count: 2 }, giveUp: false })
}

test('a part appears when it is complete', async () => {
  const folder = temporaryFolder()
  const part = open(folder)
  await part.write('một\n', PAGE)
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.part-1-of-2\.jsonl\.[0-9a-f]{24}\.tmp$/)])
  await part.finish()
  expect(readdirSync(folder)).toEqual(['part-1-of-2.jsonl'])
})

test('a part that is given up leaves nothing', async () => {
  const folder = temporaryFolder()
  const part = open(folder)
  await part.write('một\n', PAGE)
  await part.interrupt()
  expect(readdirSync(folder)).toEqual([])
})

test('of two attempts at once the first is taken, and the second learns of it', async () => {
  const folder = temporaryFolder()
  const [first, second] = [open(folder), open(folder)]
  for (const part of [first, second]) await part.write('một\n', PAGE)
  await first.finish()
  await second.write('hai\n', PAGE)
  await expect(second.finish()).rejects.toThrow(FinishedElsewhere)
  expect(readdirSync(folder)).toEqual(['part-1-of-2.jsonl'])
  expect(readFileSync(join(folder, 'part-1-of-2.jsonl'), 'utf8')).toBe('một\n')
})

test('an attempt whose file vanished is not taken for done while there is no whole part', async () => {
  const folder = temporaryFolder()
  const part = open(folder)
  rmSync(join(folder, readdirSync(folder)[0]!))
  writeFileSync(join(folder, 'part-1-of-2.jsonl'), 'half')
  await expect(part.finish()).rejects.toThrow(UnusablePath)
})

test('a part that cannot get its name leaves nothing', async () => {
  const folder = temporaryFolder()
  const part = open(folder)
  mkdirSync(join(folder, 'part-1-of-2.jsonl'))
  await expect(part.finish()).rejects.toThrow(UnusablePath)
  expect(readdirSync(folder)).toEqual(['part-1-of-2.jsonl'])
})
