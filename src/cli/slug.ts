/** Long enough to tell articles apart, short enough for a list of files. */
const LONGEST = 80

const VIETNAMESE_D = /[đĐ]/g
const LATIN_MARKS = /[\u0300-\u036f]/g
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu
const HYPHENS_AT_EDGES = /^-+|-+$/g

/** Makes a title into a part of a file name: `Đường sắt Bắc – Nam` into `duong-sat-bac-nam`; whole words, 80 at most. */
export function slugOf(title: string): string {
  const words = title
    .replace(VIETNAMESE_D, 'd')
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(BETWEEN_WORDS, '-')
    .replace(HYPHENS_AT_EDGES, '')
  if (words.length <= LONGEST) return words
  const end = words.lastIndexOf('-', LONGEST)
  return words.slice(0, end > 0 ? end : LONGEST)
}
