import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/batch/resume/entry.ts'
import { type JournalPaths, openJournal, recoverJournal } from '../../../src/batch/resume/journal.ts'
import { readManifest } from '../../../src/batch/resume/manifest.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { sampleEntry } from './sample-entry.ts'

const DOCUMENTS = ['{"title":"Một"}\n', '{"title":"Hai"}\n', '{"title":"Ba"}\n']

/** A journal of three documents, as a run that was killed leaves it. */
function killed(): JournalPaths {
  const folder = temporaryFolder()
  const paths = { documents: join(folder, 'd'), manifest: join(folder, 'm') }
  const journal = openJournal(paths, 'key')
  DOCUMENTS.forEach((document, number) => {
    journal.add(document, place => sampleEntry({ path: `${number}.html`, place }))
  })
  return paths
}

function entryOf({ manifest }: JournalPaths, path: string): Entry | undefined {
  return readManifest(manifest, 'key')?.find(path, null)[0]
}

describe('a journal that is put in order', () => {
  test.each<[string, (paths: JournalPaths) => void, number]>([
    ['that was left between two pages keeps all', () => {}, 3],
    ['loses a document without its line', ({ documents }) => appendFileSync(documents, '{"tit'), 3],
    ['loses a line that is cut off', ({ manifest }) => truncateSync(manifest, sizeOf(manifest) - 1), 2],
    ['loses a line whose document is cut off', ({ documents }) => truncateSync(documents, 30), 1],
    ['loses documents that did not reach the disk', ({ documents }) => zero(documents, 20), 1],
    ['loses all of another version', ({ manifest }) => replace(manifest, '"key"', '"old"', '"key":"key"'), 0],
    ['loses all without its lines', ({ manifest }) => truncateSync(manifest, 0), 0],
  ])('%s', (_, damage, left) => {
    const paths = killed()
    damage(paths)
    recoverJournal(paths, 'key')
    const documents = existsSync(paths.documents) ? readFileSync(paths.documents, 'utf8') : ''
    expect(documents).toBe(DOCUMENTS.slice(0, left).join(''))
    DOCUMENTS.forEach((_, number) => {
      expect(entryOf(paths, `${number}.html`) !== undefined).toBe(number < left)
    })
  })

  test('is gone on with where it ends', () => {
    const paths = killed()
    appendFileSync(paths.documents, 'half')
    recoverJournal(paths, 'key')
    const span = openJournal(paths, 'key').add('{}\n', place => sampleEntry({ path: 'new.html', place }))
    expect(span).toEqual({ from: 'journal', offset: Buffer.byteLength(DOCUMENTS.join('')), length: 3 })
    expect(entryOf(paths, 'new.html')?.place).toEqual(span)
    expect(readFileSync(paths.documents, 'utf8')).toBe(`${DOCUMENTS.join('')}{}\n`)
  })
})

function sizeOf(path: string): number {
  return readFileSync(path).length
}

function zero(path: string, from: number): void {
  writeFileSync(path, readFileSync(path).fill(0, from))
}

function replace(path: string, from: string, to: string, near: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(near, near.replaceAll(from, to)))
}
