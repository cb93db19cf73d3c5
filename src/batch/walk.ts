import { type Dirent, existsSync, opendirSync } from 'node:fs'
import { identityOf, statOf } from './stat.ts'

/** A page found by walking, or a folder that could not be read. */
export type Walked = { readonly path: string } | { readonly path: string; readonly error: unknown }

/** What a walk takes. */
export interface WalkSettings {
  /** Folders that are not entered, as `identityOf` names them. */
  readonly closed: ReadonlySet<string>
  /** Whether a file is a page, by its name and its path below the folder that is walked. */
  readonly taken: (name: string, way: string) => boolean
  /** Whether a file or folder is passed by, the folder with all that is in it. */
  readonly left: (name: string, way: string) => boolean
}

/**
 * Walks through a folder and yields the pages in it, each folder in the order of its names' code units. Links are
 * followed, but no folder is entered twice; hidden files and the folders browsers save beside a page are left out. Of
 * one folder, and of those above it, the names that are still to come are held, and nothing else: a million in one
 * folder take about 100 MB, spread over folders next to nothing.
 */
export function* walk(root: string, settings: WalkSettings): Generator<Walked> {
  const entered = new Set(settings.closed)
  entered.delete(identityOf(root))
  const open = [openFolder({ path: root, way: '' }, entered, settings)]
  while (open.length > 0) {
    const folder = open.at(-1)!
    const entry = folder.names.pop()
    if (entry === undefined) {
      open.pop()
      if (folder.error !== undefined) yield { path: folder.path, error: folder.error }
      continue
    }
    const name = entry.slice(0, -KIND_LENGTH)
    const place = { path: join(folder.path, name), way: folder.way + name }
    const kind = entry.endsWith(KIND.link) ? kindOfLink(place.path) : entry.slice(-KIND_LENGTH)
    if (kind === KIND.folder) open.push(openFolder({ ...place, way: `${place.way}/` }, entered, settings))
    else if (kind === KIND.file && settings.taken(name, place.way)) yield { path: place.path }
  }
}

/** What a name stands for is kept behind it: the first character sorts before all that names have. */
const KIND = { file: '\0f', folder: '\0d', link: '\0l' } as const
const KIND_LENGTH = 2

interface Folder extends Pick<FolderPlace, 'path' | 'way'> {
  /** The last one comes first. */
  readonly names: string[]
  readonly error?: unknown
}

interface FolderPlace {
  readonly path: string
  /** From the folder that is walked, with a slash at its end. */
  readonly way: string
}

function openFolder(place: FolderPlace, entered: Set<string>, settings: WalkSettings): Folder {
  try {
    const id = identityOf(place.path)
    if (entered.has(id)) return { ...place, names: [] }
    entered.add(id)
    return { ...place, names: namesIn(place, settings) }
  } catch (error) {
    return { ...place, names: [], error }
  }
}

/** Entries of a folder that are read at once. */
const BATCH = 1024

function namesIn({ path, way }: FolderPlace, { taken, left }: WalkSettings): string[] {
  const names: string[] = []
  const folder = opendirSync(path, { bufferSize: BATCH })
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      const { name } = entry
      const kind = kindOf(entry)
      if (kind === undefined || name.startsWith('.') || left(name, way + name)) continue
      // A link may lead to a folder, whatever it is called.
      const isWanted = kind === KIND.file ? taken(name, way + name) : !belongsToPage(path, name)
      if (isWanted) names.push(name + kind)
    }
  } finally {
    folder.closeSync()
  }
  return names.sort(descending)
}

function descending(a: string, b: string): number {
  return a < b ? 1 : -1
}

/** Saved beside a "complete page": what looks like pages in it are frames and advertisements. */
const COMPANION_FOLDER = /^(.+)(?:_files|\.files)$/

function belongsToPage(folder: string, name: string): boolean {
  const page = COMPANION_FOLDER.exec(name)?.[1]
  return page !== undefined && ['.html', '.htm'].some(ending => existsSync(join(folder, page + ending)))
}

/** Pipes and devices are neither: reading them would wait for somebody to write. */
function kindOf(entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return KIND.link
  if (entry.isDirectory()) return KIND.folder
  return entry.isFile() ? KIND.file : undefined
}

/** A dead link is a file that is gone. */
function kindOfLink(path: string): string | undefined {
  const stats = statOf(path)
  if (stats?.isDirectory()) return KIND.folder
  return stats === undefined || stats.isFile() ? KIND.file : undefined
}

function join(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}
