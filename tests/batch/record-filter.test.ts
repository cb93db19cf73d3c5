import { Readable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { filterRecords } from '../../src/batch/record-filter.ts'
import type { RunSettings } from '../../src/batch/run.ts'
import type { Input, PageDone } from '../../src/batch/types.ts'
import { sampleRecord } from '../formats/sample-record.ts'

/** Gives as many pages for a path as it has letters. */
vi.mock('../../src/batch/run.ts', async importOriginal => ({
  ...(await importOriginal<object>()),
  async *runInput(input: Input): AsyncGenerator<PageDone> {
    const facts = { kind: 'done', page: 0, more: false, file: null, document: '', milliseconds: 0 } as const
    for (const _ of (input as { path: string }).path.replaceAll('0', ''))
      yield { ...facts, input, record: sampleRecord({ title: 'Một' }) }
  },
}))

const SETTINGS: RunSettings = {
  task: () => {
    throw new Error('not called')
  },
  options: {},
  render: () => '',
  maxSize: 1000,
  stdin: () => Readable.from([]),
  signal: new AbortController().signal,
}

test('a path gives one line, whether it holds a page, several or none', async () => {
  const given: unknown[] = []
  for await (const { record } of filterRecords(
    Readable.from([Buffer.from('a\nabc\n0\nb\n')]),
    'paths',
    SETTINGS,
  ))
    given.push(record.error?.code ?? record.title)
  expect(given).toEqual(['Một', 'several-pages', 'no-pages', 'Một'])
})
