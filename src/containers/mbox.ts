import { tooLarge } from './failure.ts'
import { piecesOf } from './held.ts'
import { mimeKindOf } from './mime/kind.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** A box of messages, one after another (RFC 4155); read message by message, however large it is. */
export const mbox: Container = {
  name: 'mbox',
  extensions: ['.mbox', '.mbx'],
  wraps: false,
  holdsMany: true,
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
    const member = await memberName(number, bytes)
    if (!isWhole) yield { name: entry.name, member, failure: tooLarge(maxSize) }
    else {
      for await (const page of readMessage({ ...known, member, bytes }, maxSize)) {
        yield page.member === member ? page : { ...page, member: `${member}/${page.member}` }
      }
    }
  }
}
