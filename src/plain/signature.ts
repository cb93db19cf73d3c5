import { isNameShaped, isVietnameseName } from '../text/signers.ts'
import type { Facts } from './facts.ts'

/** A name that a page prints alone under the title. */
export function isSignature({ byline }: Facts): boolean {
  if (byline.kind !== 'author') return false
  return byline.labelled || (byline.names.length > 0 && byline.names.every(isSurelyName))
}

/** `readByline` lets foreign names in plain letters pass too, which look like any headline in capitals. */
function isSurelyName(name: string): boolean {
  return isVietnameseName(name) || !PLAIN_LETTERS.test(name)
}

const PLAIN_LETTERS = /^[\x00-\x7f]*$/

/** A name by its capitals alone: enough for a signature right below the text. */
export function isNameLine({ line, words, phrase, sentences }: Facts): boolean {
  return (
    phrase === null &&
    sentences === 0 &&
    words >= 2 &&
    words <= 4 &&
    isNameShaped(line.text) &&
    !/[()]/.test(line.text)
  )
}

/** A foreign name alone on a line: a signature only beside title or date. */
export function mayBeForeignSignature({ byline, words }: Facts): boolean {
  return byline.kind === 'author' && words <= 4 && byline.names.length > 0 && byline.names.every(isNameShaped)
}
