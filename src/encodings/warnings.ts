import type { Warning } from '../model/diagnostic.ts'
import { contradict } from './detect.ts'
import { findEncoding } from './index.ts'
import { declaredCharset } from './prescan.ts'
import { countReplaced } from './replaced.ts'
import type { PageBytes, Reading } from './types.ts'
import { UTF_8 } from './utf-8.ts'
import { countSequences } from './utf-8-validity.ts'

/** Says what a reader of the text should know about its decoding; nothing when all is as declared or plainly UTF-8. */
export function warningsOf(page: PageBytes, reading: Reading): readonly Warning[] {
  const messages: readonly (readonly [Warning['code'], string | null])[] = [
    ['encoding-mismatch', unknownOption(page)],
    ['encoding-mismatch', contradictedOption(page, reading)],
    ['encoding-mismatch', contradictedDeclaration(page, reading)],
    ['encoding-assumed', assumption(reading)],
    ['encoding-damaged', damage(page, reading)],
  ]
  return messages.flatMap(([code, message]) => (message === null ? [] : [{ code, message }]))
}

function unknownOption({ hints }: PageBytes): string | null {
  const name = hints.encoding ?? ''
  return name === '' || findEncoding(name)
    ? null
    : `No encoding is called "${name}"; the page was asked instead.`
}

/** What the user says is done, but bytes that prove to be something else are not passed over in silence. */
function contradictedOption(
  { bytes, isUtf8, isAscii }: PageBytes,
  { encoding, from }: Reading,
): string | null {
  if (from !== 'option') return null
  const provesUtf8 = encoding !== UTF_8 && isUtf8 && !isAscii
  const other = provesUtf8 ? UTF_8 : isUtf8 ? null : contradict(bytes, encoding)
  return other && `The page was read as ${encoding.name}, as asked, but its bytes are ${other.name}.`
}

/** Of use only where the bytes were judged by evidence: a stale declaration on valid UTF-8 is common and harmless. */
function contradictedDeclaration({ bytes, hints }: PageBytes, { encoding, from }: Reading): string | null {
  if (from !== 'detected' && from !== 'default') return null
  const label = hints.charset || declaredCharset(bytes)
  if (!label || findEncoding(label) === encoding) return null
  return `The page declares "${label}", but its bytes do not bear that out; it was read as ${encoding.name}.`
}

function assumption({ encoding, from }: Reading): string | null {
  return from === 'default' ? `Nothing tells the encoding; it was taken to be ${encoding.name}.` : null
}

function damage(page: PageBytes, { encoding, text, other }: Reading): string | null {
  if (text === null) return null
  if (encoding !== UTF_8) {
    const { replaced } = countReplaced(text)
    return replaced === 0 ? null : `${plural(replaced, 'character')} could not be read as ${encoding.name}.`
  }
  const { broken } = countSequences(page.bytes)
  if (broken === 0) return 'The page ends in the middle of a character.'
  const places = `${plural(broken, 'place')} in the page ${broken === 1 ? 'is' : 'are'} not valid utf-8`
  return other ? `${places}; passages of such were read as ${other.name}.` : `${places}.`
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
