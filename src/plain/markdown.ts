import type { Mark } from '../model/block.ts'
import { once } from '../text/once.ts'

/** Text without Markdown's signs, and the formatting they stood for. */
export interface Inline {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Whether a text is written in Markdown: a heading, an image or a link in its notation, not just a hash tag. */
export function isMarkdown(text: string): boolean {
  return HEADING_LINE.test(text) || LINK.test(text)
}

const HEADING_LINE = /^ {0,3}#{1,6} \S/m
const LINK = /\]\(https?:\/\//

/** Reads links, strong, emphasis and code of one line; nested signs stay inside the outer text. */
export function readInline(source: string): Inline {
  if (!SIGN.test(source)) return { text: source, marks: NO_MARKS }
  const marks: Mark[] = []
  let text = ''
  let done = 0
  for (const match of source.matchAll(span())) {
    text += source.slice(done, match.index)
    done = match.index + match[0].length
    const { kind, content, url } = spanOf(match)
    const start = text.length
    text += content
    if (kind !== null && content !== '')
      marks.push({ kind, start, end: text.length, ...(url === undefined ? {} : { url }) })
  }
  return { text: text + source.slice(done), marks }
}

const SIGN = /[[*_`]/
const NO_MARKS: readonly Mark[] = []

/** Each part is bounded, so that a line of unclosed signs costs no more than its length. */
const span = once(
  () =>
    /!?\[([^[\]]{0,300})\]\(([^\s()]{1,500})(?: "[^"]{0,200}")?\)|\*\*([^*]{1,300})\*\*|__([^_]{1,300})__|(?<![*\p{L}\p{N}])\*([^*\s][^*]{0,300})\*|(?<![_\p{L}\p{N}])_([^_\s][^_]{0,300})_(?![\p{L}\p{N}])|`([^`]{1,300})`/gu,
)

function spanOf(match: RegExpMatchArray): { kind: Mark['kind'] | null; content: string; url?: string } {
  const [all, label, url, strong, underlined, starred, scored, code] = match
  if (label !== undefined) {
    const isLink = !all.startsWith('!') && /^https?:/.test(url!)
    return isLink ? { kind: 'link', content: label, url: url! } : { kind: null, content: label }
  }
  if (code !== undefined) return { kind: 'code', content: code }
  if (strong !== undefined || underlined !== undefined)
    return { kind: 'strong', content: (strong ?? underlined)! }
  return { kind: 'emphasis', content: (starred ?? scored)! }
}
