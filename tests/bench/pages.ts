import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { findSets, type GoldSet } from '../eval/gold.ts'
import { pagePath } from '../eval/run.ts'

/** Pages to measure on. */
export interface Pages {
  /** Where they come from, in words; figures on other pages do not compare. */
  readonly label: string
  /** Unpacked pages. */
  readonly paths: readonly string[]
  /** Of all of them. */
  readonly bytes: number
}

/** Where pages may stand, the first that holds any is taken: real ones beside the repository, invented ones in it. */
const DEFAULT_FOLDERS = ['../shared/eval', 'fixtures/pages']
const SCRATCH = '.eval'

/**
 * Chooses about `count` pages: as many of each gold set, evenly spread over it, so that small sets weigh as much as
 * large ones; or `*.html` in folders of their own. Throws `NoPages` when there are none.
 */
export function choosePages(root: string, folders: readonly string[], count: number): Pages {
  const candidates = folders.length > 0 ? [folders] : DEFAULT_FOLDERS.map(folder => [join(root, folder)])
  for (const places of candidates) {
    const sets = places.flatMap(place => setsOf(place, join(root, SCRATCH))).filter(set => set.length > 0)
    if (sets.length > 0) {
      const each = Math.ceil(count / sets.length)
      const paths = sets.flatMap(set => spread(set, each)).map(unpack => unpack())
      return { label: labelOf(root, places), paths, bytes: sizeOf(paths) }
    }
  }
  throw new NoPages(`no pages in ${candidates.flat().join(', ')}`)
}

/** The folders hold no page. */
export class NoPages extends Error {}

/** Gives `count` of the items, evenly spread; all of them when there are no more. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!)
}

/** How often pages are gone over so that one pass has at least that many bytes. */
export function repeatsFor(bytes: number, least: number): number {
  return Math.max(1, Math.ceil(least / Math.max(1, bytes)))
}

/** How many pages of what there are, in words. */
export function describePages({ label, paths, bytes }: Pages): string {
  return `${paths.length} pages of ${label}, ${(bytes / 1e6).toFixed(1)} MB`
}

function labelOf(root: string, places: readonly string[]): string {
  return places.map(place => relative(root, resolve(place)) || basename(root)).join(' ')
}

type Unpack = () => string

function setsOf(place: string, scratch: string): Unpack[][] {
  const sets = findSets([place]).filter(set => set.texts === null)
  return sets.length > 0 ? sets.map(set => pagesOfSet(set, scratch)) : [loosePages(place)]
}

function pagesOfSet(set: GoldSet, scratch: string): Unpack[] {
  return set.gold.map(
    page => () => (page.file.endsWith('.gz') ? pagePath(set, page, scratch) : join(set.folder, page.file)),
  )
}

function loosePages(place: string): Unpack[] {
  if (!existsSync(place)) return []
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.html?$/.test(name))
    .sort()
    .map(name => () => join(place, name))
}

function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0)
}
