/** Middle and both ends of some figures. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** The middle figure, or the mean of the two in the middle. Throws on an empty list. */
export function median(figures: readonly number[]): number {
  if (figures.length === 0) throw new RangeError('no figures, no median')
  const sorted = figures.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** Median, least and most of some figures. Throws on an empty list. */
export function spreadOf(figures: readonly number[]): Spread {
  return { median: median(figures), least: Math.min(...figures), most: Math.max(...figures) }
}

/**
 * Spread of the ratios of two rows of figures, taken round by round, so that what slowed a whole round down falls out.
 * Throws when the rows differ in length.
 */
export function ratios(figures: readonly number[], yardstick: readonly number[]): Spread {
  if (figures.length !== yardstick.length) throw new RangeError('every round needs its yardstick')
  return spreadOf(figures.map((figure, round) => figure / yardstick[round]!))
}

/** One measurement of something that grows. */
export interface Growth {
  readonly size: number
  readonly seconds: number
}

/**
 * How time grows with size: the slope of log time over log size by least squares. 1 is linear, 2 quadratic. Needs two
 * sizes or more.
 */
export function exponent(points: readonly Growth[]): number {
  if (new Set(points.map(({ size }) => size)).size < 2) throw new RangeError('growth needs two sizes')
  const logs = points.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }))
  const x = mean(logs.map(log => log.x))
  const y = mean(logs.map(log => log.y))
  let rise = 0
  let run = 0
  for (const log of logs) {
    rise += (log.x - x) * (log.y - y)
    run += (log.x - x) ** 2
  }
  return rise / run
}

/** The mean of some figures. */
export function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}
