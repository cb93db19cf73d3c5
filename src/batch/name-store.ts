/** Many names in few bytes, found again by their number. */
export interface NameStore {
  /** Names get numbers in order, from 0. */
  readonly add: (name: string) => void
  readonly get: (number: number) => string
}

/** Makes an empty store: the bytes of the names and eight more for each, twice that while it grows. */
export function nameStore(): NameStore {
  let bytes = Buffer.alloc(1 << 16)
  let ends = new Float64Array(1 << 10)
  let count = 0
  const endOf = (number: number): number => (number < 0 ? 0 : ends[number]!)
  return {
    add: name => {
      const start = endOf(count - 1)
      const end = start + Buffer.byteLength(name)
      if (end > bytes.length) bytes = Buffer.concat([bytes], Math.max(end, bytes.length * 2))
      if (count === ends.length) {
        const longer = new Float64Array(count * 2)
        longer.set(ends)
        ends = longer
      }
      bytes.write(name, start)
      ends[count++] = end
    },
    get: number => bytes.toString('utf8', endOf(number - 1), endOf(number)),
  }
}
