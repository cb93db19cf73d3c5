import { decode } from '../encodings/decode.ts'
import type { Warning } from '../model/diagnostic.ts'
import { countChanges } from '../text/changes.ts'
import { mendDamage, normalizeText, STEP_NAMES, type StepName, textContext } from '../text/normalize.ts'
import { textBlocks } from './text-blocks.ts'

/** How bare text is cleaned up. */
export interface TextSettings {
  /** Canonical name; without it the evidence decides. */
  readonly encoding: string | undefined
  readonly tone: 'old' | 'new' | undefined
  readonly deobfuscate: boolean
  /** Whether changes are counted, which costs as much as making them. */
  readonly counted: boolean
}

/** What became of one text. */
export interface TextReport {
  readonly encoding: string | null
  readonly encodingFrom: string | null
  readonly lines: number
  /** Places changed, by the step that changed them, in the order of the steps. */
  readonly changes: Readonly<Record<StepName, number>>
  /** Each code once. */
  readonly warnings: readonly Warning[]
}

/**
 * Cleans up a stream of bytes block by block, so that memory does not grow with it; language and encoding are judged
 * by the block. Once letters beyond ASCII have shown the encoding, it holds for the rest. Form feeds part texts.
 *
 * @throws What the stream throws.
 */
export async function* normalizeStream(
  stream: AsyncIterable<Uint8Array>,
  settings: TextSettings,
): AsyncGenerator<string, TextReport> {
  const changes = Object.fromEntries(STEP_NAMES.map(name => [name, 0])) as Record<StepName, number>
  const note = (step: StepName, before: string, after: string): void => {
    changes[step] += countChanges(before, after)
  }
  const warnings = new Map<string, Warning>()
  let encoding = settings.encoding
  let found: { encoding: string | null; encodingFrom: string | null } = { encoding: null, encodingFrom: null }
  let lines = 0
  for await (const bytes of textBlocks(stream)) {
    const decoded = decode(bytes, encoding === undefined ? {} : { encoding })
    const isTelling = found.encoding === null || (encoding === undefined && !isAscii(bytes))
    if (isTelling) found = { encoding: decoded.encoding, encodingFrom: decoded.encodingFrom }
    // Valid UTF-8 shows itself in every block; files that were put together may change to it.
    if (isTelling && decoded.encoding !== 'utf-8') encoding = decoded.encoding
    for (const warning of decoded.warnings) warnings.set(warning.code, warning)
    const { tone, deobfuscate, counted } = settings
    const context = { ...textContext(decoded.text), tone, deobfuscate, note: counted ? note : undefined }
    const mended = mendDamage(decoded.text, context)
    const clean = mended
      .split('\f')
      .map(text => normalizeText(text, context))
      .join('\f')
    lines += countLines(clean)
    yield clean
  }
  return { ...found, lines, changes, warnings: [...warnings.values()] }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80)
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return text === '' || text.endsWith('\n') ? count : count + 1
}
