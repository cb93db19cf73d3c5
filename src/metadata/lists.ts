import { factsOf } from './merge.ts'
import { plainText } from './plain-text.ts'
import type { Choice, Reading } from './reading.ts'
import { choice, layoutTexts } from './reading.ts'
import { sectionSteps } from './section.ts'
import { sectionBeside } from './section-line.ts'
import { letterKey } from './letter-key.ts'
import { tagsOf } from './tags.ts'
import type { ChosenTitle } from './title.ts'
import type { Fact, Source } from './types.ts'
import { labelledTags, tagLinks } from './visible-sections.ts'

/** Chooses the section: the most specific that the most trusted source names, else the one printed beside the title. */
export function readSection(reading: Reading, title: ChosenTitle): Choice | null {
  const { gathered, options } = reading
  return (
    namedSection(reading, title.value, sectionSteps) ??
    choice(
      sectionBeside({
        index: gathered.index,
        title: title.node,
        url: gathered.addresses.url,
        vietnamese: options.vietnamese,
      }),
      'visible',
    ) ??
    // `News` says little, but is what such a page says of itself.
    namedSection(reading, title.value, steps => steps.filter(step => NEWS.test(step)))
  )
}

const NEWS = /^news$/i

function namedSection(
  reading: Reading,
  title: string | null,
  chosen: (steps: readonly string[], title: string | null) => readonly string[],
): Choice | null {
  const facts = factsOf(reading.facts, 'section')
  const bySource = new Map<Source, string[]>([['layout', layoutTexts(reading, 'section')]])
  for (const { source, value } of facts) addTo(bySource, source, plainText(value))
  bySource.set('visible', [...reading.steps])
  for (const [source, steps] of bySource) {
    const sections = chosen(steps, title)
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
  title: ChosenTitle,
): { values: readonly string[]; source: string | null } {
  const bySource = new Map<Source, string[]>([['layout', layoutTexts(reading, 'tags')]])
  // Old systems repeat the description as keywords.
  const descriptions = new Set(factsOf(reading.facts, 'description').map(({ value }) => letterKey(value)))
  const visible = tagLinks(reading.gathered.index).map(
    (value): Fact => ({ field: 'tag', source: 'visible', value }),
  )
  for (const { source, value } of factsOf([...reading.facts, ...visible], 'tag')) {
    addTo(bySource, source, plainText(value))
  }
  for (const [source, values] of bySource) {
    const tags = tagsOf(values.filter(value => !descriptions.has(letterKey(value))))
    if (tags.length > 0) return { values: tags, source }
  }
  const labelled = tagsOf(labelledTags(reading.gathered.index, title.node))
  return { values: labelled, source: labelled.length > 0 ? 'visible' : null }
}

function addTo(bySource: Map<Source, string[]>, source: Source, value: string): void {
  const values = bySource.get(source)
  if (values === undefined) bySource.set(source, [value])
  else values.push(value)
}
