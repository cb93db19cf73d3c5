import { hasSameKey } from './letter-key.ts'
import { PRECEDENCE, valuesOf } from './merge.ts'
import { plainText } from './plain-text.ts'
import type { Choice, Choices, Reading } from './reading.ts'
import { choice, layoutTexts } from './reading.ts'
import { sectionNames, sectionSteps } from './section.ts'
import { sectionBeside } from './section-line.ts'
import { tagsOf } from './tags.ts'
import type { PlacedTitle } from './title.ts'
import type { Source } from './types.ts'
import { labelledTags, tagLinks } from './visible-sections.ts'

/** Chooses the section: the most specific that the most trusted source names, else the one printed beside the title. */
export function readSection(reading: Reading, title: PlacedTitle): Choice | null {
  const { gathered, options } = reading
  return (
    namedSection(reading, steps => sectionSteps(steps, { title: title.value, site: reading.site })) ??
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
    namedSection(reading, steps => steps.filter(step => NEWS.test(step)))
  )
}

const NEWS = /^news$/i

function namedSection(
  reading: Reading,
  chosen: (steps: readonly string[]) => readonly string[],
): Choice | null {
  for (const { source } of PRECEDENCE.section) {
    const values = sectionsOf(reading, source)
    if (values.length === 0) continue
    const isList = source === 'json-ld' || source === 'open-graph' || source === 'meta'
    const sections = chosen(isList ? values.flatMap(sectionNames) : values)
    // A breadcrumb ends with the most specific section; other lists begin with the main one.
    const own = isList ? sections[0] : sections.at(-1)
    if (own !== undefined) return { value: own, source }
  }
  return null
}

function sectionsOf(reading: Reading, source: Source): readonly string[] {
  if (source === 'layout') return layoutTexts(reading, 'section')
  return source === 'visible' ? reading.steps() : valuesOf(reading.facts.section, source).map(plainText)
}

/** Chooses the tags: all of the most trusted source that has any. */
export function readTags(reading: Reading, title: PlacedTitle): Choices {
  const { index } = reading.gathered
  for (const { source } of PRECEDENCE.tag) {
    const values = tagValuesOf(reading, source, title)
    if (values.length === 0) continue
    const tags = tagsOf(values.filter(value => !isDescription(reading, value)))
    if (tags.length > 0) return { values: tags, source }
  }
  const labelled = tagsOf(labelledTags(index, title.labels()))
  return { values: labelled, source: labelled.length > 0 ? 'visible' : null }
}

/** Old systems repeat the description as keywords. */
function isDescription({ facts }: Reading, value: string): boolean {
  for (const { value: description } of facts.description) {
    const alike = description.length <= 2 * value.length + SLACK
    if (alike && hasSameKey(description, value)) return true
  }
  return false
}

/** What white space and marks may add to a short text, in UTF-16 units. */
const SLACK = 20

function tagValuesOf(reading: Reading, source: Source, title: PlacedTitle): readonly string[] {
  if (source === 'layout') return layoutTexts(reading, 'tags')
  const values =
    source === 'visible' ? tagLinks(reading.gathered.index, title.node) : valuesOf(reading.facts.tag, source)
  return values.map(plainText)
}
