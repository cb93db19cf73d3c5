import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportLines, runVectors } from './run.ts'
import { parseVectors } from './vector.ts'

test.each(['decode', 'detect'])('all vectors of %s pass', name => {
  const file = new URL(`../../fixtures/vietnamese/${name}.jsonl`, import.meta.url)
  const tallies = runVectors(parseVectors(readFileSync(file, 'utf8')))
  expect(tallies.length).toBeGreaterThan(0)
  expect(
    tallies.flatMap(({ failed }) => failed),
    reportLines(tallies).join('\n'),
  ).toEqual([])
})
