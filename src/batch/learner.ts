import type { LabelledPage } from '../label-page.ts'
import type { LabelledBlock } from '../model/block.ts'
import { siteOf } from '../profile/learned-blocks.ts'
import type { Counted } from '../profile/merge.ts'
import type { ProfileBlock } from '../profile/types.ts'
import { fingerprintOf } from '../text/fingerprint.ts'
import { keyOf, nextKey } from '../text/word-hashes.ts'
import { hashSet } from './hash-set.ts'
import { nearDuplicates } from './near-duplicates.ts'

/** Counts what repeats on the pages of each site. */
export interface Learner {
  /** Counts a page; false when it is a copy of an earlier one, which says nothing about the site. */
  readonly add: (page: LabelledPage) => boolean
  /** What was counted so far: blocks that were kept on two pages at least. */
  readonly counted: () => Counted[]
}

/** Two saved copies of a page share more than this; different short articles with the same promotions less. */
const COPY = 0.8
/** Shorter texts, in UTF-16 units, may be anybody's: `Trân trọng!`, a name, a result. */
const SHORTEST = { text: 25, caption: 10 } as const
/** No promotion is longer, and a profile is to be read. */
const LONGEST = 2000

interface Site {
  pages: number
  readonly repeated: Map<number, Repeated>
}

interface Repeated {
  readonly text: string
  readonly as: ProfileBlock['as']
  pages: number
}

/**
 * Makes a learner that has seen nothing. Of a text that was kept once it remembers a hash, of one kept twice the text:
 * ten to twenty bytes a paragraph, and some 400 a page for its fingerprint.
 */
export function learner(): Learner {
  const sites = new Map<string, Site>()
  const once = hashSet()
  const addresses = hashSet()
  const articles = nearDuplicates(COPY)
  const isCopy = ({ address, blocks }: LabelledPage): boolean => {
    const fingerprint = fingerprintOf(textOf(blocks))
    const isAlike = fingerprint !== null && articles.meet(fingerprint, '') !== null
    return (address !== null && !addresses.add(keyOf(address))) || isAlike
  }
  return {
    add: page => {
      if (isCopy(page)) return false
      const name = siteOf(page.hostname ?? '')
      const site = sites.get(name) ?? { pages: 0, repeated: new Map<number, Repeated>() }
      sites.set(name, site)
      site.pages++
      const salt = keyOf(name)
      for (const [key, { text, as }] of candidatesOf(page.blocks)) {
        const known = site.repeated.get(key)
        if (known !== undefined) known.pages++
        else if (!once.add(nextKey(salt, key))) site.repeated.set(key, { text, as, pages: 2 })
      }
      return true
    },
    counted: () =>
      Array.from(sites, ([host, { pages, repeated }]) => ({ host, pages, blocks: [...repeated.values()] })),
  }
}

/** The kept texts of a page that may be the site's, each once. */
function candidatesOf(blocks: readonly LabelledBlock[]): ReadonlyMap<number, Omit<Repeated, 'pages'>> {
  const found = new Map<number, Omit<Repeated, 'pages'>>()
  for (const { block, role } of blocks) {
    const as = role === 'caption' ? 'caption' : 'text'
    const isKept = role === 'body' || role === 'lead' || role === 'caption'
    if (!isKept || block.kind === 'heading' || block.kind === 'table' || block.kind === 'code') continue
    if (block.text.length >= SHORTEST[as] && block.text.length <= LONGEST)
      found.set(keyOf(block.text), { text: block.text, as })
  }
  return found
}

function textOf(blocks: readonly LabelledBlock[]): string {
  const kept = blocks.filter(({ role }) => role === 'body' || role === 'lead')
  return kept.map(({ block }) => block.text).join('\n')
}
