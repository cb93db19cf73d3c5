import { Source } from '../dom/source.ts'

/**
 * Takes the toolbar of the Wayback Machine out of a page: its text stands above the page's own and is as long as a
 * paragraph. It stands between two comments; where those were dropped when the copy was saved again, in boxes with known
 * ids. A toolbar of before 2017 tells the address of the page: that stays, as browsers write it.
 */
export function withoutWaybackToolbar(page: Source): Source {
  const head = page.slice(0, HEAD)
  if (!ARCHIVED.some(mark => head.includes(mark))) return page
  const html = page.byteString
  const start = html.indexOf(BEGIN)
  const end = start < 0 ? -1 : html.indexOf(END, start)
  if (end >= 0) {
    const address = ADDRESS.exec(html.slice(start, end))?.[1]
    const comment = address === undefined ? '' : `<!-- saved from url=(${address.length})${address} -->`
    return Source.ofByteString(`${html.slice(0, start)}${comment}${html.slice(end + END.length)}`)
  }
  const rest = withoutBox(withoutBox(html, BAR), PRINTED)
  return rest === html ? page : Source.ofByteString(rest)
}

/** In the scripts and styles that the head begins with, or in the address above it; a look through all pages costs more. */
const ARCHIVED = ['archive.org', 'banner-styles.css', 'wm-ipp']
const HEAD = 8000
const BEGIN = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->'
const END = '<!-- END WAYBACK TOOLBAR INSERT -->'
const ADDRESS = /\bwbCurrentUrl = "(https?:\/\/[^\s"<>]{1,2000})"/
const BAR = /<div\s[^<>]{0,200}\bid=["']?wm-ipp(?:-base)?["'\s>]/i
const PRINTED = /<div\s[^<>]{0,200}\bid=["']?wm-ipp-print["'\s>]/i

/** A box that is not closed stays. */
function withoutBox(html: string, opening: RegExp): string {
  const start = html.search(opening)
  if (start < 0) return html
  const tags = /<(\/?)div\b[^<>]*>/gi
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '' ? 1 : -1
    if (depth === 0) return html.slice(0, start) + html.slice(tags.lastIndex)
  }
  return html
}
