import { readFileSync } from 'node:fs'
import { reportLines, runVectors } from './run.ts'
import { parseVectors, type Vector } from './vector.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('vectors: name one or more files of vectors: npm run vectors -- FILE.jsonl…')
  process.exitCode = 2
} else {
  const tallies = runVectors(files.flatMap(readVectors))
  for (const line of reportLines(tallies)) console.log(line)
  if (tallies.some(({ failed }) => failed.length > 0)) process.exitCode = 1
}

/** A file that cannot be read is an error of its own; the other files are run. */
function readVectors(file: string): readonly Vector[] {
  try {
    return parseVectors(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`vectors: ${file}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
    return []
  }
}
