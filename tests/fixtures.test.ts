import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { toRecord } from '../src/batch/record.ts'
import { extract } from '../src/extract.ts'
import schema from '../src/formats/article-1.schema.json' with { type: 'json' }
import { findFormat } from '../src/formats/index.ts'
import type { ExtractOptions } from '../src/model/options.ts'
import type { ArticleRecord } from '../src/model/record.ts'

/** What `case.json` says of a fixture. */
interface Case {
  /** What the page is a case of: the reason why it is kept. */
  readonly why: string
  /** What is wrong in the goldens, until it is mended. */
  readonly known?: string
  readonly options?: ExtractOptions
}

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url))
const NAMES = readdirSync(PAGES).sort()
const SOURCES = ['source.html', 'source.txt']

/** The forms of output that are kept beside each page. */
const GOLDENS: Readonly<Record<string, string>> = { 'expected.json': 'json', 'expected.md': 'md' }

const { UPDATE_GOLDENS } = process.env
/** `UPDATE_GOLDENS=1 npx vitest run tests/fixtures.test.ts` writes them anew; read the difference before you keep it. */
const IS_UPDATE = UPDATE_GOLDENS === '1'

const validate = addFormats.default(new Ajv2020({ strict: false, allErrors: true })).compile(schema)

describe.each(NAMES)('%s', name => {
  const folder = join(PAGES, name)
  const source = SOURCES.find(file => existsSync(join(folder, file))) ?? SOURCES[0]!
  const { why, options } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case
  const bytes = readFileSync(join(folder, source))
  const record = recordOf(`${name}/${source}`, bytes, options)

  test('says why it is kept', () => {
    expect(why).toMatch(/\S/)
  })

  test('gives a record that the schema allows', () => {
    expect(validate(record), JSON.stringify(validate.errors, null, 2)).toBe(true)
  })

  test.each(Object.entries(GOLDENS))('gives %s', async (file, format) => {
    const path = join(folder, file)
    const render = await findFormat(format)!.load()
    const printed = render(record, { fields: null })
    if (IS_UPDATE) writeFileSync(path, printed)
    expect(existsSync(path), 'write it with UPDATE_GOLDENS=1, then read it').toBe(true)
    expect(printed).toBe(readFileSync(path, 'utf8'))
  })
})

test('no golden stands without a page, and no page without goldens', () => {
  const known = new Set(['case.json', ...SOURCES, ...Object.keys(GOLDENS)])
  const strangers = NAMES.flatMap(name =>
    readdirSync(join(PAGES, name))
      .filter(file => !known.has(file))
      .map(file => `${name}/${file}`),
  )
  const missing = NAMES.flatMap(name =>
    Object.keys(GOLDENS)
      .filter(file => !existsSync(join(PAGES, name, file)))
      .map(file => `${name}/${file}`),
  )
  expect({ strangers, missing }).toEqual({ strangers: [], missing: [] })
})

/** The record of a page as the command line would give it, were it run in `fixtures/pages`. */
function recordOf(path: string, bytes: Uint8Array, options: ExtractOptions = {}): ArticleRecord {
  const outcome = extract({ name: path, bytes }, options)
  return toRecord(outcome, { path, member: null, format: outcome.format, warnings: [], extra: null, bytes })
}
