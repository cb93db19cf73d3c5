import { identityOf } from './stat.ts'

const PATTERN = /[*?]|\{.+\}|\[.+\]/s
const PATTERN_SIGN = /[*?{[]/

/** Whether an argument is a pattern of file names. */
export function isPattern(arg: string): boolean {
  return PATTERN.test(arg)
}

/**
 * Finds the files a pattern matches, in the order of their paths' code units, written as the pattern is. A file that
 * links lead to by several ways comes once, by the shortest.
 */
export async function match(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const { folder, inside } = splitPattern(pattern)
  const found = await glob(inside, { cwd: folder === '' ? '.' : folder, expandDirectories: false })
  return byShortestWay(found.map(path => `${folder}${path}`)).sort()
}

/** Parts the folder that is named from the pattern below it: `/a/b/*.html` into `/a/b/` and `*.html`. */
function splitPattern(pattern: string): { readonly folder: string; readonly inside: string } {
  const end = pattern.lastIndexOf('/', pattern.search(PATTERN_SIGN)) + 1
  return { folder: pattern.slice(0, end), inside: pattern.slice(end) }
}

function byShortestWay(paths: readonly string[]): string[] {
  const ids = new Map<string, string>()
  const kept = new Map<string, string>()
  for (const path of paths.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const end = path.lastIndexOf('/') + 1
    const folder = path.slice(0, end)
    const id = ids.get(folder) ?? identityOf(folder === '' ? '.' : folder)
    ids.set(folder, id)
    const key = `${id}/${path.slice(end)}`
    if (!kept.has(key)) kept.set(key, path)
  }
  return [...kept.values()]
}
