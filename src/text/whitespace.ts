import { codeAt } from '../data/code-at.ts'
/**
 * Makes every run of white space, line ends and no-break spaces one space and trims the ends. The ideographic space,
 * which counts as punctuation in East Asian text, is only trimmed.
 */
export function collapse(text: string): string {
  return (isCollapsed(text) ? text : text.replace(WHITE_SPACE, ' ')).trim()
}

/** Makes every run of white space, ideographic spaces too, one space and trims the ends. */
export function singleSpaced(text: string): string {
  return isSingleSpaced(text) ? text : text.replace(ANY_WHITE_SPACE, ' ').trim()
}

/** Whether single plain spaces between other characters are the only white space. */
function isSingleSpaced(text: string): boolean {
  const { length } = text
  let afterSpace = length > 0
  for (let index = 0; index < length; index++) {
    const unit = codeAt(text, index)
    if (unit === SPACE) {
      if (afterSpace) return false
      afterSpace = true
    } else {
      if (unit < SPACE ? unit >= 0x09 && unit <= 0x0d : unit >= 0xa0 && isWhiteSpace(unit)) return false
      afterSpace = false
    }
  }
  return !afterSpace
}

const ANY_WHITE_SPACE = /\s+/g
const WHITE_SPACE = /[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+/g
const SPACE = 0x20

/** Whether single plain spaces are the only white space. */
function isCollapsed(text: string): boolean {
  let afterSpace = false
  for (let index = 0; index < text.length; index++) {
    const unit = codeAt(text, index)
    if (unit === SPACE) {
      if (afterSpace) return false
      afterSpace = true
    } else {
      if (unit < SPACE ? unit >= 0x09 && unit <= 0x0d : unit >= 0xa0 && isOtherSpace(unit)) return false
      afterSpace = false
    }
  }
  return true
}

function isOtherSpace(unit: number): boolean {
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f
}

/** Whether a UTF-16 unit is what JavaScript trims. */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d)
  return isOtherSpace(unit) || unit === 0x3000 || unit === 0xfeff
}
