import type { Failure } from '../../model/diagnostic.ts'
import { tooLarge } from '../failure.ts'
import type { Damaged, Entry } from '../types.ts'
import { bodyOf, enclosedIn } from './body.ts'
import { contentOf, entryOf } from './entry.ts'
import { parameterOf } from './header-block.ts'
import { isClosed, type Part, readPart } from './parts.ts'
import { subjectOf } from './subject.ts'

/**
 * Yields the page that a message is, in HTML if it is there in HTML, else in text, and then what it encloses: the messages
 * it forwards and the pages attached to it, each with a name of its own inside the message. A message that says nothing itself and encloses
 * something is only a wrapping.
 *
 * Reads the parts itself, since a page needs the bytes that were sent: Vietnamese mail often names a wrong charset, or
 * none, and what a library decodes by it cannot be read any more.
 *
 * @param maxSize - Bytes that may be held, for the message when the page goes on in what follows.
 */
export async function* readMessage(entry: Entry, maxSize: number): AsyncGenerator<Entry | Damaged> {
  const bytes = Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length)
  const isHeld = entry.rest === undefined
  const whole = readPart(bytes, { start: bytes[0] === 0xef ? 3 : 0, end: bytes.length })
  const enclosed = enclosedIn(bytes, whole)
  const body = bodyOf(bytes, whole)
  const { name, member } = entry
  if (!isHeld) yield { name, member, failure: tooLarge(maxSize) }
  else if (body.length > 0 && !(enclosed.length > 0 && isBlank(contentOf(body, bytes)))) {
    yield entryOf(body, {
      entry,
      bytes,
      format: 'eml',
      title: await subjectOf(whole),
      date: whole.fields.get('date'),
      isTruncated: !isClosed(bytes, whole),
    })
  } else if (enclosed.length === 0) yield { name, member, failure: NO_TEXT }
  if (isHeld) yield* pagesOf(enclosed, bytes, entry)
}

const NO_TEXT: Failure = { code: 'no-pages', message: 'there is no text in this message' }

async function* pagesOf(enclosed: readonly Part[], bytes: Buffer, entry: Entry): AsyncGenerator<Entry> {
  let number = 0
  for (const part of enclosed) {
    const content = contentOf([part], bytes)
    number++
    const member = await nameOf(part, content, number)
    yield { name: entry.name, member, format: null, bytes: content }
  }
}

async function nameOf(part: Part, content: Uint8Array, number: number): Promise<string> {
  const { fields } = part
  const given =
    parameterOf(fields.get('content-disposition'), 'filename') ??
    parameterOf(fields.get('content-type'), 'name')
  if (given !== undefined) return given
  return memberName(number, content)
}

/** A name for a message among others: its number and subject. */
export async function memberName(number: number, message: Uint8Array): Promise<string> {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length)
  const subject = await subjectOf(readPart(bytes, { start: 0, end: bytes.length }))
  const words = subject?.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim()
  return words ? `${number} ${words}.eml` : `${number}.eml`
}

/** What some file system does not take in names, and characters that are not seen. */
const NOT_IN_NAMES = /[\p{C}\\/:*?"<>|]/gu
const LONGEST_NAME = 80

/** Whether a body shows nothing: mail programs put empty paragraphs around what they forward. */
function isBlank(content: Uint8Array): boolean {
  if (content.length > LONGEST_BLANK) return false
  const text = new TextDecoder('latin1').decode(content)
  return !/[^\s\xa0]/.test(text.replace(/<style[^>]*>[^<]*<\/style>|<[^<>]*>|&nbsp;|&#160;/gi, ''))
}

const LONGEST_BLANK = 4096
