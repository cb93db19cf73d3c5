/** The words of a text in lower case: runs of letters, marks and digits. */
export function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const words = new Set<string>()
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    const kind = at < lower.length ? kindOf(lower.charCodeAt(at)) : BETWEEN
    if (kind === UNKNOWN) return new Set(lower.match(WORDS) ?? [])
    if (kind === INSIDE) {
      if (start < 0) start = at
    } else if (start >= 0) {
      words.add(lower.slice(start, at))
      start = -1
    }
  }
  return words
}

const BETWEEN = 0
const INSIDE = 1
const UNKNOWN = 2

/** Whether a unit is part of a word: for Latin letters, their marks and usual signs. */
function kindOf(unit: number): number {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) ? INSIDE : BETWEEN
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? INSIDE : BETWEEN
  if (unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? BETWEEN : INSIDE
  if ((unit >= 0x300 && unit < 0x370) || (unit >= 0x1e00 && unit < 0x1f00)) return INSIDE
  return unit >= 0x2000 && unit < 0x2070 ? BETWEEN : UNKNOWN
}

const WORDS = /[\p{L}\p{M}\d]+/gu
