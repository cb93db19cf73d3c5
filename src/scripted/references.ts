/**
 * Puts the entries of a flat table where they are referred to, each at the first reference that is met; breadth first, so that
 * what is named nearer to the start wins. What comes back are trees: the entry named `first`, then those that nothing refers to.
 * @param entries what `JSON.parse` or the like made for this call alone: objects and lists in it are written to.
 * @param keyOf the entry that a value refers to; `null` when it is no reference.
 */
export function inPlaces(
  entries: ReadonlyMap<string, unknown>,
  first: string,
  keyOf: (value: unknown) => string | null,
): unknown[] {
  const isPlaced = new Set<string>()
  const trees: unknown[] = []
  for (const root of [first, ...entries.keys()]) {
    if (isPlaced.has(root) || !entries.has(root)) continue
    isPlaced.add(root)
    trees.push(entries.get(root))
    const open: unknown[] = [entries.get(root)]
    for (let at = 0; at < open.length; at++) {
      const holder = open[at]
      if (typeof holder !== 'object' || holder === null) continue
      for (const [name, value] of Object.entries(holder)) {
        const key = keyOf(value)
        const isFree = key !== null && entries.has(key) && !isPlaced.has(key)
        if (isFree) {
          isPlaced.add(key)
          Reflect.set(holder, name, entries.get(key))
        }
        open.push(isFree ? entries.get(key) : value)
      }
    }
  }
  return trees
}
