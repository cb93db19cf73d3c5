import type { PageIndex } from './page-index.ts'
import type { SavedPage } from './saved-page.ts'

/** The addresses of a page. */
export interface Addresses {
  readonly url: string | null
  readonly canonicalUrl: string | null
  /** Of `url`, without `www.`. */
  readonly hostname: string | null
  /** What relative addresses of the page are resolved against. */
  readonly base: string | null
  /** Name of the source of `url`. */
  readonly from: string
}

/**
 * Finds where a page was published: what the caller says, then `link rel=canonical`, `og:url`, the comment of the
 * program that saved it, `base`. A canonical address that is the site's front page yields to `og:url`.
 */
export function readAddresses(index: PageIndex, given: string | undefined, saved: SavedPage): Addresses {
  const option = webAddress(given, null)
  const savedFrom = webAddress(saved.url, null)
  const declaredBase = webAddress(index.base, option ?? savedFrom)
  const told = index.meta.get('og:url')?.[0]
  const openGraph = webAddress(told, declaredBase)
  const root = option ?? savedFrom ?? openGraph ?? declaredBase
  const link = index.links.find(({ rel }) => rel.includes('canonical'))?.href
  const isTold = link !== undefined && link === told && ABSOLUTE.test(link)
  const canonicalUrl = isTold ? openGraph : webAddress(link, root)
  const sources: readonly (readonly [string, string | null])[] = [
    ['option', option],
    [
      'canonical',
      isFrontPage(canonicalUrl) && !isFrontPage(openGraph)
        ? (openGraph ?? savedFrom ?? canonicalUrl)
        : canonicalUrl,
    ],
    ['open-graph', openGraph],
    ['saved-from', savedFrom],
    ['base', declaredBase],
  ]
  const [from, url] = sources.find(([, address]) => address !== null) ?? ['', null]
  return { url, canonicalUrl, hostname: hostnameOf(url), base: declaredBase ?? url, from }
}

/** Makes an address absolute and takes the Wayback Machine's prefix off; `null` when it is none of the web. */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null
  let original = address.trim()
  if (original.includes('/web/')) original = original.replace(WAYBACK, '')
  if (isNormal(original)) return original
  if (BESIDE.test(original)) return null
  const onSite = onSiteOf(base, original)
  if (onSite !== null) return onSite
  const url = parseUrl(original, ABSOLUTE.test(original) ? null : base)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== ''
    ? url.href
    : null
}

/** The address of a path of the base's site, where `URL` would only join them; cheaper than to parse both. */
function onSiteOf(base: string | null, path: string): string | null {
  if (
    base === null ||
    !PATH.test(path) ||
    path.includes('/.') ||
    path.includes('%2') ||
    path.length > LONGEST_NORMAL
  )
    return null
  return isNormal(base) ? base.slice(0, base.indexOf('/', BEHIND_SCHEME)) + path : null
}

const PATH = /^\/(?:[\w~!$&()*+,;=:@%.?-][\w~!$&()*+,;=:@%./?-]*)?$/
/** Length of `https://`; that of `http` is one less, and no host begins with a slash. */
const BEHIND_SCHEME = 8

/** Whether an address is written as `URL` would write it; cheaper than to parse it. */
function isNormal(address: string): boolean {
  return (
    NORMAL.test(address) &&
    !address.includes('/.') &&
    !address.includes('%2') &&
    !address.includes('xn--') &&
    address.length <= LONGEST_NORMAL
  )
}

const NORMAL = /^https?:\/\/(?:[a-z\d][a-z\d-]*\.)+[a-z]+\/[\w~!$&()*+,;=:@%./?-]*$/
const LONGEST_NORMAL = 2000

/** Relative in copies that no browser saved. */
const WAYBACK = /^(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/\d{4,14}[a-z_]{0,4}\/(?=https?:\/\/)/
/**
 * A file in the folder that a browser saves beside a complete page, as it calls it in the languages of its users: it never
 * stood on the web.
 */
const BESIDE =
  /^(?:\.\/)?[^/?#:]{1,300}(?:[_-](?:files?|fichiers|archivos|bestanden|arquivos|pliki|soubory|tiedostot|dosyalar)|-Dateien|-filer)\/[^/]+$/i
const ABSOLUTE = /^https?:\/\//i
const SCHEME = /^\s*[a-z][a-z\d+.-]*:/i

function parseUrl(address: string, base: string | null): URL | null {
  if (base === null && !SCHEME.test(address)) return null // cheaper than an exception
  try {
    return base === null ? new URL(address) : new URL(address, base)
  } catch {
    return null
  }
}

/** Host name of an address without `www.`; `null` for what is no address. */
export function hostnameOf(address: string | null): string | null {
  if (!address?.includes(':')) return null
  const plain = PLAIN_HOST.exec(address)
  return plain?.[1] ?? parseUrl(address, null)?.hostname.replace(/^www\./, '') ?? null
}

/** Most addresses name their host in small letters, with neither user nor port. */
const PLAIN_HOST = /^https?:\/\/(?:www\.)?([a-z][a-z\d-]*(?:\.[a-z][a-z\d-]*)+)(?:\/|$)/

/** Whether an absolute address, as `webAddress` gives it, is that of a whole site. */
export function isFrontPage(address: string | null): boolean {
  return address !== null && FRONT_PAGE.test(address)
}

const FRONT_PAGE = /^https?:\/\/[^/?#]*\/?\??(?:#|$)/
