import { closeSync, existsSync, openSync } from 'node:fs'
import { writeAll } from '../write-all.ts'
import type { Entry } from './entry.ts'
import { type LineReader, openLines } from './lines.ts'
import { offsetTable } from './offset-table.ts'

/** What was remembered of the pages of a run: a file of JSON Lines, the first of which tells what made it. */
export interface Manifest {
  /** The pages of an input that were done, in order; none when it is not known. */
  readonly find: (path: string, root: string | null) => readonly Entry[]
  readonly close: () => void
}

/** What was made by another version or with other options is no use: both stand in the key. */
interface Header {
  readonly tinsach: 1
  readonly key: string
}

/** Reads a manifest; `undefined` when there is none, or one with another key. @throws What `fs` throws. */
export function readManifest(path: string, key: string): Manifest | undefined {
  if (!existsSync(path)) return undefined
  const lines = openLines(path)
  const table = offsetTable()
  let isOurs = false
  for (const { value, offset } of eachLine(lines)) {
    if (offset === 0) isOurs = (value as Header | undefined)?.key === key
    if (!isOurs) break
    if (isEntry(value) && value.page === 0) table.set(nameOf(value.path, value.root), offset)
  }
  if (isOurs)
    return {
      find: (path, root) => findEntries({ path, root }, table.get(nameOf(path, root)), lines),
      close: lines.close,
    }
  lines.close()
  return undefined
}

/** Reads a manifest line by line: what each says, and where it starts and ends in bytes. Ends before a line that is cut off. */
export function* eachLine(
  lines: LineReader,
): Generator<{ readonly value: unknown; readonly offset: number; readonly end: number }> {
  for (let line = lines.at(0); line !== undefined; line = lines.at(line.end)) {
    yield { value: parsed(line.text), offset: line.offset, end: line.end }
  }
}

/** Whether a line tells of a page. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'place' in value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Several entries of one input stand one after another. */
function findEntries(
  input: Pick<Entry, 'path' | 'root'>,
  start: number | undefined,
  lines: LineReader,
): readonly Entry[] {
  const found: Entry[] = []
  for (
    let line = start === undefined ? undefined : lines.at(start);
    line !== undefined;
    line = lines.at(line.end)
  ) {
    const entry = parsed(line.text)
    if (!isEntry(entry)) continue
    if (entry.path !== input.path || entry.root !== input.root || entry.page !== found.length) break
    found.push(entry)
    if (!entry.more) break
  }
  return found
}

function nameOf(path: string, root: string | null): string {
  return `${root ?? ''}\0${path}`
}

/** Writes a manifest, line by line. All functions throw what `fs` throws. */
export interface ManifestWriter {
  readonly add: (entry: Entry) => void
  /** Adds a line that tells of something else. */
  readonly mark: (mark: object) => void
  /** The file, for `fsync`. */
  readonly file: number
  readonly close: () => void
}

/** Lines are gathered up to this length before they are written, in UTF-16 units. */
const BATCH = 1 << 16

/**
 * Begins a manifest, or goes on with one that has its key.
 *
 * @param settings - `isGathered`: whether lines may wait for others, which is faster, or are written at once.
 * @throws What `fs` throws.
 */
export function writeManifest(
  path: string,
  { key, append, isGathered }: { key: string; append: boolean; isGathered: boolean },
): ManifestWriter {
  const isOld = append && existsSync(path)
  const file = openSync(path, isOld ? 'a' : 'w')
  // A line that was cut off ends here, and is not taken for one with what follows.
  let waiting = isOld ? '\n' : line({ tinsach: 1, key } satisfies Header)
  const flush = (): void => {
    if (waiting !== '') writeAll(file, waiting)
    waiting = ''
  }
  const put = (value: object): void => {
    waiting += line(value)
    if (!isGathered || waiting.length > BATCH) flush()
  }
  flush()
  return {
    add: put,
    mark: put,
    file,
    close: () => {
      flush()
      closeSync(file)
    },
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
