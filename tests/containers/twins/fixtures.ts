import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of the fixtures, to be packed. */
export interface Twin {
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string
  /** Where it stood on the web, or might have. */
  readonly url: string
}

/** Every fixture in HTML, by name. */
export function readTwins(root: string): readonly Twin[] {
  const folder = join(root, 'fixtures/pages')
  return readdirSync(folder)
    .sort()
    .filter(name => existsSync(join(folder, name, 'source.html')))
    .map(name => {
      const record = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected
      return {
        name,
        bytes: readFileSync(join(folder, name, 'source.html')),
        encoding: record.source.encoding ?? 'utf-8',
        url: `http://twins.example/${name}.html`,
      }
    })
}

interface Expected {
  readonly source: { readonly encoding: string | null }
}
