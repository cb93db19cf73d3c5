import { type Dirent, readdirSync } from 'node:fs'
import { looksLikePage } from '../containers/page-names.ts'
import { identityOf, statOf } from './stat.ts'

/** A page found by walking, or a folder that could not be read. */
export type Walked = { readonly path: string } | { readonly path: string; readonly error: unknown }

/**
 * Walks through a folder and yields the pages in it, each folder in the order of its names' code units. Links are
 * followed, but no folder is entered twice; hidden files and the folders browsers save beside a page are left out. One
 * folder's names are held at a time, with those of the folders above it.
 *
 * @param closed - Folders that are not entered, as `identityOf` names them.
 */
export function* walk(root: string, closed: ReadonlySet<string>): Generator<Walked> {
  const entered = new Set(closed)
  entered.delete(identityOf(root))
  const open = [openFolder(root, entered)]
  while (open.length > 0) {
    const folder = open.at(-1)!
    const entry = folder.entries[folder.next++]
    if (entry === undefined) {
      open.pop()
      if (folder.error !== undefined) yield { path: folder.path, error: folder.error }
      continue
    }
    const path = join(folder.path, entry.name)
    const kind = kindOf(entry, path)
    if (kind === 'folder') open.push(openFolder(path, entered))
    else if (kind === 'file' && looksLikePage(entry.name)) yield { path }
  }
}

interface Folder {
  readonly path: string
  readonly entries: readonly Dirent[]
  readonly error?: unknown
  next: number
}

function openFolder(path: string, entered: Set<string>): Folder {
  try {
    const id = identityOf(path)
    if (entered.has(id)) return { path, entries: [], next: 0 }
    entered.add(id)
    return { path, entries: visibleEntries(path), next: 0 }
  } catch (error) {
    return { path, entries: [], error, next: 0 }
  }
}

function visibleEntries(path: string): readonly Dirent[] {
  const entries = readdirSync(path, { withFileTypes: true })
  const names = new Set(entries.map(entry => entry.name))
  return entries
    .filter(({ name }) => !name.startsWith('.') && !belongsToPage(name, names))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Saved beside a "complete page": what looks like pages in it are frames and advertisements. */
const COMPANION_FOLDER = /^(.+)(?:_files|\.files)$/

function belongsToPage(name: string, siblings: ReadonlySet<string>): boolean {
  const page = COMPANION_FOLDER.exec(name)?.[1]
  return page !== undefined && (siblings.has(`${page}.html`) || siblings.has(`${page}.htm`))
}

/** Pipes and devices are neither: reading them would wait for somebody to write. A dead link is a file that is gone. */
function kindOf(entry: Dirent, path: string): 'folder' | 'file' | 'other' {
  const found = entry.isSymbolicLink() ? statOf(path) : entry
  if (found?.isDirectory()) return 'folder'
  return found === undefined || found.isFile() ? 'file' : 'other'
}

function join(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}
