import { setFlagsFromString } from 'node:v8'

/**
 * Tunes V8 for runs of which most are short. Call it when all code is loaded, since code that was compiled before is
 * taken only under the flags it was compiled with.
 *
 * @param many - Whether there can be more pages than one.
 *
 * `--no-regexp-tier-up`, which would spare some time of the first page, is left out: V8 11.3 (Node 20) crashes with it
 * after some thousand pages out of a compressed archive.
 */
export function tuneEngine(many = true): void {
  const [major] = process.versions.v8.split('.', 1)
  const { always = [], forOnePage = [] } = FLAGS[major!] ?? {}
  for (const flag of many ? always : [...always, ...forOnePage]) setFlagsFromString(flag)
}

/** V8 optimizes for a long run what runs a few hundred times; ten times that pays off from the first page to thousands. */
const LATER = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=5000',
]

/**
 * By the major version of V8 in Node 20, 22 and 24; a flag that a version does not know it would report.
 *
 * A regular expression runs as bytecode once, then as machine code: to improve the bytecode costs more than it gives, in
 * every run; to improve the machine code pays off from some ten pages on.
 */
const FLAGS: Readonly<Record<string, Readonly<Record<'always' | 'forOnePage', readonly string[]>>>> = {
  '11': {
    always: ['--interrupt-budget=1000000', '--no-regexp-peephole-optimization'],
    forOnePage: ['--no-regexp-optimization'],
  },
  '12': { always: LATER, forOnePage: [] },
  '13': { always: LATER, forOnePage: [] },
}
