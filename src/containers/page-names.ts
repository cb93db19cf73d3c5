import { CONTAINERS } from './index.ts'
import type { Container } from './types.ts'

/** Endings under which browsers and mirroring programs save pages, and text copied from them. */
const PAGE_EXTENSIONS = [
  '.html',
  '.htm',
  '.xhtml',
  '.xht',
  '.shtml',
  '.shtm',
  // `wget --mirror` keeps the endings of the server's programs.
  '.php',
  '.asp',
  '.aspx',
  '.jsp',
  '.txt',
  '.text',
]

const WRAPPER_EXTENSIONS = extensionsOf(CONTAINERS.filter(container => container.wraps))
const WALKED_EXTENSIONS = [
  ...PAGE_EXTENSIONS,
  ...extensionsOf(CONTAINERS.filter(container => !container.wraps && !container.isOutput)),
]
const OUTPUT_EXTENSIONS = extensionsOf(CONTAINERS.filter(container => container.isOutput))

function extensionsOf(containers: readonly Container[]): readonly string[] {
  return containers.flatMap(container => container.extensions)
}

/** Whether a walk through a folder takes a file, going by its name: `tin.html`, `tin.html.gz`, `tin.php?id=3`. */
export function looksLikePage(fileName: string): boolean {
  const query = fileName.indexOf('?')
  return splitExtension(query < 0 ? fileName : fileName.slice(0, query)).known
}

/** The name of a file without the endings that tell what it is: `tin` for `tin.html.gz`, `ngày 3.5` for itself. */
export function stemOf(fileName: string): string {
  return splitExtension(fileName).stem
}

/** The name of what is inside a file that only wraps one thing: `tin.html` for `tin.html.gz`. */
export function withoutWrapping(fileName: string): string {
  return withoutEnding(fileName, WRAPPER_EXTENSIONS) ?? fileName
}

function splitExtension(fileName: string): { readonly stem: string; readonly known: boolean } {
  const unwrapped = withoutWrapping(fileName)
  const stem = withoutEnding(unwrapped, WALKED_EXTENSIONS)
  return { stem: stem ?? withoutEnding(unwrapped, OUTPUT_EXTENSIONS) ?? unwrapped, known: stem !== undefined }
}

/** Needs something before the ending, so that `.html` is a name and not an ending. */
function withoutEnding(fileName: string, endings: readonly string[]): string | undefined {
  const lowerCase = fileName.toLowerCase()
  const ending = endings.find(each => fileName.length > each.length && lowerCase.endsWith(each))
  return ending === undefined ? undefined : fileName.slice(0, -ending.length)
}
