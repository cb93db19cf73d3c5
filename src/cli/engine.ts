import { setFlagsFromString } from 'node:v8'

/**
 * Tunes V8 for runs of which most are short. Call it when all code is loaded, since code that was compiled before is
 * taken only under the flags it was compiled with.
 *
 * `--no-regexp-tier-up`, which would spare some time of the first page, is left out: V8 11.3 (Node 20) crashes with it
 * after some thousand pages out of a compressed archive.
 */
export function tuneEngine(): void {
  const [major] = process.versions.v8.split('.', 1)
  for (const flag of FLAGS[major!] ?? []) setFlagsFromString(flag)
}

/** V8 optimizes for a long run what runs a few hundred times; ten times that pays off from the first page to thousands. */
const LATER = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=5000',
]

/** By the major version of V8 in Node 20, 22 and 24; a flag that a version does not know it would report. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '11': ['--interrupt-budget=1000000'],
  '12': LATER,
  '13': LATER,
}
