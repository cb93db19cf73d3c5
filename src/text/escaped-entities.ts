import { C1_CHARACTERS, FIRST_C1 } from '../data/c1-characters.ts'
import { codeAt } from '../data/code-at.ts'
import { ENTITY_CHARACTERS } from '../data/entities.ts'
import { compose } from './compose.ts'
import { isLetter, isMark } from './letters.ts'
import { measure, syllableShareOfMarked } from './measure.ts'

/**
 * Decodes entities that were escaped twice and so are left in the text (`ti&#7871;ng`), once: letters, typographic
 * signs and spaces, never what is markup. One letter entity must touch a letter or another entity, and the words with
 * letters beyond ASCII must be Vietnamese then.
 *
 * @param proven - The document has such entities elsewhere; the paragraph need not prove them.
 */
export function decodeEscapedEntities(paragraph: string, proven: boolean): string {
  if (!paragraph.includes(';')) return paragraph
  let touches = false
  let end = -1
  const decoded = paragraph.replace(ENTITY, (all: string, ...groups) => {
    const offset = groups[3] as number
    const character = characterOf(groups[0], groups[1], groups[2])
    if (character === null) return all
    touches ||= isWordPart(character) && touchesWord(paragraph, offset, { length: all.length, end })
    end = offset + all.length
    return character
  })
  if (decoded === paragraph || proven) return decoded
  return touches && syllableShareOfMarked(measure(compose(decoded.replace(ENTITY, ' ')))) >= LEAST_SYLLABLES
    ? decoded
    : paragraph
}

/** Takes one of two escapes off all entities of a page's source that texts have; what is markup stays escaped twice. */
export function unescapePage(source: string): string {
  return source.replace(TWICE_ESCAPED, (all: string, entity: string) => {
    ENTITY.lastIndex = 0
    const [, decimal, hex, name] = ENTITY.exec(`&${entity}`) ?? []
    return characterOf(decimal, hex, name) === null ? all : `&${entity}`
  })
}

const TWICE_ESCAPED = /&amp;((?:#\d{2,5}|#[xX][\da-fA-F]{2,4}|[A-Za-z]{2,8}[1-4]{0,2});)/g
const ENTITY = /&(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([A-Za-z]{2,8}[1-4]{0,2}));/g
/** D of the text after decoding (measured: 0 changes in 52,782 paragraphs of help texts, some about `&eacute;`). */
const LEAST_SYLLABLES = 0.6

/** What an entity stands for; `null` when it is left. */
function characterOf(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined) return ENTITY_CHARACTERS.get(name) ?? null
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  if (code === QUOTE || code === APOSTROPHE) return String.fromCharCode(code)
  if (code >= FIRST_C1 && code < FIRST) return C1_CHARACTERS[code - FIRST_C1] || null
  return code >= FIRST && code <= LAST ? String.fromCharCode(code) : null
}

const QUOTE = 0x22
const APOSTROPHE = 0x27
/** From the no-break space to the last of the currency and letter-like signs that texts have. */
const FIRST = 160
const LAST = 8447

function isWordPart(character: string): boolean {
  const unit = codeAt(character, 0)
  return isLetter(unit) || isMark(unit)
}

function touchesWord(
  text: string,
  offset: number,
  { length, end }: { readonly length: number; readonly end: number },
): boolean {
  if (offset === end) return true
  const before = codeAt(text, offset - 1)
  const after = codeAt(text, offset + length)
  return isLetter(before) || isLetter(after) || after === AMPERSAND
}

const AMPERSAND = 0x26
