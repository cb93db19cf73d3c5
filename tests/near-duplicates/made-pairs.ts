import { AGENCY_TAGS, dailyReport, LEFTOVERS, NEW_LEADS } from './phrases.ts'
import { type Random, seeded } from './random.ts'

/** Two texts, and whether they are one article. */
export interface MadePair {
  readonly kind: string
  readonly same: boolean
  readonly texts: readonly [string, string]
}

/** Articles of which variants are made, and the numbers that decide how. */
interface Source {
  readonly articles: readonly string[]
  readonly random: Random
}

type Change = (text: string, source: Source) => string

/** What happens to an article between two saved copies of it. */
const SAME: Readonly<Record<string, Change>> = {
  're-saved': reSaved,
  'wire story': wireStory,
  'mobile copy': text => text,
  'desktop and mobile': withLeftovers,
  updated,
  'cut at the end': cutAtTheEnd,
  edited,
  'other paragraphs': text => text.replaceAll('\n\n', ' '),
}

/** What makes two articles alike that are not one. */
const DIFFERENT: Readonly<Record<string, (source: Source) => readonly [string, string]>> = {
  'any two': ({ articles, random }) => [random.pick(articles), random.pick(articles)],
  'same event': sameEvent,
  'same tail': sameTail,
  'daily report': ({ random }) => [report(random), report(random)],
}

/**
 * Makes pairs of texts of every kind out of articles: variants of one article, long and cut to some dozen words, and
 * different articles that share quotes, tails or a frame.
 *
 * @param each - Pairs of a kind.
 */
export function makePairs(articles: readonly string[], each: number, seed = 1): MadePair[] {
  const source: Source = { articles, random: seeded(seed) }
  const pairs: MadePair[] = []
  for (const [kind, change] of Object.entries(SAME)) {
    for (let i = 0; i < each; i++) {
      const text = source.random.pick(articles)
      pairs.push({ kind, same: true, texts: [withLeftoversIf(kind, text, source), change(text, source)] })
    }
  }
  for (const kind of ['re-saved', 'wire story', 'edited']) {
    for (let i = 0; i < each; i++) {
      const text = brief(source.random.pick(articles), source.random)
      pairs.push({ kind: `short, ${kind}`, same: true, texts: [text, SAME[kind]!(text, source)] })
    }
  }
  for (const [kind, make] of Object.entries(DIFFERENT)) {
    for (let i = 0; i < each; i++) {
      const texts = make(source)
      if (texts[0] !== texts[1]) pairs.push({ kind, same: false, texts })
    }
  }
  return pairs
}

/** Of a desktop page and its mobile copy one or both have foreign lines left, other ones each. */
function withLeftoversIf(kind: string, text: string, source: Source): string {
  return kind.includes('mobile') ? withLeftovers(text, source) : text
}

function withLeftovers(text: string, { random }: Source): string {
  const lines = Array.from({ length: 1 + random.below(3) }, () => random.pick(LEFTOVERS))
  return random.next() < 0.3 ? `${lines.join('\n\n')}\n\n${text}` : `${text}\n\n${lines.join('\n\n')}`
}

/** Other quotation marks, dashes, tone placement and spaces; here and there a character that was lost. */
function reSaved(text: string, { random }: Source): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/ – /g, ' - ')
    .replace(/òa\b/g, 'oà')
    .replace(/úy\b/g, 'uý')
    .replace(/\p{Ll}/gu, letter => (random.next() < 0.001 ? '' : letter))
}

/** Another lead, another tag, another sign-off: the body is the agency's. */
function wireStory(text: string, { random }: Source): string {
  const [lead, ...rest] = paragraphs(text)
  const kept = rest.length > 1 ? rest : [lead!, ...rest]
  return [`${random.pick(AGENCY_TAGS)} ${random.pick(NEW_LEADS)}`, ...kept, random.pick(AGENCY_TAGS)].join(
    '\n\n',
  )
}

/** Paragraphs come in as the story goes on, up to a quarter of the text; figures in the old ones change. */
function updated(text: string, source: Source): string {
  const kept = paragraphs(text).map(each =>
    each.replace(/\d+/g, number => (source.random.next() < 0.3 ? String(Number(number) + 1) : number)),
  )
  let room = wordsIn(text) / 4
  for (const added of paragraphs(source.random.pick(source.articles))) {
    room -= wordsIn(added)
    if (room < 0) break
    kept.splice(1 + source.random.below(kept.length), 0, added)
  }
  return kept.join('\n\n')
}

/** A fifth of the words are behind a wall, or were cut for the mobile page. */
function cutAtTheEnd(text: string): string {
  const words = text.split(' ')
  return words.slice(0, Math.ceil(words.length * 0.8)).join(' ')
}

/** A desk changes a word in every thirty. */
function edited(text: string, { articles, random }: Source): string {
  const others = random.pick(articles).split(/\s+/)
  return text
    .split(' ')
    .map(word => (random.next() < 1 / 30 ? random.pick(others) : word))
    .join(' ')
}

/** Two desks tell of one event: they share quotes, up to a quarter of the shorter text. */
function sameEvent({ articles, random }: Source): readonly [string, string] {
  const [first, second] = [random.pick(articles), random.pick(articles)]
  let room = Math.min(wordsIn(first), wordsIn(second)) / 3
  const told = paragraphs(second)
  for (const quote of paragraphs(first).slice(1)) {
    if (wordsIn(quote) > room) continue
    room -= wordsIn(quote)
    told.splice(random.below(told.length), 0, quote)
  }
  return first === second ? [first, first] : [first, told.join('\n\n')]
}

/** Two short articles end in the same lines of the site. */
function sameTail({ articles, random }: Source): readonly [string, string] {
  const tail = Array.from({ length: 2 }, () => random.pick(LEFTOVERS)).join('\n\n')
  const [first, second] = [random.pick(articles), random.pick(articles)]
  if (first === second) return [first, first]
  return [`${brief(first, random)}\n\n${tail}`, `${brief(second, random)}\n\n${tail}`]
}

function report(random: Random): string {
  return dailyReport(
    (low, high) => low + random.below(high - low + 1),
    words => random.pick(words.split(',')),
  )
}

/** The first 40 to 80 words. */
function brief(text: string, random: Random): string {
  return text
    .split(' ')
    .slice(0, 40 + random.below(41))
    .join(' ')
}

function paragraphs(text: string): string[] {
  return text.split('\n\n')
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
