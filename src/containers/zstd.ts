import type { Container } from './types.ts'
import { wrapper } from './wrapper.ts'

/** Frames of RFC 8878, also after skippable ones, in which tools keep a table of contents. */
export const zstd: Container = wrapper('zstd', {
  extensions: ['.zst', '.zstd'],
  matches: bytes => isFrame(bytes) || isSkippable(bytes),
})

function isFrame(bytes: Uint8Array): boolean {
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd
}

function isSkippable(bytes: Uint8Array): boolean {
  return (bytes[0]! & 0xf0) === 0x50 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18
}
