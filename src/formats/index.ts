import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'
import type { Format } from './types.ts'

/** Every form of output, in the order of the help text. Add a new one here. */
export const FORMATS: readonly Format[] = [json, jsonl, markdown, text]

/** Finds a form of output by its name; `undefined` when there is none. */
export function findFormat(name: string): Format | undefined {
  return FORMATS.find(format => format.name === name)
}
