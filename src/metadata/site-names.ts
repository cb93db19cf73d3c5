import { hostnameOf } from './url.ts'

/** How a site is recognized in titles and bylines. */
export interface SiteKeys {
  /** Letters and digits of the site's names, in lower case without marks. */
  readonly names: readonly string[]
  /** The telling label of the host name (`theguardian` of `www.theguardian.com`), if it is long enough to tell. */
  readonly host: string
}

/** Gathers the names by which a page calls its site. */
export function siteKeys(names: readonly string[], hostname: string | null): SiteKeys {
  const keys = names.map(name => letterKey(hostnameOf(name) === null ? name : hostLabel(hostnameOf(name)!)))
  return {
    names: [...new Set(keys)].filter(key => key.length >= SHORTEST_KEY),
    host: hostname === null ? '' : hostLabel(hostname),
  }
}

const SHORTEST_KEY = 2

/** Letters and digits alone, lower case, without marks: `Tuổi Trẻ Online` gives `tuoitreonline`. */
export function letterKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_LETTERS, '')
  return text.normalize('NFD').toLowerCase().replaceAll('đ', 'd').replace(NOT_LETTERS, '')
}

const ASCII = /^[\x00-\x7f]*$/
const NOT_ASCII_LETTERS = /[^a-z\d]+/g
const NOT_LETTERS = /[^\p{L}\d]+/gu

/** Parts of host names that name no site. */
const GENERIC_LABELS: ReadonlySet<string> = new Set(
  'www m amp mobile com co net org gov edu info news blog blogs en home vn beta old web archive'.split(' '),
)

/** The longest label of a host name in front of its public suffix. */
function hostLabel(hostname: string): string {
  const labels = hostname.toLowerCase().split('.')
  const own = labels.slice(0, -1).filter(label => !GENERIC_LABELS.has(label))
  return letterKey(own.at(-1) ?? '')
}

/** Whether a text is the site's name and nothing else. */
export function isSiteName(text: string, { names, host }: SiteKeys): boolean {
  const key = letterKey(text)
  return key !== '' && (key === host || names.includes(key) || hostLabelOf(text) === host)
}

const DOMAIN = /^(?:[\w-]+\.){1,3}[a-z]{2,}$/i

function hostLabelOf(text: string): string {
  return DOMAIN.test(text) ? hostLabel(text) : ' '
}

/** Most words of a piece that names the site with its section or slogan. */
const LONGEST_MENTION = 6
/** Below this length a name is an abbreviation that stands in many words. */
const SHORTEST_CONTAINED = 4

/** Whether a piece of a title, or a signature, is the site's name with a section, a desk or a slogan beside it. */
export function mentionsSite(text: string, site: SiteKeys): boolean {
  if (isSiteName(text, site)) return true
  const key = letterKey(text)
  if (key.length < SHORTEST_CONTAINED || text.split(' ').length > LONGEST_MENTION) return false
  return [site.host, ...site.names].some(
    name =>
      name.length >= SHORTEST_CONTAINED && (key.includes(name) || name.startsWith(key) || name.endsWith(key)),
  )
}
