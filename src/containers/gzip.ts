import type { Container } from './types.ts'
import { wrapper } from './wrapper.ts'

/** One thing, compressed; several members one after another are one thing too (RFC 1952, section 2.2). */
export const gzip: Container = wrapper('gzip', {
  extensions: ['.gz'],
  matches: bytes => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08,
})
