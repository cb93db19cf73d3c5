import { hash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type FileState, openFileState } from '../batch/resume/file-state.ts'
import { type FolderState, openFolderState } from '../batch/resume/folder-state.ts'
import { Locked } from '../batch/resume/lock.ts'
import type { StateSettings } from '../batch/resume/state-folder.ts'
import { EXIT } from './exit-code.ts'
import { makeFolder } from './make-folder.ts'
import type { Output } from './output.ts'
import { withPath } from './output-file.ts'
import type { Settings } from './settings.ts'
import { UnusablePath } from './unusable-path.ts'
import { UsageError } from './usage-error.ts'
import { packageVersion } from './version.ts'

/** What earlier runs are believed about, as the options say. */
export function stateSettings(settings: Settings, resume: string): StateSettings {
  return { key: keyOf(settings), force: resume === 'force', retryFailed: resume === 'retry-failed' }
}

/** Names the version and all options that the bytes of the output depend on. */
function keyOf({ extract, maxSize, unpacking, inputs, filesFrom, nearDup, output }: Settings): string {
  const { format, destination, fields, ascii, without } = output
  const template = destination.kind === 'folder' ? destination.template : null
  const alone = inputs.length === 1 && filesFrom === null
  const options = {
    extract,
    maxSize,
    unpacking,
    format: format.name,
    fields,
    ascii,
    without,
    template,
    alone,
    nearDup,
  }
  return hash('sha256', JSON.stringify([packageVersion(), options]), 'hex')
}

/**
 * Opens a file that is kept up to date: what earlier runs have done stays in it, and it changes at the end, in one step.
 *
 * @throws UnusablePath, as the functions it returns; UsageError, when the path has no place beside it.
 */
export function openKeptFile(path: string, settings: StateSettings): Output {
  const state = opened(path, () => fileStateOf(path, settings))
  return {
    recall: state.recall,
    write: async (document, page) => withPath(path, () => state.add(document, page)),
    keep: async page => {
      withPath(path, () => state.keep(page))
      return true
    },
    finish: async () => withPath(path, state.finish),
    interrupt: async () => withPath(path, state.interrupt),
  }
}

function fileStateOf(path: string, settings: StateSettings): FileState {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (path.startsWith('/dev/') || stats?.isFile() === false)
    throw new UsageError(`--resume needs a file, and ${path} is none`)
  const target = stats === undefined ? path : realpathSync(path)
  makeFolder(dirname(target))
  return openFileState(target, join(dirname(target), `.${basename(target)}.tinsach`), settings)
}

/** Opens what is remembered of an output folder that exists. @throws UnusablePath */
export function openKeptFolder(path: string, extension: string, settings: StateSettings): FolderState {
  return opened(path, () => openFolderState(path, extension, settings))
}

function opened<T>(path: string, action: () => T): T {
  return withPath(path, () => {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      throw new UnusablePath(path, { code: 'locked', sentence: error.message, exitCode: EXIT.tryAgain })
    }
  })
}
