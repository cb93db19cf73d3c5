import type { Document } from '../dom/document.ts'
import { TAG, TEXT } from '../dom/tags.ts'
import { isInvisible, partsText, textOf } from '../dom/text.ts'

/** Names of elements inside a heading that hold something else: the line above it, a date, words for screen readers. */
const OTHERS =
  /(?:^|[\s_-])(?:kicker|overline|topline|toptitle|pretitle|eyebrow|roofline|dachzeile|spitzmarke|supertitle|suptitle|superheadline|visually-?hidden|sr-only|screen-reader(?:-text)?|hidden|date|datum|time|count|comments?|share)(?:$|[\s_-])/i

/**
 * Text of a heading without the parts that are named for something else, such as the line above the title; the whole
 * text when nothing else is left.
 */
export function headingText(document: Document, heading: number): string {
  const whole = textOf(document, heading)
  if (whole.length < SHORTEST || !hasOtherParts(document, heading)) return whole
  const { tag, end } = document
  let text = ''
  for (let node = heading + 1; node < end[heading]!; ) {
    const kind = tag[node]!
    if (kind === TEXT) text += document.text(node)
    else if (isInvisible[kind] === 1 || isOther(document, node)) {
      text += ' '
      node = end[node]!
      continue
    } else if (partsText[kind] === 1) text += ' '
    node++
  }
  const rest = text.replace(LOOSE_ENDS, '')
  return rest.length >= SHORTEST ? rest : whole
}

function hasOtherParts(document: Document, heading: number): boolean {
  for (let node = heading + 1; node < document.end[heading]!; node++) {
    if (isInvisible[document.tag[node]!] === 1) node = document.end[node]! - 1
    else if (document.tag[node] !== TEXT && isOther(document, node)) return true
  }
  return false
}

function isOther(document: Document, node: number): boolean {
  if (document.tag[node] === TAG.time) return true
  const number = document.classNumbers[node]!
  return number !== 0 && OTHERS.test(document.classValue(number))
}

/** A title is no shorter than this beside the line above it. */
const SHORTEST = 8
const LOOSE_ENDS = /^[\s:|/–—-]+|(?<![\s|/–—-])[\s|/–—-]+$/g
