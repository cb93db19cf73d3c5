import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'

/**
 * Elements that hold a caption: `figcaption`, elements whose class says so, and those a layout names. An element with an
 * image inside is a figure, not a caption.
 */
export function findCaptions(document: Document, named: ReadonlySet<number> = NONE): ReadonlySet<number> {
  const found = new Set<number>()
  const { tag, end, size } = document
  let lastImage = size
  for (let node = size - 1; node > 0; node--) {
    if (tag[node] === TAG.img) lastImage = node
    if (tag[node] === TAG.figcaption) found.add(node)
    else if (named.has(node) || saysCaption(document.attribute(node, 'class'))) {
      if (lastImage >= end[node]!) found.add(node)
    }
  }
  return found
}

const NONE: ReadonlySet<number> = new Set()

function saysCaption(classes: string | undefined): boolean {
  return classes !== undefined && CAPTION_CLASS.test(classes)
}

/**
 * Class tokens of captions: `PhotoCMS_Caption`, `wp-caption-text`, `image-caption`, `ck_legend`; not `has-caption`,
 * `closed-captions`, `caption-off`, which say something else.
 */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:photo|image|img|picture|media|figure|fig|wp|video|photocms|videocms|article|main|embed|lead)[\w-]*?_?-?caption(?:-text|__text|text|s)?(?:\s|$)|(?:^|\s)(?:caption|ck_legend|desc_cation|image[-_]desc(?:ription)?|photo[-_]desc(?:ription)?|image_desc|img-desc|captiontext|caption-text|caption__text|tie-caption|imgcaption)(?:\s|$)/i
