import { byIconv } from './iconv.ts'
import type { Encoding } from './types.ts'

/** VISCII 1.1 (RFC 1456): one byte a Vietnamese letter, six of them among the control characters. */
export const VISCII: Encoding = {
  name: 'viscii',
  labels: ['viscii1.1-1', 'csviscii', 'x-viet-viscii'],
  decode: byIconv('viscii'),
  vietnamese: true,
}
