import { codeAt } from '../data/code-at.ts'
import { squeeze } from './squeeze.ts'

/** A text before its repair. */
interface Raw {
  readonly raw: string
  /** The places asked for, in any order. */
  readonly places: readonly number[]
  /** Length of the tidy text, its end not yet trimmed; `null` when repair had nothing to do. */
  readonly length: number | null
  /** Cleans the part of the text that starts at a place. */
  readonly normalize: (part: string, from: number) => string
}

/** Where places of a raw text fall in the tidy text: piece by piece, so that it stays linear. */
export function mapOffsets({ raw, places, length, normalize }: Raw): ReadonlyMap<number, number> {
  const boundaries = [...new Set(places)].sort((a, b) => a - b)
  const offsets = new Map<number, number>()
  let from = 0
  let reached = 0
  let lastIsSpace = true
  for (const boundary of [...boundaries, raw.length]) {
    const part = raw.slice(from, boundary)
    const clean = squeeze(length === null ? part : normalize(part, from))
    const piece = reached === 0 ? clean.trimStart() : clean
    if (piece !== '') {
      reached += piece.length - (lastIsSpace && isSpaceAt(piece, 0) ? 1 : 0)
      lastIsSpace = isSpaceAt(piece, piece.length - 1)
    }
    offsets.set(boundary, reached)
    from = boundary
  }
  const addsUp = length === null || reached === length
  if (addsUp || boundaries.length * raw.length > MOST_WORK) return offsets
  return new Map(
    boundaries.map(place => [place, squeeze(normalize(raw.slice(0, place), 0)).trimStart().length]),
  )
}

/** In UTF-16 units; beyond it marks may stand a letter off where one parts what normalization joins. */
const MOST_WORK = 1_000_000

function isSpaceAt(text: string, at: number): boolean {
  const code = codeAt(text, at)
  return code === 32 || code === 10
}
