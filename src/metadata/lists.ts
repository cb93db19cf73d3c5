import { lazy, replayed } from './lazy.ts'
import { letterKey } from './letter-key.ts'
import type { Told } from './merge.ts'
import { bySource, PRECEDENCE } from './merge.ts'
import { plainText } from './plain-text.ts'
import type { Choice, Reading } from './reading.ts'
import { choice, layoutTexts } from './reading.ts'
import { sectionSteps } from './section.ts'
import { sectionBeside } from './section-line.ts'
import { tagsOf } from './tags.ts'
import type { PlacedTitle } from './title.ts'
import type { Field } from './types.ts'
import { labelledTags, tagLinks } from './visible-sections.ts'

/** Chooses the section: the most specific that the most trusted source names, else the one printed beside the title. */
export function readSection(reading: Reading, title: PlacedTitle): Choice | null {
  const { gathered, options } = reading
  const told = replayed(() => toldBy(reading, 'section', reading.steps))
  return (
    namedSection(told, steps => sectionSteps(steps, title.value)) ??
    choice(
      sectionBeside({
        lines: title.lines,
        document: gathered.index.document,
        title: title.node,
        url: gathered.addresses.url,
        vietnamese: options.vietnamese,
      }),
      'visible',
    ) ??
    // `News` says little, but is what such a page says of itself.
    namedSection(told, steps => steps.filter(step => NEWS.test(step)))
  )
}

const NEWS = /^news$/i

function namedSection(
  told: Iterable<Told>,
  chosen: (steps: readonly string[]) => readonly string[],
): Choice | null {
  for (const { source, values } of told) {
    const sections = chosen(values)
    // A breadcrumb ends with the most specific section; other lists begin with the main one.
    const own =
      source === 'json-ld' || source === 'open-graph' || source === 'meta' ? sections[0] : sections.at(-1)
    if (own !== undefined) return { value: own, source }
  }
  return null
}

/** Chooses the tags: all of the most trusted source that has any. */
export function readTags(
  reading: Reading,
  title: PlacedTitle,
): { readonly values: readonly string[]; readonly source: string | null } {
  const { index } = reading.gathered
  // Old systems repeat the description as keywords.
  const descriptions = lazy(() => reading.facts.description.map(({ value }) => letterKey(value)))
  for (const { source, values } of toldBy(reading, 'tag', () => tagLinks(index).map(plainText))) {
    const tags = tagsOf(values.filter(value => !descriptions().includes(letterKey(value))))
    if (tags.length > 0) return { values: tags, source }
  }
  const labelled = tagsOf(labelledTags(index, title.node))
  return { values: labelled, source: labelled.length > 0 ? 'visible' : null }
}

/** What each source gives for a field, in order of trust; a source is read when those before it did not suffice. */
function* toldBy(
  reading: Reading,
  field: 'section' | 'tag',
  printed: () => readonly string[],
): Generator<Told> {
  const facts = bySource(reading.facts[field])
  for (const { source } of PRECEDENCE[field]) {
    if (source === 'layout') yield { source, values: layoutTexts(reading, LAYOUT_FIELDS[field]) }
    else if (source === 'visible') yield { source, values: printed() }
    const values = facts.find(told => told.source === source)?.values
    if (values !== undefined) yield { source, values: values.map(plainText) }
  }
}

const LAYOUT_FIELDS = { section: 'section', tag: 'tags' } as const satisfies Partial<Record<Field, string>>
