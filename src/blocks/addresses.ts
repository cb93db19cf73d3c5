import type { LabelledBlock, Mark } from '../model/block.ts'

/** Makes an address absolute; `null` when it is no address of the web. */
export type Resolve = (address: string) => string | null

/** Resolves the addresses of links and images; done for the blocks of the article alone, since it costs more than all else. */
export function withAddresses(labelled: LabelledBlock, resolve: Resolve): LabelledBlock {
  const { block } = labelled
  if (labelled.role === 'boilerplate' || (block.marks.length === 0 && block.image === undefined))
    return labelled
  const { image } = block
  const marks = block.marks.flatMap(mark => resolveMark(mark, resolve))
  if (image === undefined) return { ...labelled, block: { ...block, marks } }
  const url = image.url === null ? null : resolve(image.url)
  return { ...labelled, block: { ...block, marks, image: { ...image, url } } }
}

function resolveMark(mark: Mark, resolve: Resolve): Mark[] {
  if (mark.kind !== 'link' || mark.url === undefined) return [mark]
  const url = resolve(mark.url)
  return url === null ? [] : [{ ...mark, url }]
}
