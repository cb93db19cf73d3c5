import { classTest } from '../dom/class-test.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'

/**
 * Elements that hold a caption: `figcaption`, elements whose class says so, and those a layout names. An element with an
 * image inside is a figure, not a caption.
 */
export function findCaptions(document: Document, named: ReadonlySet<number> = NONE): ReadonlySet<number> {
  const found = new Set<number>()
  const saysCaption = classTest(document, isCaptionClass)
  const { tag, end, size } = document
  let lastImage = size
  for (let node = size - 1; node > 0; node--) {
    if (tag[node] === IMAGE) lastImage = node
    if (tag[node] === FIGCAPTION) found.add(node)
    else if (named.has(node) || saysCaption(node)) {
      if (lastImage >= end[node]!) found.add(node)
    }
  }
  return found
}

const IMAGE = TAG.img
const FIGCAPTION = TAG.figcaption
const NONE: ReadonlySet<number> = new Set()

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
