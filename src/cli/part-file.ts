import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isDone, partName } from '../batch/parts.ts'
import type { Shard } from '../batch/shard.ts'
import { bringToDisk } from '../batch/whole-file.ts'
import { writeAll } from '../batch/write-all.ts'
import { systemCodeOf } from '../containers/failure.ts'
import { EXIT } from './exit-code.ts'
import { makeFolder } from './make-folder.ts'
import type { Output } from './output.ts'
import { withPath } from './output-file.ts'
import { UnusablePath, unusable } from './unusable-path.ts'

/** Where a part goes. */
interface PartSettings {
  /** Of all parts. */
  readonly path: string
  readonly shard: Shard
  /** Whether it is completed without pages that may be read another time. */
  readonly giveUp: boolean
}

/** Another attempt at the same shard was faster, and its part is as good as this one. */
export class FinishedElsewhere extends Error {}

/**
 * Opens the part of a shard for writing under a name of its own, so that attempts on several machines do not meet; it
 * appears under its name when it is complete and on the disk, and what dead attempts left behind goes.
 *
 * @throws UnusablePath and FinishedElsewhere, as the functions it returns.
 */
export function openPart({ path, shard, giveUp }: PartSettings): Output {
  const name = partName(shard)
  const target = join(path, name)
  const hidden = join(path, `.${name}.${randomBytes(12).toString('hex')}.tmp`)
  const file = withPath(target, () => {
    makeFolder(path)
    return openSync(hidden, 'wx')
  })
  const attempt = (action: () => void): void => unlessElsewhere(action, path, shard)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  const discard = (): void => {
    rmSync(hidden, { force: true })
    close()
  }
  return {
    write: async (line, { record }) => {
      if (record.error?.code === 'try-again' && !giveUp) throw unread(record.source.path)
      attempt(() => writeAll(file, line))
    },
    // What was done before is the whole part.
    keep: async () => false,
    finish: async () => {
      try {
        attempt(() => {
          fsyncSync(file)
          close()
          appear(hidden, target)
        })
      } catch (error) {
        discard()
        throw error
      }
    },
    interrupt: async () => discard(),
  }
}

/** Does one thing to a part, or learns that another attempt has completed it. */
function unlessElsewhere(action: () => void, folder: string, shard: Shard): void {
  const target = join(folder, partName(shard))
  try {
    action()
  } catch (error) {
    const isDoneThere = isGone(error) && withPath(target, () => isDone(folder, shard))
    throw isDoneThere ? new FinishedElsewhere() : unusable(target, error)
  }
}

/** Whoever comes second finds its hidden file removed, on some file servers while it still writes. */
function isGone(error: unknown): boolean {
  return ['ENOENT', 'ESTALE'].includes(systemCodeOf(error))
}

/** The file gets its name, and what dead attempts left behind goes. */
function appear(hidden: string, target: string): void {
  renameSync(hidden, target)
  syncFolder(dirname(target))
  removeLeftOvers(dirname(target), basename(target))
}

function unread(path: string | null): UnusablePath {
  const sentence = 'the shard ends here, to be done again; with --fail-on never it gives such pages up'
  return new UnusablePath(path ?? '-', { code: 'try-again', sentence, exitCode: EXIT.tryAgain })
}

/** So that the name survives a power cut, too; not all systems let folders be opened. */
function syncFolder(path: string): void {
  try {
    bringToDisk(path)
  } catch {}
}

function removeLeftOvers(folder: string, name: string): void {
  const isLeftOver = (each: string): boolean => each.startsWith(`.${name}.`) && each.endsWith('.tmp')
  for (const each of readdirSync(folder)) if (isLeftOver(each)) rmSync(join(folder, each), { force: true })
}
