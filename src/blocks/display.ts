import { BLOCK_ELEMENTS, type ElementName, INVISIBLE_ELEMENTS } from '../data/elements.ts'
import { TAG, TAG_NUMBERS, TEXT, tagSet } from '../dom/tags.ts'

/** How an element takes part in segmentation. */
export const Display = {
  inline: 0,
  block: 1,
  none: 2,
  text: 3,
  lineBreak: 4,
  rule: 5,
  image: 6,
  table: 7,
} as const

/** Later rows win. */
const BY_NAME: readonly (readonly [number, readonly ElementName[]])[] = [
  [Display.block, BLOCK_ELEMENTS],
  // What a reader never sees as text, and form controls, whose texts are labels.
  [Display.none, INVISIBLE_ELEMENTS],
  [
    Display.none,
    ['head', 'svg', 'math', 'iframe', 'object', 'embed', 'applet', 'canvas', 'audio', 'video', 'map'],
  ],
  [
    Display.none,
    ['select', 'option', 'optgroup', 'datalist', 'textarea', 'input', 'button', 'progress', 'meter'],
  ],
  [Display.none, ['frame', 'noframes', 'noembed', 'xmp', 'title', 'col', 'colgroup']],
  [Display.lineBreak, ['br']],
  [Display.rule, ['hr']],
  [Display.image, ['img', 'image']],
  [Display.table, ['table']],
]

/** Display of each known tag by its number; tags that are not listed are inline. */
export const DISPLAY: Uint8Array = tabulate()

function tabulate(): Uint8Array {
  const display = new Uint8Array(TAG_NUMBERS)
  for (const [kind, names] of BY_NAME) for (const name of names) display[TAG[name]] = kind
  display[TEXT] = Display.text
  return display
}

/** 1 at elements whose direct text is parted by `<br>` where later pages have paragraphs. */
export const LINES_ARE_BLOCKS: Uint8Array = tagSet(
  'div td th body center section article main dd form'.split(' ') as ElementName[],
)
