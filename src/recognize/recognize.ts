import { codeAt } from '../data/code-at.ts'
import { utf16Pattern } from '../encodings/utf-16.ts'
import { looksLikeHtml, startsAsHtml } from './html.ts'
import { ANY, KINDS_INSIDE, MAGIC_NUMBERS, type MagicNumber, SAFARI_ARCHIVE } from './magic-numbers.ts'

/** What a file is; of a binary one also a phrase for messages, such as `a PNG image`. */
export type Recognized =
  | { readonly kind: 'html' | 'text' | 'empty' }
  | { readonly kind: 'binary'; readonly what: string }

/** Tells from the bytes alone whether a file is a page in HTML, a plain text, nothing at all, or no text. */
export function recognize(bytes: Uint8Array): Recognized {
  const width = widthOf(bytes)
  if (isBlank(bytes, width)) return { kind: 'empty' }
  const what = whatBinary(bytes, width)
  if (what !== null) return { kind: 'binary', what }
  const head = headOf(bytes, SHORT_HEAD, width)
  if (ARCHIVE_IN_XML.test(head)) return { kind: 'binary', what: SAFARI_ARCHIVE }
  const isHtml = startsAsHtml(head) || looksLikeHtml(headOf(bytes, LONG_HEAD, width))
  return { kind: isHtml ? 'html' : 'text' }
}

/** Shows nearly every page to be one; the rest is looked at when it does not. */
const SHORT_HEAD = 1024
const LONG_HEAD = 65_536

const LATIN_1 = new TextDecoder('latin1')

/** One character a byte. Without its zero bytes the ASCII of UTF-16 and UTF-32 can be read, and tags are ASCII. */
function headOf(bytes: Uint8Array, length: number, width: Width): string {
  const head = LATIN_1.decode(bytes.subarray(0, length))
  return width === 'narrow' ? head : head.replaceAll('\0', '')
}

/** How the bytes stand for characters: one or more each, or UTF-16 and UTF-32, marked as such or not. */
type Width = 'narrow' | 'marked' | 'le' | 'be'

function widthOf(bytes: Uint8Array): Width {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'marked'
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'marked'
  return utf16Pattern(bytes) ?? 'narrow'
}

/** White space and byte order marks only. */
function isBlank(bytes: Uint8Array, width: Width): boolean {
  const blank = width === 'narrow' ? BLANK : BLANK_WIDE
  return bytes.every(byte => blank.has(byte))
}

const WHITE_SPACE = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]
const BLANK: ReadonlySet<number> = new Set([...WHITE_SPACE, 0xef, 0xbb, 0xbf])
const BLANK_WIDE: ReadonlySet<number> = new Set([...WHITE_SPACE, 0, 0xff, 0xfe])

function whatBinary(bytes: Uint8Array, width: Width): string | null {
  const known = MAGIC_NUMBERS.find(number => startsWith(bytes, number))
  if (known === undefined) return hasManyControls(bytes, width) ? 'binary data' : null
  const kinds = KINDS_INSIDE.filter(([kind]) => kind === known.what)
  const head = kinds.length === 0 ? '' : headOf(bytes, LONG_HEAD, 'narrow')
  return kinds.find(([, inside]) => head.includes(inside))?.[2] ?? known.what
}

/** Safari's archives are property lists, in binary form as a rule, else in XML, which begins as pages may. */
const ARCHIVE_IN_XML = /^\s*<\?xml[^>]*>\s*<!DOCTYPE plist[\s\S]*<key>Web(?:MainResource|Subresources)</

function startsWith(bytes: Uint8Array, { bytes: wanted, at = 0 }: MagicNumber): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (wanted[index] !== ANY && codeAt(wanted, index) !== bytes[at + index]) return false
  }
  return true
}

function hasManyControls(bytes: Uint8Array, width: Width): boolean {
  if (width === 'marked') return false
  const looked = Math.min(bytes.length, LOOKED_AT)
  // Of UTF-16 the bytes that stand beside a zero are looked at; any other pair is a letter.
  const beside = width === 'narrow' ? 0 : width === 'le' ? 1 : -1
  const step = width === 'narrow' ? 1 : 2
  let controls = 0
  for (let at = width === 'be' ? 1 : 0; at < looked; at += step) {
    if (beside === 0 || bytes[at + beside] === 0) controls += IS_CONTROL[bytes[at]!]!
  }
  return controls * step > looked * MOST_CONTROLS
}

const LOOKED_AT = 4096
const ESCAPE_OF_ISO_2022_JP = 0x1b
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 && byte !== ESCAPE_OF_ISO_2022_JP && !WHITE_SPACE.includes(byte) ? 1 : 0,
)
/** Random bytes have 0.1; old Vietnamese encodings put some capitals among the controls, fewer than 0.01 of a text. */
const MOST_CONTROLS = 0.05
