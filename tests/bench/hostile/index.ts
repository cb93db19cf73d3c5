import { BYTES } from './bytes.ts'
import { MARKUP } from './markup.ts'
import { METADATA } from './metadata.ts'
import { SOURCE } from './source.ts'
import { TEXT } from './text.ts'
import type { HostileInput } from './types.ts'

/** Every hostile input. A new one is a line in the table of its kind. */
export const HOSTILE: readonly HostileInput[] = [...MARKUP, ...SOURCE, ...TEXT, ...BYTES, ...METADATA]
