import { looksLikePage } from '../containers/page-names.ts'
import type { WalkSettings } from './walk.ts'

/** Patterns that narrow or widen what walks take. */
export interface Globs {
  /** With at least one, files that match one are taken, whatever their ending; else those that look like pages. */
  readonly include: readonly string[]
  /** What matches one is passed by, a folder with all that is in it. */
  readonly exclude: readonly string[]
}

/**
 * What a walk takes under some patterns. A pattern without a slash is held against names, one with a slash against the
 * whole way below the folder that is walked, as ripgrep and Git do.
 */
export async function takenBy({ include, exclude }: Globs): Promise<Pick<WalkSettings, 'taken' | 'left'>> {
  if (include.length === 0 && exclude.length === 0) return TAKES_PAGES
  const { default: picomatch } = await import('picomatch')
  const matcher = (globs: readonly string[]): Matches => {
    const matchers = globs.map(glob => {
      const ofWay = glob.includes('/')
      const matches = picomatch(ofWay ? glob.replace(AT_EDGES, '') : glob)
      return (name: string, way: string) => matches(ofWay ? way : name)
    })
    return (name, way) => matchers.some(matches => matches(name, way))
  }
  const left = exclude.length === 0 ? TAKES_PAGES.left : matcher(exclude)
  return { taken: include.length === 0 ? looksLikePage : matcher(include), left }
}

type Matches = (name: string, way: string) => boolean

/** Every file that looks like a page. */
export const TAKES_PAGES: Pick<WalkSettings, 'taken' | 'left'> = { taken: looksLikePage, left: () => false }

/** `/2024/*.html` and `2024/` mean what they mean without the slashes outside. */
const AT_EDGES = /^\.?\/|\/$/g
