import type { Encoding } from './types.ts'
import { UTF_8 } from './utf-8.ts'
import { UTF_16BE, UTF_16LE } from './utf-16.ts'
import { UTF_32BE, UTF_32LE } from './utf-32.ts'
import { VISCII } from './viscii.ts'
import { WINDOWS_1252 } from './windows-1252.ts'
import { WINDOWS_1258 } from './windows-1258.ts'
import { WORLD_ENCODINGS } from './world.ts'

/** Every encoding, in the order in which equal evidence prefers them. Add a new one here. */
export const ENCODINGS: readonly Encoding[] = [
  UTF_8,
  UTF_16LE,
  UTF_16BE,
  UTF_32LE,
  UTF_32BE,
  WINDOWS_1258,
  VISCII,
  WINDOWS_1252,
  ...WORLD_ENCODINGS,
]

/** Canonical names of all encodings, for help and for checking `--encoding`. */
export function knownEncodings(): readonly string[] {
  return ENCODINGS.map(encoding => encoding.name)
}

/** Finds an encoding by its name or a label of the Web Encoding Standard; case, punctuation and spaces do not count. */
export function findEncoding(label: string): Encoding | undefined {
  return BY_LABEL.get(keyOf(label))
}

const NEITHER_LETTER_NOR_DIGIT = /[^a-z0-9]/g
const BY_LABEL: ReadonlyMap<string, Encoding> = new Map(
  ENCODINGS.flatMap(encoding => [encoding.name, ...encoding.labels].map(label => [keyOf(label), encoding])),
)

function keyOf(label: string): string {
  return label.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '')
}
