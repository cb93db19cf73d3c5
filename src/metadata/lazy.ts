/** Gives a function that computes its value at the first call and keeps it. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** A sequence that may be gone through again: it is computed as far as it was asked for, each item once. */
export function replayed<T>(start: () => Iterator<T>): Iterable<T> {
  const source = lazy(start)
  const known: T[] = []
  function* items(): Generator<T> {
    for (let at = 0; ; at++) {
      if (at === known.length) {
        const next = source().next()
        if (next.done === true) return
        known.push(next.value)
      }
      yield known[at]!
    }
  }
  return { [Symbol.iterator]: items }
}
