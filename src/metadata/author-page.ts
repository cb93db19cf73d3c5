import type { Document } from '../dom/document.ts'

/** Whether a link leads to a page about a writer: `/authors/jane-doe`. */
export function leadsToAuthor(document: Document, link: number): boolean {
  const { source } = document
  const start = document.valueStart(link, 'href')
  if (start < 0) return false
  let end = document.valueEnd(link, 'href')
  const { bytes } = source
  if (bytes[end - 1] === SLASH) end--
  const name = startOfSegment(bytes, Math.max(start, end - LONGEST_NAME), end)
  if (name < 0 || end - name < SHORTEST_NAME) return false
  const folder = startOfSegment(bytes, start, name - 1)
  const length = name - 1 - folder
  if (folder < 0 || length > LONGEST_FOLDER || !INITIALS.includes(source.slice(folder, folder + 1)))
    return false
  return FOLDERS.has(source.slice(folder, name - 1).toLowerCase())
}

/** Where the segment of a path that ends before `end` begins; -1 when no slash stands before it, or a query. */
function startOfSegment(address: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const unit = address[at]!
    if (unit === SLASH) return at + 1
    if (unit === QUESTION_MARK || unit === NUMBER_SIGN) return -1
  }
  return -1
}

const SLASH = 0x2f
const QUESTION_MARK = 0x3f
const NUMBER_SIGN = 0x23

/** In bytes. */
const SHORTEST_NAME = 3
/** Headlines in addresses are longer. */
const LONGEST_NAME = 60
const LONGEST_FOLDER = 12
const FOLDERS: ReadonlySet<string> = new Set(
  (
    'author authors tac-gia autor autore autorn autoren auteur auteurs autores contributor contributors journalist ' +
    'journalists reporter reporters writer writers byline by staff people profile profiles producer producers team'
  ).split(' '),
)
const INITIALS = 'atcjrwbspATCJRWBSP'
