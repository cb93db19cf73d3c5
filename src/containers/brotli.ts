import type { Container } from './types.ts'
import { wrapper } from './wrapper.ts'

/** Known by its name alone, since it has no magic number (RFC 7932); a page that bears the name is let through. */
export const brotli: Container = wrapper('brotli', {
  extensions: ['.br'],
  matches: (bytes, name) => name.toLowerCase().endsWith('.br') && bytes[0] !== LESS_THAN,
})

const LESS_THAN = 0x3c
