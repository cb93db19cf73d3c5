import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { CLASS_SIGN } from './class-signs.ts'

/**
 * Gives a test for elements that hold a caption: `figcaption`, elements whose class says so (by its signs), and those a
 * layout names. An element with an image inside is a figure, not a caption. Asks for elements in document order only.
 */
export function captionTest(
  document: Document,
  captionNodes: ReadonlySet<number> | undefined,
): (node: number, signs: number) => boolean {
  const { tag, end, size } = document
  const named = captionNodes?.size === 0 ? undefined : captionNodes
  let nextImage = 0
  return (node, signs) => {
    if (tag[node] === FIGCAPTION) return true
    if ((signs & CLASS_SIGN.caption) === 0 && named?.has(node) !== true) return false
    if (nextImage < node) nextImage = node
    while (nextImage < size && tag[nextImage] !== IMAGE) nextImage++
    return nextImage >= end[node]!
  }
}

const IMAGE = TAG.img
const FIGCAPTION = TAG.figcaption
