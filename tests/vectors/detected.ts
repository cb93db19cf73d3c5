import { detectInText } from '../../src/encodings/detect.ts'
import { reread } from '../../src/encodings/reread.ts'
import { UTF_8 } from '../../src/encodings/utf-8.ts'
import { repairMojibake } from '../../src/text/mojibake.ts'
import type { Vector } from './vector.ts'

/** What a text is: `ok` (Vietnamese), `none` (neither that nor readable as it), or how it was misread, in the vectors' names. */
export function detected({ in: text }: Vector): string {
  const { vietnamese, encoding } = detectInText(text)
  if (vietnamese) return 'ok'
  if (isMojibake(text)) return misreadingOf(text)
  return encoding === null ? 'none' : (NAMES[encoding.name] ?? encoding.name)
}

function isMojibake(text: string): boolean {
  return repairMojibake(text, false) !== text
}

/** How UTF-8 was misread; Ă is a byte of it in windows-1258 only. */
function misreadingOf(mojibake: string): string {
  if (mojibake.includes('Ă')) return 'utf8-as-1258'
  return isMojibake(reread(mojibake, UTF_8)) ? 'double-1252' : 'utf8-as-1252'
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
