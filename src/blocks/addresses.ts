import type { ImageSource, LabelledBlock, Mark } from '../model/block.ts'

/** Makes an address absolute; `null` when it is no address of the web. */
export type Resolve = (address: string) => string | null

/** Resolves the addresses of links and images; done for the blocks of the article alone, since it costs more than all else. */
export function withAddresses(labelled: LabelledBlock, resolve: Resolve): LabelledBlock {
  const { block } = labelled
  if (labelled.role === 'boilerplate' || (block.marks.length === 0 && block.image === undefined))
    return labelled
  const { image } = block
  const hasLinks = block.marks.some(isLink)
  if (!hasLinks && image === undefined) return labelled
  const marks = hasLinks ? block.marks.flatMap(mark => resolveMark(mark, resolve)) : block.marks
  return { ...labelled, block: { ...block, marks, image: image && resolveImage(image, resolve) } }
}

function isLink({ kind }: Mark): boolean {
  return kind === 'link'
}

function resolveImage(image: ImageSource, resolve: Resolve): ImageSource {
  return image.url === null ? image : { ...image, url: resolve(image.url) }
}

function resolveMark(mark: Mark, resolve: Resolve): Mark[] {
  if (mark.kind !== 'link' || mark.url === undefined) return [mark]
  const url = resolve(mark.url)
  return url === null ? [] : [{ ...mark, url }]
}
