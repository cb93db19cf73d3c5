/**
 * Nuxt 3 writes its data as one flat list: what objects and lists hold are places in that list, and the first value is
 * the root. Gives the root with its values in place (they may be shared, and hold one another); other data as it is.
 */
export function unflattened(data: unknown): unknown {
  if (!Array.isArray(data)) return data
  const values: readonly unknown[] = data
  const made = values.map(value =>
    Array.isArray(value) ? [] : typeof value === 'object' && value !== null ? Object.create(null) : value,
  )
  for (const [at, value] of values.entries()) {
    const target = made[at]
    if (Array.isArray(value)) {
      // `["Reactive", 5]` only wraps a value.
      for (const place of value) if (typeof place === 'number') target.push(made[place])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, place] of Object.entries(value))
        if (typeof place === 'number') target[key] = made[place]
    }
  }
  return made[0]
}
