import type { Io } from './io.ts'

/** How many colours may be used: none, 16, 256, or all. */
export type Level = 0 | 1 | 2 | 3

/** The default of `--color`. */
export const DEFAULT_COLOR_MODE = 'auto'

/** The colours messages use. */
export interface Painter {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly dim: (text: string) => string
  readonly plain: (text: string) => string
}

/**
 * Decides once whether messages are coloured: `--color` first, then `FORCE_COLOR`, then `NO_COLOR`, then whether
 * standard error is a terminal. Chalk asks standard output and does not know `NO_COLOR`, so it is told.
 */
export function colorLevel(mode: string, { env, stderr }: Pick<Io, 'env' | 'stderr'>): Level {
  if (mode === 'never') return 0
  if (mode === 'always') return 1
  const { FORCE_COLOR: forced, NO_COLOR: unwanted = '', TERM: terminal } = env
  if (forced !== undefined) return FORCED[forced] ?? 1
  if (unwanted !== '' || terminal === 'dumb') return 0
  return stderr.isTTY === true ? 1 : 0
}

const FORCED: Readonly<Record<string, Level>> = { 0: 0, false: 0, 1: 1, 2: 2, 3: 3 }

/** Brings the colours, and chalk only when there are any. */
export async function painter(level: Level): Promise<Painter> {
  if (level === 0) return { red: same, yellow: same, dim: same, plain: same }
  const { Chalk } = await import('chalk')
  const { red, yellow, dim } = new Chalk({ level })
  return { red, yellow, dim, plain: same }
}

function same(text: string): string {
  return text
}
