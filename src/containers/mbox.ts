import { tooLarge } from './failure.ts'
import { mimeKindOf } from './mime/kind.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** A box of messages, one after another (RFC 4155); read message by message, however large it is. */
export const mbox: Container = {
  name: 'mbox',
  extensions: ['.mbox', '.mbx'],
  wraps: false,
  matches: bytes => mimeKindOf(bytes) === 'mbox',
  entries: readBox,
}

async function* readBox(entry: Entry, { maxSize }: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { messagesIn } = await import('./mime/box.ts')
  const { memberName, readMessage } = await import('./mime/message.ts')
  const { rest: _, ...known } = entry
  let number = 0
  for await (const { bytes, isWhole } of messagesIn(piecesOf(entry), maxSize)) {
    number++
    const member = [entry.member, await memberName(number, bytes)].filter(Boolean).join('/')
    if (isWhole) yield* readMessage({ ...known, member, bytes }, maxSize)
    else yield { name: entry.name, member, failure: tooLarge(maxSize) }
  }
}

async function* piecesOf({ bytes, rest }: Entry): AsyncGenerator<Uint8Array> {
  yield bytes
  if (rest !== undefined) yield* rest
}
