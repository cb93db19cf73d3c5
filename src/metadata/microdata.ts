import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { textOf } from '../dom/text.ts'
import type { PageIndex } from './page-index.ts'
import type { Fact, Field } from './types.ts'

/** Properties of schema.org and hNews that elements of the body carry. Authors are read with the printed bylines. */
const PROPERTIES: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['headline', 'title'],
  ['datepublished', 'datePublished'],
  ['datecreated', 'datePublished'],
  ['uploaddate', 'datePublished'],
  ['datemodified', 'dateModified'],
  ['articlesection', 'section'],
  ['inlanguage', 'language'],
  ['keywords', 'tag'],
  ['license', 'license'],
])

/** Nodes of an element whose text is a value and not a passage. */
const MOST_NODES = 60

function machineValue(document: Document, node: number): string | undefined {
  const value = document.attribute(node, 'content') ?? document.attribute(node, 'datetime')
  return value ?? (document.tag[node] === TAG.abbr ? document.attribute(node, 'title') : undefined)
}

/** Reads `itemprop`s of elements: the machine's value where there is one, else the text. */
export function microdataFacts({ document, properties }: PageIndex): Fact[] {
  const facts: Fact[] = []
  for (const { name, node } of properties) {
    for (const one of name.split(' ')) {
      const field = PROPERTIES.get(one)
      if (field === undefined || document.end[node]! - node > MOST_NODES) continue
      const value = machineValue(document, node) ?? textOf(document, node)
      if (value !== '') facts.push({ field, source: 'microdata', value })
    }
  }
  return facts
}
