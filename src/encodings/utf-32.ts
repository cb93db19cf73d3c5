import { byIconv } from './iconv.ts'
import type { Encoding } from './types.ts'

/** UTF-32, known by its byte order mark or by name. */
export const UTF_32LE: Encoding = {
  name: 'utf-32le',
  labels: ['utf-32', 'ucs-4'],
  decode: byIconv('utf-32le'),
}

/** UTF-32 with the highest byte first. */
export const UTF_32BE: Encoding = { name: 'utf-32be', labels: [], decode: byIconv('utf-32be') }
