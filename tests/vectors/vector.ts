/** One line of a file of vectors: what a function of the text rooms must make of a text. */
export interface Vector {
  /** Name of the function, see `functions.ts`. */
  readonly fn: string
  readonly in: string
  readonly out: unknown
  readonly why: string
  /** The bytes of `in`, in hexadecimal, where they are given. */
  readonly hex?: string
  /** When the page was saved: an ISO 8601 date. */
  readonly now?: string
}

/**
 * Reads a file of vectors, one JSON object a line.
 *
 * @throws {SyntaxError} With the number of the line that is no vector.
 */
export function parseVectors(lines: string): readonly Vector[] {
  return lines
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseVector(line, index + 1)]))
}

function parseVector(line: string, number: number): Vector {
  const value: unknown = parseJson(line, number)
  if (typeof value !== 'object' || value === null) throw new SyntaxError(`line ${number} is no object`)
  const { fn, in: input, out, why, hex, now } = value as Partial<Vector>
  if (typeof fn !== 'string' || typeof input !== 'string' || out === undefined)
    throw new SyntaxError(`line ${number} lacks "fn", "in" or "out"`)
  return { fn, in: input, out, why: why ?? '', ...(hex && { hex }), ...(now && { now }) }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new SyntaxError(`line ${number} is no JSON`, { cause: error })
  }
}
