import { hasSameKey, letterKey } from './letter-key.ts'
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
  const keys: string[] = []
  for (const name of names) {
    const key = keyOfName(name)
    if (key.length >= SHORTEST_KEY && !keys.includes(key)) keys.push(key)
  }
  return { names: keys, host: hostname === null ? '' : hostLabel(hostname) }
}

function keyOfName(name: string): string {
  const host = hostnameOf(name)
  return host === null ? letterKey(name) : hostLabel(host)
}

const SHORTEST_KEY = 2

/** Parts of host names that name no site. */
const GENERIC_LABELS: ReadonlySet<string> = new Set(
  'www m amp mobile com co net org gov edu info news blog blogs en home vn beta old web archive'.split(' '),
)

/** The longest label of a host name in front of its public suffix. */
function hostLabel(hostname: string): string {
  const lower = hostname.toLowerCase()
  for (let end = lower.lastIndexOf('.'); end >= 0; ) {
    const dot = lower.lastIndexOf('.', end - 1)
    const start = end === 0 ? 0 : dot + 1
    const label = lower.slice(start, end)
    if (!GENERIC_LABELS.has(label)) return letterKey(label)
    end = start - 1
  }
  return ''
}

/** Whether a text is the site's name and nothing else. */
export function isSiteName(text: string, { names, host }: SiteKeys): boolean {
  if (host !== '' && hasSameKey(text, host)) return true
  for (const name of names) if (hasSameKey(text, name)) return true
  return text.includes('.') && hostLabelOf(text) === host && letterKey(text) !== ''
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
  if (hasMoreWords(text, LONGEST_MENTION)) return false
  const key = letterKey(text)
  if (key.length < SHORTEST_CONTAINED) return false
  return isMentioned(key, site.host) || site.names.some(name => isMentioned(key, name))
}

function isMentioned(key: string, name: string): boolean {
  if (name.length < SHORTEST_CONTAINED) return false
  return key.includes(name) || name.startsWith(key) || name.endsWith(key)
}

function hasMoreWords(text: string, most: number): boolean {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0 && words <= most; at = text.indexOf(' ', at + 1)) words++
  return words > most
}
