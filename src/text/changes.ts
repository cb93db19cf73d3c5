import { codeAt } from '../data/code-at.ts'
/**
 * The number of places in which two versions of a text differ: neighbouring characters that changed count as one. Linear;
 * versions that drift further apart than a word are counted roughly.
 */
export function countChanges(before: string, after: string): number {
  let count = 0
  eachChange(before, after, () => {
    count++
  })
  return count
}

/** Calls with what stood in each such place, and what stands there now. */
export function eachChange(before: string, after: string, visit: (gone: string, come: string) => void): void {
  let old = 0
  let renewed = 0
  while (old < before.length || renewed < after.length) {
    if (codeAt(before, old) === codeAt(after, renewed)) {
      old++
      renewed++
      continue
    }
    const [gone, come] = nextAgreement(before, old, { after, renewed })
    visit(before.slice(old, old + gone), after.slice(renewed, renewed + come))
    old += gone
    renewed += come
  }
}

/** How far in each version the next units lie in which they agree again. */
function nextAgreement(
  before: string,
  old: number,
  { after, renewed }: { readonly after: string; readonly renewed: number },
): readonly [number, number] {
  for (let distance = 1; distance <= 2 * REACH; distance++) {
    for (let gone = Math.max(0, distance - REACH); gone <= Math.min(distance, REACH); gone++) {
      const come = distance - gone
      const left = before.slice(old + gone, old + gone + AGREED)
      if (left === after.slice(renewed + come, renewed + come + AGREED) && (left !== '' || REACH >= come))
        return [gone, come]
    }
  }
  return [REACH, REACH]
}

const REACH = 12
const AGREED = 3
