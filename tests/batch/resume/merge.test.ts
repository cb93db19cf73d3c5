import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  commitOutput,
  type OutputPaths,
  outputPaths,
  pieces,
  settleCommit,
} from '../../../src/batch/resume/merge.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** An output `old`, a journal `new1new2`, and the manifest of what is to come of them. */
function begun(): OutputPaths {
  const folder = temporaryFolder({ 'out.jsonl': 'old', 's/x': '' })
  const paths = outputPaths(join(folder, 'out.jsonl'), join(folder, 's'))
  writeFileSync(paths.journal, 'new1new2')
  writeFileSync(paths.journalManifest, '')
  writeFileSync(paths.manifest, 'old manifest')
  writeFileSync(paths.next, 'new manifest')
  return paths
}

test('pieces that follow one another in their file are one', () => {
  const list = pieces()
  list.add({ from: 'output', offset: 0, length: 3 })
  list.add({ from: 'output', offset: 3, length: 4 })
  list.add({ from: 'journal', offset: 0, length: 2 })
  list.add({ from: 'output', offset: 8, length: 1 })
  expect(list.list()).toEqual([
    { from: 'output', offset: 0, length: 7 },
    { from: 'journal', offset: 0, length: 2 },
    { from: 'output', offset: 8, length: 1 },
  ])
  expect(list.length()).toBe(10)
})

test('an output is put together in the order of its pieces, and the journal goes', () => {
  const paths = begun()
  const list = [
    { from: 'journal', offset: 4, length: 4 },
    { from: 'output', offset: 0, length: 3 },
    { from: 'journal', offset: 0, length: 4 },
  ] as const
  commitOutput(paths, list, 8)
  expect(readFileSync(paths.output, 'utf8')).toBe('new2oldnew1')
  expect(readFileSync(paths.manifest, 'utf8')).toBe('new manifest')
  expect([paths.journal, paths.journalManifest, paths.next, paths.commit].filter(existsSync)).toEqual([])
})

test('a journal that is the whole output becomes it without copying', () => {
  const paths = begun()
  const { ino } = statSync(paths.journal)
  commitOutput(paths, [{ from: 'journal', offset: 0, length: 8 }], 8)
  expect(readFileSync(paths.output, 'utf8')).toBe('new1new2')
  expect(statSync(paths.output).ino).toBe(ino)
})

test('a change that was begun and did not take place is undone', () => {
  const paths = begun()
  writeFileSync(paths.commit, `${statSync(paths.journal).ino} 8`)
  settleCommit(paths)
  expect(readFileSync(paths.output, 'utf8')).toBe('old')
  expect(readFileSync(paths.manifest, 'utf8')).toBe('old manifest')
  expect(readFileSync(paths.journal, 'utf8')).toBe('new1new2')
  expect([paths.next, paths.commit].filter(existsSync)).toEqual([])
})

test('a change that took place is ended', () => {
  const paths = begun()
  writeFileSync(paths.commit, `${statSync(paths.journal).ino} 8`)
  renameSync(paths.journal, paths.output)
  settleCommit(paths)
  expect(readFileSync(paths.output, 'utf8')).toBe('new1new2')
  expect(readFileSync(paths.manifest, 'utf8')).toBe('new manifest')
  expect([paths.journalManifest, paths.next, paths.commit].filter(existsSync)).toEqual([])
})
