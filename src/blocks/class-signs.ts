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
    if (mayTell(value)) signs[number] = signsOf(value)
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

/** Whether one of the patterns may fit; most values of a page fit none. A pattern for that costs several times as much. */
function mayTell(value: string): boolean {
  const openings = TELLING
  const { length } = value
  let run = 0
  for (let at = 0; at < length; at++) {
    run = nextRun(run, codeAt(value, at))
    if (openings[run] === 1) return true
  }
  return false
}

/** The last three characters, five bits of each: the case of letters makes no difference. */
function nextRun(run: number, code: number): number {
  return ((run << 5) | (code & 31)) & 0x7fff
}

/** 1 at the runs with which the words that the patterns hold begin. */
const TELLING: Uint8Array = new Uint8Array(0x8000)
for (const word of 'hid none invis sr-only screen caption legend thich desc note dateline location'.split(
  ' ',
))
  TELLING[Array.from(word.slice(0, 3), letter => codeAt(letter, 0)).reduce(nextRun, 0)] = 1

/** Utility classes of Bootstrap, Tailwind, WordPress, HTML5 Boilerplate: shown to no one, or to screen readers only. */
const HIDING =
  /(?:^|\s)(?:d-none|hidden|hide|invisible|visually-?hidden|sr-only|screen-reader-text|u-hidden|is-hidden)(?:\s|$)/
/** Class words of the place that opens a text (`location-stamp` at VnExpress). */
const DATELINE = /(?:^|[\s_-])(?:location-?stamp|dateline)(?:$|[\s_-])/i
