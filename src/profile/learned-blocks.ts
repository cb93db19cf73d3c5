import type { LearnedBlocks, LearnedTexts } from '../model/profile.ts'
import { keyOf } from '../text/word-hashes.ts'
import type { Profile } from './types.ts'

/** Brings a profile into the form in which an extraction looks things up. */
export function learnedBlocks(profile: Profile): LearnedBlocks {
  return Object.fromEntries(profile.hosts.map(({ host, blocks }) => [siteOf(host), textsByKey(blocks)]))
}

function textsByKey(blocks: readonly { readonly text: string }[]): LearnedTexts {
  const texts: Record<number, string[]> = {}
  for (const { text } of blocks) {
    const key = keyOf(text) >>> 0
    texts[key] = [...(texts[key] ?? []), text]
  }
  return texts
}

/** What was learned of the site a page is of; `undefined` when nothing was. */
export function learnedTextsOf(
  learned: LearnedBlocks | undefined,
  hostname: string | null,
): LearnedTexts | undefined {
  if (learned === undefined) return undefined
  const site = siteOf(hostname ?? '')
  return Object.hasOwn(learned, site) ? learned[site] : undefined
}

/** The site a host belongs to: its mobile pages have the same promotions. */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(VARIANT, '')
}

const VARIANT = /^(?:www\.|m\.|amp\.|mobile\.)+(?=[^.]+\.)/
