import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { statOf } from '../stat.ts'
import type { PageDone, PageKept } from '../types.ts'
import { type Entry, entryOf, type OwnFile } from './entry.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { type Recall, recaller } from './recall.ts'
import { lastly, openStateFolder, type StateSettings, UNFINISHED } from './state-folder.ts'

/** A folder with a file for every page that is kept up to date, run after run. All functions throw what `fs` throws. */
export interface FolderState {
  readonly recall: Recall
  /** A name on the same disk for a file that is not whole yet; the next run clears it away. */
  readonly unfinishedName: () => string
  readonly add: (page: PageDone, file: OwnFile) => void
  readonly keep: (page: PageKept) => void
  readonly finish: () => void
  /** What was done is known to the next run. Either ends the lock. */
  readonly interrupt: () => void
}

/** Where the state of an output folder is, below it. */
const STATE_FOLDER = '.tinsach'

/**
 * Opens what is remembered of an output folder.
 *
 * @param extension - Of the files in it, with its dot.
 * @throws Locked, and what `fs` throws.
 */
export function openFolderState(path: string, extension: string, settings: StateSettings): FolderState {
  const folder = join(path, STATE_FOLDER)
  const lock = openStateFolder(folder)
  const manifest = join(folder, 'manifest.jsonl')
  const journal = join(folder, 'journal-manifest.jsonl')
  const next = join(folder, `next-manifest${UNFINISHED}`)
  if (settings.force) for (const each of [manifest, journal]) rmSync(each, { force: true })
  const { key, retryFailed } = settings
  const begun = readManifest(journal, key)
  const known = [begun ?? [], readManifest(manifest, key) ?? []].flat()
  const log = writeManifest(journal, { key, append: begun !== undefined, isGathered: false })
  const whole = writeManifest(next, { key, append: false, isGathered: true })
  const close = (): void => {
    for (const each of [...known, log, whole]) each.close()
  }
  return {
    recall: recaller({ manifests: known, retryFailed, isThere: isThereIn(path, extension) }),
    unfinishedName: () => join(folder, `${randomUUID()}${UNFINISHED}`),
    add: (page, file) => {
      const entry = entryOf(page, file)
      log.add(entry)
      whole.add(entry)
    },
    keep: ({ entry }) => whole.add(entry),
    finish: lastly(lock, () => {
      close()
      renameSync(next, manifest)
      rmSync(journal, { force: true })
    }),
    interrupt: lastly(lock, close),
  }
}

function isThereIn(folder: string, extension: string): (entry: Entry) => boolean {
  return ({ place }) => {
    const { name, length } = place as OwnFile
    return name === null || statOf(join(folder, name + extension))?.size === length
  }
}
