import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What a person found on a page; absent fields were not looked at. */
export interface Gold {
  readonly id: string
  /** The saved page, relative to its set, gzipped. */
  readonly file: string
  readonly text?: string
  /** Snippets that must stand in the text. */
  readonly with?: readonly string[]
  /** Snippets that must not. */
  readonly without?: readonly string[]
  readonly title?: string
  readonly date?: string
  readonly authors?: readonly string[]
  readonly lead?: string
  readonly captions?: readonly string[]
  readonly agency?: string
  /** The page holds no article. */
  readonly empty?: boolean
}

/** What the program gave for a page. */
export interface Prediction {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly date: string | null
  readonly authors: readonly string[]
  readonly captions: readonly string[]
  readonly status: string | null
  /** Code of the error record, or `missing` without a record. */
  readonly error: string | null
  readonly lead?: string | null
  readonly agency?: string | null
  /** Expected F1 of the text, 0 to 1; `null` without a text. */
  readonly confidence?: number | null
}

/** Pages of one kind with the answers of one gold file. */
export interface GoldSet {
  /** `vn-dev`, or `vn-dev/text/seed` for a plain-text variant. */
  readonly name: string
  readonly folder: string
  /** Where the texts of a plain-text variant stand; `null` for the gzipped pages. */
  readonly texts: string | null
  readonly gold: readonly Gold[]
  /** Identifies the gold file: scores on different golds do not compare. */
  readonly digest: string
}

/**
 * Finds the sets in folders: a folder with a `gold.jsonl` is a set, its `text/<kind>/*.txt` are variants of it; a
 * folder without one is searched one level down.
 */
export function findSets(folders: readonly string[]): GoldSet[] {
  return folders.flatMap(folder =>
    isSet(folder) ? setsOf(folder) : subfolders(folder).filter(isSet).flatMap(setsOf),
  )
}

function isSet(folder: string): boolean {
  return existsSync(join(folder, 'gold.jsonl'))
}

function setsOf(folder: string): GoldSet[] {
  const source = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
  const gold = source.split('\n').filter(Boolean).map(parseGold)
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 12)
  const pages: GoldSet = { name: basename(folder), folder, texts: null, gold, digest }
  const variants = subfolders(join(folder, 'text')).map(texts => ({
    ...pages,
    name: `${pages.name}/text/${basename(texts)}`,
    texts,
    gold: gold.filter(page => existsSync(join(texts, `${page.id}.txt`))),
  }))
  return [pages, ...variants]
}

function parseGold(line: string): Gold {
  const row = JSON.parse(line) as Gold
  return { ...row, id: String(row.id) }
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .sort()
}
