import { setFlagsFromString } from 'node:v8'

/**
 * Tunes V8 for a run of unknown length, once all code is loaded: what is compiled ahead fits only the flags it was
 * compiled with.
 */
export function tuneEngine(): void {
  for (const flag of FLAGS) setFlagsFromString(flag)
}

const FLAGS: readonly string[] = (process.env['FLAGS'] ?? '').split(' ')
