import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { writeAll } from '../batch/write-all.ts'
import { makeFolder } from './make-folder.ts'
import { unusable } from './unusable-path.ts'

/** A file that is being written. */
export interface OpenFile {
  readonly write: (text: string) => void
  /** Lets the file appear under its name. */
  readonly complete: () => void
  /** Leaves everything as it was before. */
  readonly discard: () => void
}

/**
 * Opens a file for writing under another name in the same folder, which is made if need be; it gets its own name when
 * it is complete. Pipes and devices, which have no other name, are written directly.
 *
 * @throws UnusablePath, as the functions it returns.
 */
export function openFile(path: string): OpenFile {
  return withPath(path, () => {
    const stats = statSync(path, { throwIfNoEntry: false })
    const hasName = !path.startsWith('/dev/') && (stats === undefined || stats.isFile())
    return hasName ? openHidden(path, stats) : openDirect(path)
  })
}

function openHidden(path: string, stats: Stats | undefined): OpenFile {
  const target = stats === undefined ? path : realpathSync(path)
  makeFolder(dirname(target))
  const hidden = hiddenName(target)
  const file = openSync(hidden, 'wx', stats?.mode ?? 0o666)
  return {
    write: text => withPath(path, () => writeAll(file, text)),
    complete: () =>
      withPath(path, () => {
        fsyncSync(file)
        closeSync(file)
        renameSync(hidden, target)
      }),
    discard: () => {
      rmSync(hidden, { force: true })
      closeSync(file)
    },
  }
}

/** Appends, because behind `/dev/fd/3` may be a file that others write too. */
function openDirect(path: string): OpenFile {
  const file = openSync(path, 'a')
  return {
    write: text => withPath(path, () => writeAll(file, text)),
    complete: () => closeSync(file),
    discard: () => closeSync(file),
  }
}

/** A name beside a file that no walk takes for a page. */
export function hiddenName(path: string): string {
  return join(dirname(path), `.tinsach-${randomUUID().slice(0, 8)}.tmp`)
}

/** Names the path, as the user gave it, in whatever goes wrong. */
export function withPath<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw unusable(path, error)
  }
}
