/** Longer texts stand once: repeated, they would fill the memory. In UTF-16 units. */
const LONG = 400

/**
 * Nuxt 3 writes its data as one flat list: what objects and lists hold are places in that list, and the first value is
 * the root. Gives the root with its values in place, as a tree: what is referred to again stands where it does first.
 */
export function unflattened(data: unknown): unknown {
  if (!Array.isArray(data)) return data
  const made = data.map(emptied)
  const isUsed = new Uint8Array(made.length)
  isUsed[0] = 1
  for (const [at, value] of data.entries()) {
    if (typeof value !== 'object' || value === null) continue
    // `["Reactive", 5]` only wraps a value.
    for (const [key, place] of Object.entries(value)) {
      if (typeof place !== 'number' || isUsed[place] === 1) continue
      const held = made[place]
      if (Array.isArray(made[at])) made[at].push(held)
      else (made[at] as Record<string, unknown>)[key] = held
      if ((typeof held === 'object' && held !== null) || (typeof held === 'string' && held.length > LONG))
        isUsed[place] = 1
    }
  }
  return made[0]
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return []
  return typeof value === 'object' && value !== null ? Object.create(null) : value
}
