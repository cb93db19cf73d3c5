import type { HostProfile, Profile, ProfileBlock } from './types.ts'

/** A file that is no profile; the message says what is wrong with it. */
export class BadProfile extends Error {}

/**
 * Reads the text of a profile. Keys that nobody knows are let be, so that people may leave notes.
 *
 * @throws BadProfile
 */
export function readProfile(text: string): Profile {
  const value = parsed(text)
  if (!isProfile(value)) throw new BadProfile('it is no profile: it has no key "tinsachProfile"')
  const { tinsachProfile: version, hosts, removes } = value
  if (version !== '1.0') throw new BadProfile(`it is a profile of version ${String(version)}, not 1.0`)
  if (!isObject(removes) || !isNumber(removes['leastPages']) || !isNumber(removes['leastShare']))
    throw new BadProfile('its "removes" lacks the numbers "leastPages" and "leastShare"')
  if (!Array.isArray(hosts)) throw new BadProfile('its "hosts" is no list')
  return {
    tinsachProfile: '1.0',
    removes: { leastPages: removes['leastPages'], leastShare: removes['leastShare'] },
    hosts: hosts.map(readHost),
  }
}

/** Whether a text looks like a profile, going by its beginning. */
export function looksLikeProfile(beginning: string): boolean {
  return /^\s*\{\s*"tinsachProfile"/.test(beginning)
}

/** The text of a profile, as it is written to a file. */
export function printProfile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new BadProfile('it is no JSON')
  }
}

function readHost(value: unknown, index: number): HostProfile {
  const place = `hosts[${index}]`
  if (!isObject(value)) throw new BadProfile(`its ${place} is no object`)
  const { host, pages, blocks, candidates = [] } = value
  if (typeof host !== 'string') throw new BadProfile(`its ${place} has no "host"`)
  if (!isNumber(pages)) throw new BadProfile(`its ${place} has no number "pages"`)
  return {
    host,
    pages,
    blocks: readBlocks(blocks, `${place}.blocks`),
    candidates: readBlocks(candidates, `${place}.candidates`),
  }
}

function readBlocks(value: unknown, place: string): ProfileBlock[] {
  if (!Array.isArray(value)) throw new BadProfile(`its ${place} is no list`)
  return value.map((block: unknown, index) => {
    if (!isObject(block) || typeof block['text'] !== 'string' || !isNumber(block['pages']))
      throw new BadProfile(`its ${place}[${index}] lacks a "text" or a number "pages"`)
    return { text: block['text'], as: block['as'] === 'caption' ? 'caption' : 'text', pages: block['pages'] }
  })
}

function isProfile(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && 'tinsachProfile' in value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
