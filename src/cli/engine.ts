import { setFlagsFromString } from 'node:v8'

/**
 * Tunes V8 for runs of which most are short. Call it when all code is loaded, since code that was compiled before is
 * taken only under the flags it was compiled with.
 *
 * @param many - Whether the run can have many pages.
 */
export function tuneEngine(many: boolean): void {
  const [major] = process.versions.v8.split('.', 1)
  const flags = FLAGS[major!] ?? []
  for (const flag of flags.filter(each => !many || each !== ONE_TIER)) setFlagsFromString(flag)
}

/**
 * Regular expressions are compiled once, to machine code, and not to bytecode first. Not for many pages: V8 11.3 (Node 20)
 * crashes with it after some thousand pages out of a compressed archive, and the gain is that of the first page.
 */
const ONE_TIER = '--no-regexp-tier-up'

/** V8 optimizes for a long run what runs a few hundred times; ten times that pays off from the first page to thousands. */
const LATER = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=5000',
]

/** By the major version of V8 in Node 20, 22 and 24; a flag that a version does not know it would report. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '11': [ONE_TIER, '--interrupt-budget=1000000'],
  '12': [ONE_TIER, ...LATER],
  '13': [ONE_TIER, ...LATER],
}
