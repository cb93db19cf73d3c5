import { codeAt } from '../data/code-at.ts'
import type { Document } from '../dom/document.ts'

/** What the `class` of an element may say of it; bits. */
export const CLASS_SIGN = {
  /** Not shown. */
  hidden: 1,
  /** Holds a caption, if no image. */
  caption: 2,
  /** Holds the place that opens a text. */
  dateline: 4,
} as const

/** For each class number of a page the sum of what its value says: most elements share their value with others. */
export function classSigns(document: Document): Uint8Array {
  const signs = new Uint8Array(document.classCount)
  for (let number = 1; number < signs.length; number++) {
    const value = document.classValue(number)
    if (mayTell(value) && TELLING.test(value)) signs[number] = signsOf(value)
  }
  return signs
}

function signsOf(value: string): number {
  return (
    (HIDING.test(value) ? CLASS_SIGN.hidden : 0) |
    (isCaptionClass(value) ? CLASS_SIGN.caption : 0) |
    (DATELINE.test(value) ? CLASS_SIGN.dateline : 0)
  )
}

function isCaptionClass(classes: string): boolean {
  return CAPTION_CLASS.test(classes) && classes.split(/\s+/).some(isCaptionName)
}

function isCaptionName(name: string): boolean {
  return CAPTION_NAME.test(name) && !OTHER_CAPTION.test(name)
}

const CAPTION_CLASS =
  /caption|ck_legend|chu-?_?thich|desc_cation|(?:image|photo|img|picture|pic)[-_]?(?:desc|note|legend)/i
/** `PhotoCMS_Caption`, `wp-caption-text`, `ck_legend`, `img_chu_thich_0407`, `image-desc`. */
const CAPTION_NAME =
  /caption(?:s|[-_]{0,2}(?:text|inner|wrap|content))?$|^ck_legend$|chu-?_?thich|^desc_cation$|^(?:image|photo|img|picture|pic)[-_]?(?:desc(?:ription)?|note|legend)$/i
/** Not captions of pictures: `has-caption`, `closed-captions`, `no-caption`. */
const OTHER_CAPTION = /^(?:has|no|with|without|closed|hide|show|toggle|text)[-_]?captions?/i

/** What one of the patterns may fit, at least four letters each; most values of a page fit none. */
const TELLING = /hidd|hide|none|invis|sr-only|screen-reader|caption|legend|thich|desc|note|dateline|location/i

/**
 * Whether the letters with which one of those words begins stand in a value: four at even places, or three behind an even
 * one. A twentieth of what the pattern takes.
 */
function mayTell(value: string): boolean {
  const [before, here] = [PAIR_BEFORE, PAIR_HERE]
  const { length } = value
  let begun = 0
  for (let at = 1; at < length; at += 2) {
    // Five bits of a character are enough: the case of letters makes no difference.
    const pair = ((codeAt(value, at - 1) & 31) << 5) | (codeAt(value, at) & 31)
    if ((begun & here[pair]!) !== 0) return true
    begun = before[pair]!
  }
  return false
}

/** By pair of letters, two bits a word: what may have begun with the pair, and what of it the next pair goes on with. */
const PAIR_BEFORE: Int32Array = new Int32Array(0x400)
const PAIR_HERE: Int32Array = new Int32Array(0x400)
TELLING.source.split('|').forEach((word, number) => {
  const [first, second, third, fourth] = Array.from(word.slice(0, 4), letter => codeAt(letter, 0) & 31)
  const even = 1 << (2 * number)
  PAIR_BEFORE[(first! << 5) | second!]! |= even
  PAIR_HERE[(third! << 5) | fourth!]! |= even
  for (let other = 0; other < 32; other++) PAIR_BEFORE[(other << 5) | first!]! |= even << 1
  PAIR_HERE[(second! << 5) | third!]! |= even << 1
})

/** Utility classes of Bootstrap, Tailwind, WordPress, HTML5 Boilerplate: shown to no one, or to screen readers only. */
const HIDING =
  /(?:^|\s)(?:d-none|hidden|hide|invisible|visually-?hidden|sr-only|screen-reader-text|u-hidden|is-hidden)(?:\s|$)/
/** Class words of the place that opens a text (`location-stamp` at VnExpress). */
const DATELINE = /(?:^|[\s_-])(?:location-?stamp|dateline)(?:$|[\s_-])/i
