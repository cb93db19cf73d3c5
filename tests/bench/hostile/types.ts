/** A page made to hurt: one piece repeated until the page has the wanted size. */
export interface HostileInput {
  /** What there is too much of. */
  readonly name: string
  /** Gives a page of about `size` characters, or bytes where the encoding is the point. */
  readonly make: (size: number) => string | Uint8Array
}
