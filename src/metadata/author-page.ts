/** Shortest name of a writer in an address, in UTF-16 units. */
const SHORTEST = 3

/** Whether an address is that of a page about a writer: `/authors/jane-doe`. */
export function isAuthorPage(address: string): boolean {
  const end = address.endsWith('/') ? address.length - 1 : address.length
  const last = address.lastIndexOf('/', end - 1)
  if (last < 1 || end - last <= SHORTEST) return false
  const before = address.lastIndexOf('/', last - 1)
  if (before < 0 || last - before > LONGEST_FOLDER) return false
  if (!FOLDERS.has(address.slice(before + 1, last).toLowerCase())) return false
  return !QUERY.test(address.slice(last + 1, end))
}

const QUERY = /[?#]/
/** With its slash, in UTF-16 units. */
const LONGEST_FOLDER = 13
const FOLDERS: ReadonlySet<string> = new Set(
  (
    'author authors tac-gia autor autore autorn autoren auteur auteurs autores contributor contributors journalist ' +
    'journalists reporter reporters writer writers byline by staff people profile profiles producer producers team'
  ).split(' '),
)
