import type { Failure, Warning } from '../model/diagnostic.ts'
import type { Damaged, Entry, UnpackLimits } from './types.ts'

/** Something in an archive of files, as its header says. */
export interface ArchivedFile {
  /** With `/` between folders. */
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'special'
}

/** What is to be done with it: read it under a name, leave it out, or say what is wrong. */
export type Decision = Placed | Damaged | 'skip'

/** Where a page of an archive stands. */
export interface Placed {
  readonly name: string
  readonly member: string
  readonly warnings?: readonly Warning[]
}

/**
 * Starts to decide on the files of an archive, in the order in which they stand. Pages are read, as in a walk through
 * folders: no hidden files, none of the folders that browsers save beside a page. Names that lead out of the archive and
 * things that are no files are damage; a name that was there before is a warning.
 */
export function decideOn({ name }: Entry, { takes }: UnpackLimits): (file: ArchivedFile) => Decision {
  const seen = new Set<string>()
  return ({ name: written, kind }) => {
    if (kind === 'folder') return 'skip'
    const failure = failureOfFile(written, kind)
    const member = written.replace(/^(?:\.\/+)+/, '')
    if (failure !== undefined && (kind === 'special' || takes(baseOf(member))))
      return { name, member, failure }
    if (
      failure !== undefined ||
      !takes(baseOf(member)) ||
      isHidden(member) ||
      LIST_OF_CRAWL.test(member) ||
      belongsToPage(member, seen)
    )
      return 'skip'
    const warnings = seen.has(member) ? { warnings: [DUPLICATE] } : {}
    seen.add(member)
    return { name, member, ...warnings }
  }
}

const DUPLICATE: Warning = {
  code: 'duplicate-name',
  message: 'the archive holds another page of this name before it',
}

function failureOfFile(name: string, kind: ArchivedFile['kind']): Failure | undefined {
  if (UNSAFE.test(name))
    return { code: 'unsafe-name', message: 'its name leads out of the archive; it was not read' }
  if (kind === 'link')
    return { code: 'not-a-file', message: 'it is a link; what it leads to was not read again' }
  return kind === 'special'
    ? { code: 'not-a-file', message: 'it is no plain file: a device, a pipe, or a file with holes' }
    : undefined
}

/** From the root, of another drive, upwards, or with a byte that ends names. */
const UNSAFE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i

/** Which pages a crawl in WACZ holds; they stand in its records. */
const LIST_OF_CRAWL = /(?:^|\/)pages\/[^/]+\.jsonl$/

function baseOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}

function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)
}

/** Frames and advertisements that a browser saved beside a page, which stands before them. */
function belongsToPage(name: string, seen: ReadonlySet<string>): boolean {
  for (const { 1: page } of name.matchAll(COMPANION_FOLDER)) {
    const path = name.slice(0, name.indexOf(page!) + page!.length)
    if (seen.has(`${path}.html`) || seen.has(`${path}.htm`)) return true
  }
  return false
}

const COMPANION_FOLDER = /(?<=^|\/)([^/]+)(?:_files|\.files)\//g
