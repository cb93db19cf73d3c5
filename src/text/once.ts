/** A table or a pattern that is made when it is first asked for, since most pages do without, and kept. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
