import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { identityOf } from '../batch/stat.ts'
import type { Input, PageDone } from '../batch/types.ts'
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
}

/**
 * Opens a folder that gets a file for every document, made with all folders above it. Every file is written under
 * another name and renamed, so that none is ever seen half written.
 *
 * @throws UnusablePath, as the functions it returns.
 */
export function openFolder(path: string, { names, extension, messages }: FolderSettings): Output {
  withPath(path, () => checkFolder(path))
  const used = new Map<string, number>()
  const made = new Set<string>([path])
  const write = async (document: string, page: PageDone): Promise<void> => {
    if (document === '') return
    const name = nameOf(page.input, page.record, names)
    const wanted = page.record.source.member === null ? name : withFoldersApart(name, extension)
    const free = freeName(wanted, used, each => mayBeInput(join(path, each + extension), page.input))
    const file = join(path, free + extension)
    if (free !== wanted) await messages.renamed(page, file)
    withPath(file, () => {
      makeOnce(dirname(file), made)
      writeWhole(file, document)
    })
  }
  return { write, finish: async () => {}, interrupt: async () => {} }
}

function checkFolder(path: string): void {
  makeFolder(path)
  const probe = hiddenName(join(path, 'probe'))
  writeFileSync(probe, '', { flag: 'wx' })
  rmSync(probe)
}

/** No folder of an archive is called as the file of a page can be: `a.md/b` beside `a.md`. */
function withFoldersApart(name: string, extension: string): string {
  const parts = name.split('/')
  const folders = parts.slice(0, -1).map(part => (part.toLowerCase().endsWith(extension) ? `${part}_` : part))
  return [...folders, ...parts.slice(-1)].join('/')
}

/** The name itself, or with the first number that nobody has; names that differ in case alone are one on many disks. */
function freeName(wanted: string, used: Map<string, number>, isTaken: (name: string) => boolean): string {
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

function writeWhole(path: string, text: string): void {
  const hidden = hiddenName(path)
  try {
    writeFileSync(hidden, text, { flag: 'wx' })
    renameSync(hidden, path)
  } catch (error) {
    rmSync(hidden, { force: true })
    throw error
  }
}
