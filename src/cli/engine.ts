import { setFlagsFromString } from 'node:v8'

/** How much a run has to do: one page, several one after another, or many on several threads. */
export type Load = 'page' | 'pages' | 'workers'

/**
 * Tunes V8 for a load. Call it when all code is loaded, since code that was compiled before is taken only under the
 * flags it was compiled with, and before there are workers: V8 does not bear that its flags change while another thread
 * runs.
 *
 * `--no-regexp-tier-up`, which would spare some time of the first page, is left out: V8 11.3 (Node 20) crashes with it
 * after some thousand pages out of a compressed archive.
 */
export function tuneEngine(load: Load): void {
  const [major] = process.versions.v8.split('.', 1)
  for (const flag of FLAGS[major!]?.[load] ?? []) setFlagsFromString(flag)
}

/**
 * A regular expression runs as bytecode once, then as machine code: to improve the bytecode costs more than it gives, in
 * every run; to improve the machine code pays off from some ten pages on.
 */
const PLAIN_BYTECODE = '--no-regexp-peephole-optimization'

/** Where all processors are at work already, a thread that optimizes takes turns with one that extracts. */
const INLINE_LESS = '--max-inlined-bytecode-size-cumulative=230'

/**
 * By the major version of V8 in Node 20, 22 and 24; a flag that a version does not know it would report.
 *
 * V8 optimizes for a long run what runs a few hundred times. For one page ten times that is better, from a hundred pages
 * to thousands about twice.
 */
const FLAGS: Readonly<Record<string, Readonly<Record<Load, readonly string[]>>>> = {
  '11': {
    page: ['--interrupt-budget=1000000', PLAIN_BYTECODE, '--no-regexp-optimization'],
    pages: ['--interrupt-budget=300000', PLAIN_BYTECODE],
    workers: ['--interrupt-budget=300000', PLAIN_BYTECODE, INLINE_LESS],
  },
  '12': { page: optimizeLater(10), pages: optimizeLater(2), workers: [...optimizeLater(2), INLINE_LESS] },
  '13': { page: optimizeLater(10), pages: optimizeLater(2), workers: [...optimizeLater(2), INLINE_LESS] },
}

/** Flags for so many times the calls after which V8 optimizes by itself. */
function optimizeLater(times: number): readonly string[] {
  return [
    `--invocation-count-for-maglev=${400 * times}`,
    `--invocation-count-for-turbofan=${3000 * times}`,
    `--invocation-count-for-osr=${500 * times}`,
  ]
}
