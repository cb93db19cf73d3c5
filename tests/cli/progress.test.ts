import { expect, test, vi } from 'vitest'
import type { Input } from '../../src/batch/types.ts'
import type { Messages } from '../../src/cli/messages.ts'
import { openProgress, showsProgress } from '../../src/cli/progress.ts'
import { type ProgressFacts, progressText } from '../../src/cli/progress-text.ts'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { ran } from './sample-io.ts'

const FACTS: ProgressFacts = {
  inputs: 1200,
  total: null,
  pages: 1200,
  failed: 0,
  pagesPerSecond: 251.4,
  bytesPerSecond: 31_400_000,
  secondsLeft: null,
  slow: null,
}

test.each<[Partial<ProgressFacts>, string]>([
  [{}, '1,200 pages, 251/s, 31.4 MB/s'],
  [
    { total: 20_000, failed: 2, secondsLeft: 74.2 },
    '1,200/20,000 pages, 251/s, 31.4 MB/s, 2 failed, 1:15 left',
  ],
  [{ pages: 1_234_567 }, '1,200 files, 1,234,567 pages, 251/s, 31.4 MB/s'],
  [{ total: 1300, secondsLeft: 36_061 }, '1,200/1,300 pages, 251/s, 31.4 MB/s, 10:01:01 left'],
  [{ slow: '4 s at a.html' }, '1,200 pages, 251/s, 31.4 MB/s, 4 s at a.html'],
])('progress with %j is told as %j', (facts, text) => {
  expect(progressText({ ...FACTS, ...facts })).toBe(text)
})

test.each<[string, boolean, boolean | undefined, string, boolean]>([
  ['auto', false, true, 'xterm', true],
  ['auto', false, undefined, 'xterm', false],
  ['auto', true, true, 'xterm', false],
  ['auto', false, true, 'dumb', false],
  ['always', true, false, 'dumb', true],
  ['never', false, true, 'xterm', false],
])('--progress %s, quiet %s, terminal %s %s: shown %s', (mode, quiet, isTTY, TERM, shown) => {
  const stderr = { isTTY } as Parameters<typeof showsProgress>[2]['stderr']
  expect(showsProgress(mode, quiet, { stderr, env: { TERM } })).toBe(shown)
})

test('progress counts pages and inputs, names what is slow, and goes away', async () => {
  const shown: string[] = []
  const status = (text: string): void => void shown.push(text)
  const inputs = async function* (): AsyncGenerator<Input> {
    for (const path of ['a', 'b', 'c']) yield { kind: 'file', path, root: null }
  }
  const slowest = (): { path: string; milliseconds: number } => ({ path: 'b', milliseconds: 5000 })
  const progress = openProgress({ messages: { status } as unknown as Messages, inputs, slowest })
  progress.page({ bytes: 10, isFailed: true, isLast: true })
  progress.page({ bytes: 10, isFailed: false, isLast: false })
  await vi.waitFor(() =>
    expect(shown.at(-1)).toMatch(/^1\/3 files, 2 pages, \d+\/s, .* 1 failed, .*5 s at b$/),
  )
  progress.stop()
  expect(shown.at(-1)).toBe('')
})

test('progress is whole on a terminal that does not tell its width', async () => {
  const folder = temporaryFolder({ 'a.html': '<p>Một', 'b.html': '<p>Hai' })
  const { stderr } = await ran([folder, '--progress', 'always'], { isTerminal: true, columns: 0 })
  expect(stderr).toMatch(/tinsach: 0 pages, 0\/s, 0\.0 MB\/s(?![^\r\n])/)
})
