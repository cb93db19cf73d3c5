import { BYTES } from './bytes.ts'
import { MARKUP } from './markup.ts'
import { METADATA } from './metadata.ts'
import type { HostileInput } from './pieces.ts'
import { RUNS } from './runs.ts'
import { SCRIPTED } from './scripted.ts'
import { SOURCE } from './source.ts'
import { TEXT } from './text.ts'

/** Every hostile input. A new one is a line in the table of its kind. */
export const HOSTILE: readonly HostileInput[] = [
  ...MARKUP,
  ...SOURCE,
  ...TEXT,
  ...BYTES,
  ...METADATA,
  ...RUNS,
  ...SCRIPTED,
]

/** Name of the page that is no worse than others: what a bare parse of it takes is the yardstick. */
export const ORDINARY = 'bare parse of an ordinary page'
