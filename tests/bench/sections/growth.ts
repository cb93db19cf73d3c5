import { exponent, type Growth } from '../statistics.ts'

/**
 * Beyond these a hostile page is a bug: CPU seconds of the largest size, growth exponent over all sizes, and that of the
 * last step, which has only two times to go by and the collection of garbage in one of them.
 */
export const LIMITS = { seconds: 3, exponent: 1.2, lastStep: 1.5 } as const

/** What is known of a hostile page: its times, or that it did not end. */
export interface Measured {
  readonly name: string
  /** By size, smallest first. */
  readonly points: readonly Growth[]
  /** Not all sizes were done in time, or the process died of it. */
  readonly trouble: 'stuck' | 'died' | null
}

/** CPU seconds of the largest page; endless when it did not end. */
export function lastSeconds({ points, trouble }: Measured): number {
  return trouble === null ? points.at(-1)!.seconds : Number.POSITIVE_INFINITY
}

/** A page that does not end counts as quadratic. */
const ENDLESS = 2

/** The exponent over all sizes, or over the last step where that is steeper: what is quadratic may show only there. */
export function growthOf({ points, trouble }: Measured): number {
  return trouble === null ? Math.max(exponent(points), exponent(points.slice(-2))) : ENDLESS
}

/** The pages that take long enough to tell their growth from noise. */
export function tellingOf(
  inputs: readonly Measured[],
  { telling }: { readonly telling: number },
): Measured[] {
  return inputs.filter(input => lastSeconds(input) >= telling)
}

/** Whether the largest page takes too long, or time grows too steeply and is long enough to tell that from noise. */
export function isBeyond(input: Measured, { telling }: { readonly telling: number }): boolean {
  const seconds = lastSeconds(input)
  if (seconds > LIMITS.seconds) return true
  if (seconds < telling) return false
  return exponent(input.points) > LIMITS.exponent || exponent(input.points.slice(-2)) > LIMITS.lastStep
}

/** The better of two times of each size: what is worse is noise. Without an end there is nothing better. */
export function leastOf(first: Measured, second: Measured): Measured {
  if (second.trouble !== null) return second
  const points = first.points.map((point, index) => ({
    ...point,
    seconds: Math.min(point.seconds, second.points[index]!.seconds),
  }))
  return { ...first, points }
}
