import { held } from './held.ts'
import { mimeKindOf } from './mime/kind.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** A message, such as a newsletter (RFC 5322, 2045–2049), with the messages it forwards. */
export const eml: Container = {
  name: 'eml',
  extensions: ['.eml'],
  wraps: false,
  matches: bytes => mimeKindOf(bytes) === 'eml',
  entries: readMail,
}

async function* readMail(entry: Entry, { maxSize }: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readMessage } = await import('./mime/message.ts')
  const whole = await held(entry, maxSize)
  yield* readMessage(whole, maxSize)
  await whole.rest?.[Symbol.asyncIterator]().return?.()
}
