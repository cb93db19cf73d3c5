import { growthOf, isBeyond, LIMITS, lastSeconds, leastOf, type Measured, tellingOf } from './growth.ts'

/** So often is looked at what decides: noise makes times longer, never shorter, so the least time of each size counts. */
const LOOKS = 4

/** Beyond this, in seconds, another look would change nothing. */
const BEYOND_DOUBT = 2 * LIMITS.seconds

/**
 * Times all pages, then again those that decide what is said of all, until each of them has had its looks.
 *
 * @param names - The yardstick, then the others.
 */
export async function lookAtAll(
  names: readonly string[],
  time: (name: string) => Promise<Measured>,
  sizes: { readonly telling: number },
): Promise<Measured[]> {
  const measured = new Map<string, Measured>()
  const looks = new Map<string, number>()
  for (let next = names; next.length > 0; ) {
    for (const name of next) {
      const before = measured.get(name)
      const now = await time(name)
      measured.set(name, before === undefined ? now : leastOf(before, now))
      looks.set(name, (looks.get(name) ?? 0) + 1)
    }
    next = decisive([...measured.values()], sizes)
      .filter(input => looks.get(input.name)! < LOOKS && lastSeconds(input) < BEYOND_DOUBT)
      .map(({ name }) => name)
  }
  return [...measured.values()]
}

/** The yardstick, the slowest, the steepest, and all pages beyond a limit. */
function decisive(
  [yardstick, ...inputs]: readonly Measured[],
  sizes: { readonly telling: number },
): Measured[] {
  const slowest = inputs.toSorted((a, b) => lastSeconds(b) - lastSeconds(a)).slice(0, 1)
  const steepest = tellingOf(inputs, sizes)
    .toSorted((a, b) => growthOf(b) - growthOf(a))
    .slice(0, 1)
  const beyond = inputs.filter(input => isBeyond(input, sizes))
  return [...new Set([yardstick!, ...slowest, ...steepest, ...beyond])]
}
