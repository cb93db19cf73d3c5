import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { TAKES_PAGES } from '../../src/batch/globs.ts'
import { findInputs } from '../../src/batch/inputs.ts'
import { openFileState } from '../../src/batch/resume/file-state.ts'
import type { Recall } from '../../src/batch/resume/recall.ts'
import { type RunSettings, run } from '../../src/batch/run.ts'
import type { PageDone, PageKept } from '../../src/batch/types.ts'
import { sampleOutcome } from './sample-outcome.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SETTINGS: RunSettings = {
  task: page => sampleOutcome({ article: { url: null, text: Buffer.from(page.bytes).toString() } }),
  options: {},
  render: ({ text, error }) => `${JSON.stringify(text || error?.code)}\n`,
  maxSize: 1000,
  stdin: () => Readable.from([]),
  signal: new AbortController().signal,
}

/** Runs over a folder; `between` is called after every page. */
async function documents(
  folder: string,
  settings: Partial<RunSettings>,
  between: (page: PageDone | PageKept) => void = () => {},
): Promise<string[]> {
  const found: string[] = []
  const inputs = findInputs([folder], { closed: new Set(), ...TAKES_PAGES })
  for await (const page of run(inputs, { ...SETTINGS, ...settings })) {
    if (page.kind === 'done') found.push(JSON.parse(page.document))
    between(page)
  }
  return found
}

test('a file that vanishes after it was found is a failure, and the run goes on', async () => {
  const folder = temporaryFolder({ 'a.html': 'Một', 'b.html': 'Hai', 'c.html': 'Ba' })
  const found = await documents(folder, {}, () => rmSync(join(folder, 'b.html'), { force: true }))
  expect(found).toEqual(['Một', 'no-such-file', 'Ba'])
})

test('a folder that vanishes after it was found takes its pages along, and the run goes on', async () => {
  const folder = temporaryFolder({ 'a.html': 'Một', 'b/b.html': 'Hai', 'c.html': 'Ba' })
  const found = await documents(folder, {}, () => rmSync(join(folder, 'b'), { force: true, recursive: true }))
  expect(found).toEqual(['Một', 'no-such-file', 'Ba'])
})

test('a file that grows between its look and its reading is read as it is, and done again by the next run', async () => {
  const folder = temporaryFolder({ 'in/a.html': 'Một', 's/x': '' })
  const input = join(folder, 'in')
  const state = (): ReturnType<typeof openFileState> =>
    openFileState(join(folder, 'out'), join(folder, 's'), { key: 'k', force: false, retryFailed: false })
  const runOnce = async (grow: boolean): Promise<string[]> => {
    const { recall, add, keep, finish } = state()
    const growing: Recall = async each => {
      const recalled = await recall(each)
      if (grow) appendFileSync(join(input, 'a.html'), ' hai')
      return recalled
    }
    const take = (page: PageDone | PageKept): void =>
      page.kind === 'done' ? add(page.document, page) : keep(page)
    const found = await documents(input, { recall: growing }, take)
    finish()
    return found
  }
  expect(await runOnce(true)).toEqual(['Một hai'])
  expect(await runOnce(false)).toEqual(['Một hai'])
  expect(await runOnce(false)).toEqual([])
  writeFileSync(join(input, 'a.html'), 'Ba hai')
  expect(await runOnce(false)).toEqual(['Ba hai'])
})
