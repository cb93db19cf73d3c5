import { type Compression, decompress, decompressAtOnce } from '../decompress.ts'
import { LimitReached } from '../failure.ts'
import type { UnpackLimits } from '../types.ts'
import { type HttpResponse, joinChunks } from './http.ts'

/** What a browser would have made of a body. */
export interface Decoded {
  readonly body: Uint8Array
  /** What is wrong with it, in words. */
  readonly faults: readonly string[]
  readonly isTooLarge: boolean
}

/** Names in `Content-Encoding` (RFC 9110, section 8.4.1). */
const CODINGS: Readonly<Record<string, Compression>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'brotli',
  zstd: 'zstd',
}

/**
 * Joins the chunks of a body and unpacks it. Crawlers often store it unpacked and keep the header: what does not begin
 * as its coding says stays as it is. What can be unpacked of a damaged body is kept.
 *
 * @throws LimitReached
 */
export async function decodeBody(response: HttpResponse, limits: UnpackLimits): Promise<Decoded> {
  const { fields } = response
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const joined = isChunked ? joinChunks(response.body) : { body: response.body, isWhole: true }
  const faults = joined.isWhole ? [] : ['its body is cut off']
  let body: Uint8Array = joined.body
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/)
  for (const name of codings.reverse()) {
    const kind = kindOf(CODINGS[name], body)
    if (kind === undefined) continue
    const { pieces, isWhole } = await unpack(kind, body, limits)
    if (pieces === undefined) return { body, faults, isTooLarge: true }
    // Brotli has no magic number: where nothing comes out, it was stored unpacked.
    if (kind === 'brotli' && !isWhole && pieces.length === 0) continue
    if (!isWhole) faults.push(`its ${name}-compressed body is damaged or cut off`)
    body = pieces
  }
  return { body, faults, isTooLarge: body.length > limits.maxSize }
}

/** The compression that a body bears; some servers send `deflate` without its head. */
function kindOf(
  kind: Compression | undefined,
  [first = -1, second = -1]: Uint8Array,
): Compression | undefined {
  if (kind === 'gzip') return first === 0x1f && second === 0x8b ? kind : undefined
  if (kind === 'zstd') return first === 0x28 && second === 0xb5 ? kind : undefined
  if (kind === 'brotli') return first === LESS_THAN ? undefined : kind
  if (kind !== 'deflate' || first === LESS_THAN) return undefined
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? kind : 'deflate-raw'
}

const LESS_THAN = 0x3c

/** All that comes out before an error; no pieces when it is more than a page may have. */
async function unpack(
  kind: Compression,
  body: Uint8Array,
  { maxSize, unpacked }: UnpackLimits,
): Promise<{ readonly pieces?: Uint8Array; readonly isWhole: boolean }> {
  const whole = await decompressAtOnce(kind, body, maxSize).catch(() => undefined)
  if (whole !== undefined) unpacked(whole.length)
  if (whole !== undefined) return { pieces: whole, isWhole: true }
  const held: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of decompress(kind, one(body), unpacked)) {
      held.push(piece)
      size += piece.length
      if (size > maxSize) return { isWhole: false }
    }
    return { pieces: Buffer.concat(held), isWhole: true }
  } catch (error) {
    if (error instanceof LimitReached) throw error
    return { pieces: Buffer.concat(held), isWhole: false }
  }
}

/** Small pieces, so that what stands before the damage comes out. */
async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1024) yield bytes.subarray(at, at + 1024)
}
