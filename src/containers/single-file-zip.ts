import { held } from './held.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/**
 * A page that SingleFile saved as a zip that opens itself: the HTML before and behind the zip only unpacks it, the page is
 * `index.html` inside.
 */
export const singleFileZip: Container = {
  name: 'single-file-zip',
  extensions: [],
  wraps: false,
  matches: bytes => {
    if (bytes[0] !== LESS_THAN && bytes[3] !== LESS_THAN) return false
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT))
    return ROOT.test(head.toString('latin1'))
  },
  entries: unpack,
}

const LESS_THAN = 0x3c
const LOOKED_AT = 1024
const ROOT = /<html[^<>]* data-sfz[\s=>]/i

async function* unpack(entry: Entry, { maxSize }: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readZippedPage } = await import('./zipped-page.ts')
  const whole = await held(entry, maxSize)
  yield readZippedPage(whole, maxSize)
  await whole.rest?.[Symbol.asyncIterator]().return?.()
}
