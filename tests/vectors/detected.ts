import { detectInText } from '../../src/encodings/detect.ts'
import { reread } from '../../src/encodings/reread.ts'
import { UTF_8 } from '../../src/encodings/utf-8.ts'
import { distinctWords, isProven, weigh } from '../../src/encodings/vietnamese-evidence.ts'
import type { Vector } from './vector.ts'

/** What a text is: `ok` (Vietnamese), `none` (neither that nor readable as it), or how it was misread, in the vectors' names. */
export function detected({ in: text }: Vector): string {
  const { vietnamese, encoding } = detectInText(text)
  if (vietnamese) return 'ok'
  const asIs = weigh(distinctWords(text))
  const legacy = encoding === null ? 0 : weigh(reread(distinctWords(text), encoding)).syllables
  const repaired = REPAIRS.map(([name, repair]) => ({ name, evidence: weigh(distinctWords(repair(text))) }))
    .filter(({ evidence }) => evidence.syllables > legacy && isProven(evidence, asIs))
    .sort((a, b) => b.evidence.syllables - a.evidence.syllables)[0]
  if (repaired !== undefined) return repaired.name
  return encoding === null ? 'none' : (NAMES[encoding.name] ?? encoding.name)
}

/** UTF-8 that was read as another encoding, once or twice. */
const REPAIRS: readonly (readonly [name: string, repair: (text: string) => string])[] = [
  ['utf8-as-1252', text => reread(text, UTF_8)],
  ['double-1252', text => reread(reread(text, UTF_8), UTF_8)],
  ['utf8-as-1258', text => UTF_8.decode(as1258(text))],
]

/** The bytes of a text that was read as windows-1258, composed or not. */
function as1258(text: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const units = new Map(
    bytes.map(byte => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
  )
  const byteOf = (character: string): number[] => {
    const known = units.get(character) ?? (character < '\xff' ? character.charCodeAt(0) : undefined)
    if (known !== undefined) return [known]
    const apart = [...character.normalize('NFD')]
    const tone = apart.pop()!
    const base = apart.join('').normalize('NFC')
    return apart.length === 0 ? [0x3f] : [...byteOf(base), units.get(tone) ?? 0x3f]
  }
  return Uint8Array.from([...text].flatMap(byteOf))
}

/** Our names of encodings as the vectors have them. */
const NAMES: Readonly<Record<string, string>> = {
  tcvn3: 'TCVN3',
  'tcvn5712-1': 'TCVN5712-1',
  viscii: 'VISCII',
  vps: 'VPS',
  vni: 'VNI-WIN',
  bkhcm2: 'BKHCM2',
  'vietware-f': 'VIETWARE-F',
  'vietware-x': 'VIETWARE-X',
  viqr: 'VIQR',
}
