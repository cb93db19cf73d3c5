import type { Entry as Listed, ZipFile } from 'yauzl'
import { failureOf, LimitReached, Unreadable } from '../failure.ts'
import { decideOn, type Placed } from '../tree.ts'
import type { Damaged, Entry, UnpackLimits } from '../types.ts'
import { contentOf } from './content.ts'
import { openZip } from './seekable.ts'

/**
 * Yields the pages in a zip archive, in the order of its list. Entries that cannot be read come as damaged ones; the
 * others go on.
 *
 * @throws LimitReached; Unreadable, when the list itself is damaged.
 */
export async function* readArchive(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { zip, close } = await openZip(entry, limits)
  const decide = decideOn(entry, limits)
  try {
    for await (const listed of entriesOf(zip)) {
      const place = decide({ name: await nameOf(listed), kind: kindOf(listed) })
      if (place === 'skip') continue
      yield 'failure' in place ? place : await readEntry(zip, { listed, place }, limits)
    }
  } finally {
    close()
  }
}

interface Wanted {
  readonly listed: Listed
  readonly place: Placed
}

async function readEntry(
  zip: ZipFile,
  { listed, place }: Wanted,
  limits: UnpackLimits,
): Promise<Entry | Damaged> {
  try {
    return { ...place, format: null, ...(await contentOf(zip, listed, limits)) }
  } catch (error) {
    if (error instanceof LimitReached) throw error
    return { name: place.name, member: place.member, failure: failureOf(error) }
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Listed> {
  try {
    yield* zip.eachEntry()
  } catch {
    const message = 'its list of entries is damaged; what stands behind the damage was not read'
    throw new Unreadable({ code: 'container-damaged', message })
  }
}

/** Writers that do not say so write UTF-8, too; what is no UTF-8 is the code page 437 of DOS. */
async function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Listed): Promise<string> {
  const { getFileNameLowLevel } = (await import('yauzl')).default
  const { isUtf8 } = process.getBuiltinModule('node:buffer')
  const flags = generalPurposeBitFlag | (isUtf8(fileNameRaw) ? IS_UTF_8 : 0)
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, false)
}

const IS_UTF_8 = 0x800

/** From the mode of Unix, where the archive was made there. */
function kindOf({
  fileNameRaw,
  versionMadeBy,
  externalFileAttributes,
}: Listed): 'file' | 'folder' | 'link' | 'special' {
  if (fileNameRaw.at(-1) === SLASH) return 'folder'
  const mode = versionMadeBy >> 8 === MADE_ON_UNIX ? (externalFileAttributes >>> 16) & 0o170_000 : 0
  if (mode === 0o120_000) return 'link'
  return mode === 0 || mode === 0o100_000 ? 'file' : mode === 0o040_000 ? 'folder' : 'special'
}

const SLASH = 0x2f
const MADE_ON_UNIX = 3
