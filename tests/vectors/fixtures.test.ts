import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportLines, runVectors } from './run.ts'
import { parseVectors } from './vector.ts'

const FOLDER = new URL('../../fixtures/vietnamese/', import.meta.url)
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.jsonl'))

test.each(FILES)('all vectors of %s pass', name => {
  const file = new URL(name, FOLDER)
  const tallies = runVectors(parseVectors(readFileSync(file, 'utf8')))
  expect(tallies.length).toBeGreaterThan(0)
  expect(
    tallies.flatMap(({ failed }) => failed),
    reportLines(tallies).join('\n'),
  ).toEqual([])
})
