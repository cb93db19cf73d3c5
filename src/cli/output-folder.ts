import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { OwnFile } from '../batch/resume/entry.ts'
import type { FolderState } from '../batch/resume/folder-state.ts'
import type { StateSettings } from '../batch/resume/state-folder.ts'
import { identityOf } from '../batch/stat.ts'
import type { Input, PageDone, PageKept } from '../batch/types.ts'
import { writeWhole } from '../batch/whole-file.ts'
import { systemCodeOf } from '../containers/failure.ts'
import { looksLikePage } from '../containers/page-names.ts'
import { type NameSettings, nameOf } from './file-names.ts'
import { makeFolder } from './make-folder.ts'
import type { Messages } from './messages.ts'
import type { Output } from './output.ts'
import { hiddenName, withPath } from './output-file.ts'

/** How the files of an output folder are called, and who hears of names that were taken. */
export interface FolderSettings {
  readonly names: NameSettings
  /** With its dot. */
  readonly extension: string
  readonly messages: Messages
  /** `null` when nothing is remembered. */
  readonly state: StateSettings | null
}

/**
 * Opens a folder that gets a file for every document, made with all folders above it. Every file is written under
 * another name and renamed, so that none is ever seen half written.
 *
 * @throws UnusablePath, as the functions it returns.
 */
export async function openFolder(path: string, settings: FolderSettings): Promise<Output> {
  const { names, extension, messages } = settings
  withPath(path, () => checkFolder(path))
  const state = await stateOf(path, settings)
  const free = nameGiver()
  const made = new Set<string>([path])
  const nameFor = (wanted: string, input: Input): string =>
    free(wanted, each => mayBeInput(join(path, each + extension), input))
  const write = async (document: string, page: PageDone): Promise<void> => {
    const wanted =
      document === '' ? '' : withFoldersApart(nameOf(page.input, page.record, names), page, extension)
    const name = document === '' ? null : nameFor(wanted, page.input)
    if (name !== null) {
      const file = join(path, name + extension)
      if (name !== wanted) await messages.renamed(page, file)
      withPath(file, () => {
        makeOnce(dirname(file), made)
        writeDocument(file, document, state)
      })
    }
    withPath(path, () => state?.add(page, { wanted, name, length: Buffer.byteLength(document) }))
  }
  const keep = async (page: PageKept): Promise<boolean> => {
    const { wanted, name } = page.entry.place as OwnFile
    const isSame = name === null || nameFor(wanted, page.input) === name
    if (isSame) withPath(path, () => state?.keep(page))
    return isSame
  }
  const finish = async (): Promise<void> => withPath(path, () => state?.finish())
  const interrupt = async (): Promise<void> => withPath(path, () => state?.interrupt())
  return { write, keep, finish, interrupt, ...(state === null ? {} : { recall: state.recall }) }
}

async function stateOf(path: string, { state, extension }: FolderSettings): Promise<FolderState | null> {
  if (state === null) return null
  const { openKeptFolder } = await import('./output-state.ts')
  return openKeptFolder(path, extension, state)
}

function checkFolder(path: string): void {
  makeFolder(path)
  const probe = hiddenName(join(path, 'probe'))
  writeFileSync(probe, '', { flag: 'wx' })
  rmSync(probe)
}

/** No folder of an archive is called as the file of a page can be: `a.md/b` beside `a.md`. */
function withFoldersApart(name: string, { record }: PageDone, extension: string): string {
  if (record.source.member === null) return name
  const parts = name.split('/')
  const folders = parts.slice(0, -1).map(part => (part.toLowerCase().endsWith(extension) ? `${part}_` : part))
  return [...folders, ...parts.slice(-1)].join('/')
}

type GiveName = (wanted: string, isTaken: (name: string) => boolean) => string

/** Gives the name itself, or with the first number that nobody has; names that differ in case alone are one on many disks. */
function nameGiver(): GiveName {
  const used = new Map<string, number>()
  return (wanted, isTaken) => {
    const key = wanted.normalize('NFC').toLowerCase()
    for (let number = (used.get(key) ?? 0) + 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted}-${number}`
      const ownKey = number === 1 ? key : `${key}-${number}`
      if ((number > 1 && used.has(ownKey)) || isTaken(name)) continue
      used.set(key, number)
      if (number > 1) used.set(ownKey, 1)
      return name
    }
  }
}

/** Whether a file stands beside the page that was read and looks like a page: it may be the next input. */
function mayBeInput(file: string, input: Input): boolean {
  if (input.kind === 'stdin' || !looksLikePage(basename(file)) || !existsSync(file)) return false
  return identityOf(dirname(file)) === identityOf(dirname(input.path))
}

function makeOnce(path: string, made: Set<string>): void {
  if (made.has(path)) return
  makeFolder(path)
  made.add(path)
}

/** Folders below may be on other disks, and names there cannot be changed in one step from here. */
function writeDocument(path: string, text: string, state: FolderState | null): void {
  try {
    writeWhole(path, text, state?.unfinishedName() ?? hiddenName(path), 'fleeting')
  } catch (error) {
    if (state === null || systemCodeOf(error) !== 'EXDEV') throw error
    writeWhole(path, text, hiddenName(path), 'fleeting')
  }
}
