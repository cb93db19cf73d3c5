import { keyOf } from '../text/word-hashes.ts'
import { siteOf } from './learned-blocks.ts'
import type { HostProfile, Profile, ProfileBlock, Thresholds } from './types.ts'

/**
 * Evidence for removing: fewer pages may be a story that goes on, a smaller share the background that follows a story
 * through a paper's pages. What is likely to be in the profile of one part of an archive is a candidate in each.
 */
export const THRESHOLDS: Thresholds = { leastPages: 5, leastShare: 0.03 }

const CANDIDATE = { leastPages: 2, partOfShare: 1 / 3, most: 300 } as const

/** Pages and blocks of a site, as they were counted. */
export type Counted = Pick<HostProfile, 'host' | 'pages'> & { readonly blocks: readonly ProfileBlock[] }

/** Makes a profile of what was counted: what repeats often enough is removed, what comes near is a candidate. */
export function makeProfile(counted: readonly Counted[], thresholds: Thresholds = THRESHOLDS): Profile {
  const hosts = counted
    .map(each => judge(each, thresholds))
    .filter(({ blocks, candidates }) => blocks.length + candidates.length > 0)
    .sort((a, b) => b.pages - a.pages || (a.host < b.host ? -1 : 1))
  return { tinsachProfile: '1.0', removes: thresholds, hosts }
}

function judge({ host, pages, blocks }: Counted, { leastPages, leastShare }: Thresholds): HostProfile {
  const sorted = [...blocks].sort((a, b) => b.pages - a.pages || (a.text < b.text ? -1 : 1))
  const isRemoved = (block: ProfileBlock): boolean =>
    block.pages >= leastPages && block.pages >= leastShare * pages
  const isNear = (block: ProfileBlock): boolean =>
    block.pages >= CANDIDATE.leastPages && block.pages >= leastShare * CANDIDATE.partOfShare * pages
  return {
    host,
    pages,
    blocks: sorted.filter(isRemoved),
    candidates: sorted.filter(block => !isRemoved(block) && isNear(block)).slice(0, CANDIDATE.most),
  }
}

/** Adds up profiles of the parts of an archive, and judges what they counted anew. */
export function mergeProfiles(profiles: readonly Profile[], thresholds: Thresholds = THRESHOLDS): Profile {
  return makeProfile(sumOf(profiles.flatMap(({ hosts }) => hosts.map(countedOf))), thresholds)
}

function countedOf({ host, pages, blocks, candidates }: HostProfile): Counted {
  return { host: siteOf(host), pages, blocks: [...blocks, ...candidates] }
}

function sumOf(parts: readonly Counted[]): Counted[] {
  const hosts = new Map<string, { pages: number; blocks: Map<number, ProfileBlock> }>()
  for (const { host, pages, blocks } of parts) {
    const sum = hosts.get(host) ?? { pages: 0, blocks: new Map<number, ProfileBlock>() }
    sum.pages += pages
    for (const block of blocks) {
      const key = keyOf(block.text)
      sum.blocks.set(key, { ...block, pages: block.pages + (sum.blocks.get(key)?.pages ?? 0) })
    }
    hosts.set(host, sum)
  }
  return Array.from(hosts, ([host, { pages, blocks }]) => ({ host, pages, blocks: [...blocks.values()] }))
}
