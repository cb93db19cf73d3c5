import { splitAuthors } from '../text/authors.ts'
import { fold } from '../text/fold.ts'
import { plainText } from './plain-text.ts'
import type { SiteKeys } from './site-names.ts'
import { mentionsSite } from './site-names.ts'
import type { Fact } from './types.ts'

/** Names of people in one value: without labels, agencies, desks, degrees, addresses and the site's own name. */
export function peopleOf(value: string, site: SiteKeys): string[] {
  const plain = plainText(value)
  const text = plain.includes(',') ? plain.replace(DEGREES, '') : plain
  return splitAuthors(text).filter(name => !mentionsSite(name, site) && !LABEL_ALONE.test(name))
}

/** Degrees and memberships behind a name: capitals, or a known word with points. */
const DEGREES =
  /,\s*(?:[A-Z][A-Z-]{1,6}®?|Ph\.?D\.?|M\.?D\.?|Psy\.?D\.?|Ed\.?D\.?|M\.?Sc?\.?|B\.?Sc?\.?|Esq\.?|CPA)(?=\s*(?:,|;|$|\||and\b|&))/g
/** A label whose name stands in another element. */
const LABEL_ALONE = /^(?:by|von|par|por|di|door|author|authors|autor|written by|posted by|tác giả)$/i

/** The people of all values one source gives, each once. */
export function peopleOfFacts(facts: readonly Fact[], site: SiteKeys): string[] {
  return unique(facts.flatMap(fact => peopleOf(fact.value, site)))
}

/**
 * Joins the people of the metadata with those of a byline found in the text. The byline gives the names as printed, so
 * it wins; people of the metadata are added only when it knows at least one of the byline's, for then both list the
 * same team (else it names whoever entered the article).
 */
export function mergeAuthors(metadata: readonly string[], byline: readonly string[]): readonly string[] {
  if (byline.length === 0) return metadata
  const others = metadata.filter(name => !byline.some(printed => isSamePerson(name, printed)))
  return others.length === metadata.length ? unique(byline) : unique([...byline, ...others])
}

/** Names without repetitions in other cases or tone placement. */
export function unique(names: readonly string[]): string[] {
  const kept: string[] = []
  for (const name of names) {
    if (kept.length >= MOST_AUTHORS) break
    if (!kept.some(other => fold(other) === fold(name))) kept.push(name)
  }
  return kept
}

/** More are a list of contributors of the site. */
const MOST_AUTHORS = 30

/** Whether two names mean one person: the words of one are all words of the other (`Thúy Hạnh`, `Đỗ Thuý Hạnh`). */
export function isSamePerson(first: string, second: string): boolean {
  const some = fold(first).split(' ')
  const more = fold(second).split(' ')
  const [short, long] = some.length <= more.length ? [some, more] : [more, some]
  return short.every(word => long.includes(word))
}
