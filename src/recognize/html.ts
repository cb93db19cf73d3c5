/**
 * Whether a text, given by its beginning, is HTML: it starts as HTML does, or block-level tags are frequent in it. A text
 * that mentions a tag, or holds one `<b>`, is not.
 *
 * @param head - The beginning of the text; one character a byte is enough, tags are ASCII.
 */
export function looksLikeHtml(head: string): boolean {
  return startsAsHtml(head) || hasManyTags(head)
}

/** Whether a text starts with a doctype, an XML declaration or a tag, after white space and comments. */
export function startsAsHtml(head: string): boolean {
  let at = 0
  for (;;) {
    SPACE.lastIndex = at
    SPACE.test(head)
    at = SPACE.lastIndex
    if (!head.startsWith('<!--', at)) break
    const end = head.indexOf('-->', at)
    if (end < 0) return false
    at = end + 3
  }
  START.lastIndex = at
  return START.test(head)
}

/** Also the bytes of byte order marks. */
const SPACE = /[\s\xef\xbb\xbf\xfe\xff]*/y

/** Declarations and tags that open a page or a part of one; not `b`, `i` and the like, which open plain text too. */
const START =
  /<(?:!doctype|\?xml|a|address|article|aside|base|blockquote|body|br|center|dd|details|div|dl|dt|fieldset|figure|font|footer|form|frameset|h[1-6]|head|header|hr|html|iframe|img|li|link|main|meta|nav|noscript|object|ol|p|picture|pre|script|section|span|style|svg|table|tbody|td|template|title|tr|ul|video)(?=[\s/>])/iy

function hasManyTags(text: string): boolean {
  let tags = 0
  let length = 0
  for (const [tag] of text.matchAll(BLOCK_TAG)) {
    tags++
    length += tag.length
  }
  if (tags < FEWEST_TAGS) return false
  return tags * MOST_TEXT_A_TAG >= text.length || length >= text.length * LEAST_TAGS
}

const BLOCK_TAG =
  /<\/?(?:article|blockquote|body|br|div|dl|figcaption|figure|font|h[1-6]|head|html|img|li|main|meta|ol|p|script|section|span|table|td|tr|ul)(?:\s[^<>]{0,500})?>/gi
/** Two paragraphs with their end tags. */
const FEWEST_TAGS = 4
/** A paragraph of news has 300 characters, and two tags. */
const MOST_TEXT_A_TAG = 250
const LEAST_TAGS = 0.2
