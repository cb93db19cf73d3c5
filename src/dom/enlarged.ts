/** The same numbers in an array of their kind that is twice as long, with zeros behind them. */
export function enlarged<T extends Int32Array | Uint16Array>(array: T): T {
  const more = new (array.constructor as new (length: number) => T)(2 * array.length)
  more.set(array)
  return more
}
