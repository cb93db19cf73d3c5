import { renameSync, rmSync, statSync } from 'node:fs'
import type { PageDone, PageKept } from '../types.ts'
import { type Entry, entryOf, type Span } from './entry.ts'
import { openJournal, recoverJournal } from './journal.ts'
import type { Lock } from './lock.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { commitOutput, type OutputPaths, outputPaths, pieces, settleCommit } from './merge.ts'
import { type Recall, recaller } from './recall.ts'
import { lastly, openStateFolder, type StateSettings } from './state-folder.ts'

/** One file of many documents that is kept up to date, run after run. All functions throw what `fs` throws. */
export interface FileState {
  readonly recall: Recall
  readonly add: (document: string, page: PageDone) => void
  readonly keep: (page: PageKept) => void
  /** Lets the file become what the pages were added and kept to be, in their order. */
  readonly finish: () => void
  /** Leaves the file as it was; what was done is known to the next run. */
  readonly interrupt: () => void
}

/**
 * Opens what is remembered of a file of documents, and puts in order what a run that was killed has left.
 *
 * @throws Locked, and what `fs` throws.
 */
export function openFileState(output: string, folder: string, settings: StateSettings): FileState {
  const lock = openStateFolder(folder)
  const paths = outputPaths(output, folder)
  try {
    settleCommit(paths)
    if (settings.force) forget(paths)
    recoverJournal({ documents: paths.journal, manifest: paths.journalManifest }, settings.key)
    return fileState(paths, settings, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

function forget(paths: OutputPaths): void {
  for (const path of [paths.manifest, paths.journal, paths.journalManifest]) rmSync(path, { force: true })
}

function fileState(paths: OutputPaths, { key, retryFailed }: StateSettings, lock: Lock): FileState {
  const known = [paths.journalManifest, paths.manifest].flatMap(path => readManifest(path, key) ?? [])
  const journal = openJournal({ documents: paths.journal, manifest: paths.journalManifest }, key)
  const next = writeManifest(paths.next, { key, append: false, isGathered: true })
  const parts = pieces()
  const size = statSync(paths.output, { throwIfNoEntry: false })?.size ?? 0
  const put = (entry: Entry, span: Span): void => {
    next.add({ ...entry, place: { from: 'output', offset: parts.length(), length: span.length } })
    parts.add(span)
  }
  const close = (): void => {
    for (const each of [...known, journal, next]) each.close()
  }
  const isThere = ({ place }: Entry): boolean =>
    'offset' in place && (place.from === 'journal' || place.offset + place.length <= size)
  return {
    recall: recaller({ manifests: known, retryFailed, isThere }),
    add: (document, page) => {
      const span = journal.add(document, place => entryOf(page, place))
      put(entryOf(page, span), span)
    },
    keep: ({ entry }) => put(entry, entry.place as Span),
    finish: lastly(lock, () => {
      close()
      if (isWhole(parts.list(), size)) endUnchanged(paths)
      else commitOutput(paths, parts.list(), journal.size())
    }),
    interrupt: lastly(lock, () => {
      rmSync(paths.next, { force: true })
      close()
    }),
  }
}

/** Whether the pieces are the output as it is. */
function isWhole([first, ...others]: readonly Span[], size: number): boolean {
  return first?.from === 'output' && first.offset === 0 && first.length === size && others.length === 0
}

/** The output is as it should be; files may have got another time. */
function endUnchanged(paths: OutputPaths): void {
  renameSync(paths.next, paths.manifest)
  for (const path of [paths.journal, paths.journalManifest]) rmSync(path, { force: true })
}
