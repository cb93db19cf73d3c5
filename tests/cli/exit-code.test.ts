import { expect, test } from 'vitest'
import { count, exitCodeOf, FAIL_LEVELS, NO_PAGES } from '../../src/cli/exit-code.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { sampleRecord } from '../formats/sample-record.ts'

const RECORDS: Readonly<Record<string, ArticleRecord>> = {
  ok: sampleRecord(),
  warned: sampleRecord({ status: 'partial', warnings: [{ code: 'low-confidence', message: 'm' }] }),
  empty: sampleRecord({ status: 'empty', warnings: [{ code: 'no-article', message: 'm' }] }),
  error: sampleRecord({ status: 'error', error: { code: 'binary', message: 'm' } }),
  again: sampleRecord({ status: 'error', error: { code: 'try-again', message: 'm' } }),
}

/** Exit codes under each level, in the order never, error, empty, warning. */
test.each<readonly [string, readonly number[]]>([
  ['', [0, 0, 0, 0]],
  ['ok', [0, 0, 0, 0]],
  ['ok warned', [0, 0, 0, 1]],
  ['ok empty', [0, 0, 3, 3]],
  ['warned empty', [0, 0, 3, 1]],
  ['empty error', [0, 1, 1, 1]],
  ['error again', [0, 75, 75, 75]],
])('pages that are "%s" give %j', (pages, codes) => {
  const tally = pages
    .split(' ')
    .filter(Boolean)
    .map(name => RECORDS[name]!)
    .reduce(
      (sum, record) => count(sum, { ...record, warnings: record.warnings.map(({ code }) => code) }),
      NO_PAGES,
    )
  expect(FAIL_LEVELS.map(level => exitCodeOf(tally, level))).toEqual(codes)
})
