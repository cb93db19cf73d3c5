import { expect, test } from 'vitest'
import { PRECEDENCE, sortFacts, valuesOf } from '../../src/metadata/merge.ts'
import { META_TAGS } from '../../src/metadata/meta-tags.ts'
import { OPEN_GRAPH } from '../../src/metadata/open-graph.ts'
import type { Fact, Field } from '../../src/metadata/types.ts'

test.each(Object.keys(PRECEDENCE) as Field[])(
  'the order of trust of %s names each source once, with a reason',
  field => {
    const sources = PRECEDENCE[field].map(({ source }) => source)
    expect(new Set(sources).size).toBe(sources.length)
    for (const { reason } of PRECEDENCE[field]) expect(reason).not.toBe('')
  },
)

test('each name of a meta tag has one row, in lower case', () => {
  const names = [...OPEN_GRAPH, ...META_TAGS].map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toBe(name.toLowerCase())
})

test('every field that a meta tag fills believes in meta tags', () => {
  const believes = (field: Field, source: string) => PRECEDENCE[field].some(trust => trust.source === source)
  for (const [name, field] of OPEN_GRAPH) expect([name, believes(field, 'open-graph')]).toEqual([name, true])
  for (const [name, field] of META_TAGS) expect([name, believes(field, 'meta')]).toEqual([name, true])
})

test('facts come in order of trust, within a source in order of the page', () => {
  const facts: Fact[] = [
    { field: 'title', source: 'document-title', value: 'c' },
    { field: 'title', source: 'open-graph', value: 'a' },
    { field: 'author', source: 'meta', value: 'x' },
    { field: 'title', source: 'open-graph', value: 'b' },
  ]
  const { title } = sortFacts(facts)
  expect(title.map(({ value }) => value)).toEqual(['a', 'b', 'c'])
  expect(valuesOf(title, 'open-graph')).toEqual(['a', 'b'])
})
