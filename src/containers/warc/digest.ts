const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Algorithms in use, with the size of their digests in bytes. */
const ALGORITHMS: Readonly<Record<string, number>> = { sha1: 20, sha256: 32, md5: 16 }

/**
 * Whether bytes have the digest that was written down: `sha1:` and the like, then Base 32 or hexadecimal (ISO 28500,
 * section 5.8). `undefined` when none was, or it is of another kind.
 */
export async function hasDigest(bytes: Uint8Array, field: string | undefined): Promise<boolean | undefined> {
  const [, name = '', value = ''] = /^([a-z0-9-]+):\s*([A-Za-z0-9=]+)$/i.exec(field ?? '') ?? []
  const algorithm = name.toLowerCase().replace('-', '')
  const size = ALGORITHMS[algorithm]
  if (size === undefined) return undefined
  const { createHash } = await import('node:crypto')
  const digest = createHash(algorithm).update(bytes).digest()
  const wanted = value.replace(/=+$/, '').toUpperCase()
  return wanted === digest.toString('hex').toUpperCase() || wanted === base32(digest)
}

/** RFC 4648, section 6, without padding. */
function base32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += BASE_32[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + BASE_32[(held << (5 - bits)) & 31]!
}
