import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'

/**
 * A cheap test of a text's first character, as it stands in the source: whether its first word may begin with one of the
 * given letters, large or small. True too for signs, character references and all that is not ASCII; false for 0.
 */
export function beginnings(letters: string): (character: number) => boolean {
  const excluded = new Uint8Array(128)
  for (const letter of `\0${ASCII_WORDS}`) excluded[letter.charCodeAt(0)] = 1
  for (const letter of letters + letters.toUpperCase()) excluded[letter.charCodeAt(0)] = 0
  return character => character > 127 || excluded[character] === 0
}

const ASCII_WORDS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** First character of the text that an element shows, as it stands in the source; 0 when it shows none. */
export function firstCharacterIn(document: Document, element: number): number {
  const { tag, end } = document
  for (let node = element + 1; node < end[element]!; node++) {
    if (isInvisible[tag[node]!] === 1) node = end[node]! - 1
    else if (tag[node] === TEXT) {
      const character = document.firstCharacter(node)
      if (character !== 0) return character
    }
  }
  return 0
}
