import type { Entry } from '../../../src/batch/resume/entry.ts'

/** What is remembered of a good page, but for what a test gives. */
export function sampleEntry(given: Partial<Entry> = {}): Entry {
  return {
    path: 'a.html',
    root: null,
    page: 0,
    more: false,
    size: 1,
    mtime: 1,
    sha256: null,
    status: 'ok',
    member: null,
    warnings: [],
    error: null,
    place: { from: 'output', offset: 0, length: 0 },
    ...given,
  }
}
