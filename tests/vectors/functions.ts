import { findEncoding } from '../../src/encodings/index.ts'
import { WINDOWS_1252_UNITS } from '../../src/encodings/windows-1252.ts'
import { readByline } from '../../src/text/bylines.ts'
import { findDate } from '../../src/text/dates.ts'
import { decodeEscapedEntities } from '../../src/text/escaped-entities.ts'
import { repairMojibake } from '../../src/text/mojibake.ts'
import { normalizeText, textContext } from '../../src/text/normalize.ts'
import { isSyllable } from '../../src/text/syllables.ts'
import { placeTones } from '../../src/text/tone-style.ts'
import { detected } from './detected.ts'
import type { Vector } from './vector.ts'

/** What stands behind a vector's `fn`: gives what is compared with `out`. */
export type VectorFunction = (vector: Vector) => unknown

/** By the name in `fn`; `decode:ENCODING[:upper]` stands apart, see `functionOf`. A new one is a line here. */
const FUNCTIONS: Readonly<Record<string, VectorFunction>> = {
  nfc: normalized,
  invisible: normalized,
  lookalike: normalized,
  default: normalized,
  syllable: vector => isSyllable(vector.in),
  date: ({ in: text, now = null }) => findDate(text, { language: 'vi', now })?.value ?? null,
  byline: vector => readByline(vector.in).kind,
  detect: detected,
  mojibake: vector => repairMojibake(vector.in, false),
  entities: vector => decodeEscapedEntities(vector.in, false),
  'tone-old': vector => placeTones(vector.in, 'old'),
  'tone-new': vector => placeTones(vector.in, 'new'),
  deobfuscate: ({ in: text }) => normalizeText(text, { ...textContext(text), deobfuscate: true }),
}

/** The function of that name, `null` when there is none. */
export function functionOf(name: string): VectorFunction | null {
  const [verb, encoding = '', ...rest] = name.split(':')
  if (verb === 'decode') return decoderOf(encoding, rest.includes('upper'))
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : null
}

function normalized(vector: Vector): string {
  return normalizeText(vector.in, textContext(vector.in))
}

/** Decodes the bytes of a text that was read as windows-1252; `upper` as fonts that show capitals only. */
function decoderOf(name: string, upper: boolean): VectorFunction | null {
  const encoding = findEncoding(name)
  if (encoding === undefined) return null
  return vector => {
    const text = encoding.decode(bytesOf(vector))
    return upper ? text.toUpperCase() : text
  }
}

function bytesOf({ in: text, hex }: Vector): Uint8Array {
  return hex === undefined
    ? Uint8Array.from(text, character => WINDOWS_1252_UNITS.indexOf(character.charCodeAt(0)))
    : Uint8Array.from(Buffer.from(hex, 'hex'))
}
