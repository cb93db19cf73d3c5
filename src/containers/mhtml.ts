import { held } from './held.ts'
import { mimeKindOf } from './mime/kind.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** A page with its pictures in one file, as Chrome, Edge and Internet Explorer save it (RFC 2557). */
export const mhtml: Container = {
  name: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  wraps: false,
  matches: bytes => mimeKindOf(bytes) === 'mhtml',
  entries: readPage,
}

async function* readPage(entry: Entry, { maxSize }: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readSavedPage } = await import('./mime/saved-page.ts')
  const whole = await held(entry, maxSize)
  yield readSavedPage(whole, maxSize)
  await whole.rest?.[Symbol.asyncIterator]().return?.()
}
