import { BKHCM2 } from './bkhcm2.ts'
import { TCVN3 } from './tcvn3.ts'
import { TCVN5712 } from './tcvn5712.ts'
import type { Encoding } from './types.ts'
import { UTF_8 } from './utf-8.ts'
import { UTF_16BE, UTF_16LE } from './utf-16.ts'
import { UTF_32BE, UTF_32LE } from './utf-32.ts'
import { VIETWARE_F } from './vietware-f.ts'
import { VIETWARE_X } from './vietware-x.ts'
import { VIQR } from './viqr.ts'
import { VISCII } from './viscii.ts'
import { VNI, VNI_MAC } from './vni.ts'
import { VPS } from './vps.ts'
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
  TCVN3,
  VNI,
  VPS,
  VISCII,
  TCVN5712,
  BKHCM2,
  VIETWARE_F,
  VIETWARE_X,
  VNI_MAC,
  VIQR,
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
