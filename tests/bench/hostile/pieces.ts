/** A page made to hurt: one piece repeated until the page has the wanted size. */
export interface HostileInput {
  /** What there is too much of. */
  readonly name: string
  /** Gives a page of about `size` characters, or bytes where the encoding is the point. */
  readonly make: (size: number) => string | Uint8Array
}

/** An ordinary sentence with full marks, so that the Vietnamese paths are taken. */
export const SENTENCE =
  'Sáng 12/3, người dân xã Hòa Bình bắt đầu gặt lúa sớm hơn mọi năm vì nước sông dâng nhanh sau ba ngày mưa lớn. '

/** Repeats a piece until the text has at least `size` characters. */
export function filled(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.ceil(size / piece.length)))
}

/** Joins pieces that differ by their number until the text has at least `size` characters. */
export function numbered(piece: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < size; index++) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}

/** A page with an article of three paragraphs around the hostile part, so that later stages see it. */
export function inArticle(hostile: string): string {
  const paragraph = `<p>${SENTENCE.repeat(3)}</p>`
  return `${HEAD}<article><h1>Lúa chín sớm ở xã Hòa Bình</h1>${paragraph}${paragraph}${hostile}${paragraph}</article>`
}

/** A page whose head holds the hostile part. */
export function inHead(hostile: string): string {
  return `<!doctype html><html lang="vi"><head><title>Lúa chín sớm ở xã Hòa Bình</title>${hostile}</head><body><article><h1>Lúa chín sớm ở xã Hòa Bình</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article></body></html>`
}

const HEAD = '<!doctype html><html lang="vi"><head><title>Lúa chín sớm ở xã Hòa Bình</title></head><body>'
