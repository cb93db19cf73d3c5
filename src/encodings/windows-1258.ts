import { compose } from '../text/compose.ts'
import type { Encoding } from './types.ts'

/**
 * Vietnamese of old Windows: letters with their quality mark (`ê`), the tone as a combining mark after the letter.
 * The pairs are composed, `ê` and U+0301 to `ế`, which neither `TextDecoder` nor iconv-lite does.
 */
export const WINDOWS_1258: Encoding = {
  name: 'windows-1258',
  labels: ['cp1258', 'x-cp1258', 'ibm-1258'],
  decode: bytes => compose(new TextDecoder('windows-1258').decode(bytes)),
  vietnamese: true,
}
