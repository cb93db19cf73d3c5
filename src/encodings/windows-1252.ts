import { C1_CHARACTERS, FIRST_C1 } from '../data/c1-characters.ts'
import { readUnits } from './byte-units.ts'
import { WESTERN } from './languages.ts'
import type { Encoding } from './types.ts'

/**
 * Western European, and what the Web Encoding Standard reads under the names of ISO 8859-1 and ASCII.
 *
 * Bytes 80 to 9F are our own: `TextDecoder` of Node 20.18.3 to 24 gives controls for them, iconv-lite U+FFFD for the five
 * unassigned ones, which the standard maps to themselves.
 */
export const WINDOWS_1252: Encoding = {
  name: 'windows-1252',
  labels: [
    'iso-8859-1',
    'iso-8859-1:1987',
    'iso-ir-100',
    'latin1',
    'l1',
    'csisolatin1',
    'cp819',
    'ibm819',
    'us-ascii',
    'ascii',
    'ansi_x3.4-1968',
    'cp1252',
    'x-cp1252',
    'ansi',
    'x-user-defined', // said by pages whose letters come from a font
  ],
  decode: bytes => {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return CONTROLS.test(text) ? readUnits(bytes, WINDOWS_1252_UNITS) : text
  },
  languages: WESTERN,
}

const CONTROLS = /[\x80-\x9f]/

/** The UTF-16 unit of each byte: the code point of the same number, but for bytes 80 to 9F. */
export const WINDOWS_1252_UNITS: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < FIRST_C1 ? byte : C1_CHARACTERS[byte - FIRST_C1]?.charCodeAt(0) || byte,
)
