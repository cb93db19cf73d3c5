import { contentKeyIn } from './jsonl/keys.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/**
 * A record of a page a line. Known by its first line, an object with a page or a text in it; by its name when that line
 * is damaged. A page never begins with a brace, and other JSON has none of the keys.
 */
export const jsonl: Container = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  wraps: false,
  isOutput: true,
  holdsMany: true,
  matches,
  entries: readLines,
}

const BRACE = 0x7b

function matches(bytes: Uint8Array, name: string): boolean {
  const start = bytes.findIndex(byte => !BLANK.has(byte))
  if (start < 0) return false
  const isNamed = /\.(?:jsonl|ndjson)$/i.test(name)
  if (bytes[start] !== BRACE) return isNamed && bytes.includes(BRACE)
  return isNamed || hasContent(firstLine(bytes.subarray(start)))
}

/** White space and the byte order mark of UTF-8. */
const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf])

interface Line {
  readonly text: string
  /** Whether its end is in sight. */
  readonly isWhole: boolean
}

function firstLine(bytes: Uint8Array): Line {
  const end = bytes.indexOf(0x0a)
  const text = new TextDecoder().decode(end < 0 ? bytes.subarray(0, LOOKED_AT) : bytes.subarray(0, end))
  return { text, isWhole: end >= 0 || bytes.length < LOOKED_AT }
}

const LOOKED_AT = 65_536

/** Of a line whose end is out of sight the keys are seen. */
function hasContent({ text, isWhole }: Line): boolean {
  if (!isWhole) return /^\{\s*"/.test(text) && KEY_OF_CONTENT.test(text)
  try {
    return contentKeyIn(JSON.parse(text)) !== undefined
  } catch {
    return false
  }
}

const KEY_OF_CONTENT = /[{,]\s*"(?:html|raw_html|html_content|text|raw_content|content)"\s*:\s*"/

async function* readLines(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readRecords } = await import('./jsonl/records.ts')
  yield* readRecords(entry, limits)
}
