import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ArticleRecord } from '../../src/model/record.ts'

const PAGES = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url))

/** Shorter texts, in UTF-16 units, are cut out of longer ones where they are wanted. */
export const SHORTEST = 600

/** Texts of the fixtures, as the goldens have them; of those that share a paragraph the first. */
export function fixtureTexts(): string[] {
  const seen = new Set<string>()
  return readdirSync(PAGES)
    .sort()
    .map(name => JSON.parse(readFileSync(`${PAGES}${name}/expected.json`, 'utf8')) as ArticleRecord)
    .map(({ text }) => text)
    .filter(({ length }) => length >= SHORTEST)
    .filter(text => {
      const paragraphs = text.split('\n').filter(({ length }) => length >= SHORTEST_PARAGRAPH)
      const isNew = !paragraphs.some(paragraph => seen.has(paragraph))
      for (const paragraph of paragraphs) seen.add(paragraph)
      return isNew
    })
}

/** Shorter lines stand in many articles, in UTF-16 units. */
const SHORTEST_PARAGRAPH = 60
