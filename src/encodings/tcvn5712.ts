import { compose } from '../text/compose.ts'
import { byIconv } from './iconv.ts'
import type { Encoding } from './types.ts'

const decode = byIconv('tcvn')

/**
 * TCVN 5712:1993, first set (VN1), which also has the capitals with a tone, some of them among the control characters;
 * its tones may stand apart behind their letter, and iconv-lite leaves them there. The second set (VN2) is its part
 * from A0 on.
 */
export const TCVN5712: Encoding = {
  name: 'tcvn5712-1',
  labels: [
    'tcvn',
    'tcvn5712',
    'tcvn-5712:1993',
    'tcvn5712-1:1993',
    'x-viet-tcvn5712',
    'vn1',
    'vscii',
    'vscii-1',
    'tcvn5712-2',
    'vn2',
    'vscii-2',
    'iso-ir-180',
  ],
  decode: bytes => compose(decode(bytes)),
  vietnamese: true,
}
