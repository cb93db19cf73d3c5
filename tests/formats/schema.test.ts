import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import schema from '../../src/formats/article-1.schema.json' with { type: 'json' }
import { FIELD_NAMES, RECORD_KEYS } from '../../src/formats/fields.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { sampleRecord } from './sample-record.ts'

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(schema)

function problemsOf(record: unknown): string[] {
  validate(record)
  return (validate.errors ?? []).map(error => error.instancePath)
}

const EVERYTHING = sampleRecord({
  dateModified: '2023-11',
  blocks: [
    { type: 'lead', text: 'a', marks: [{ kind: 'strong', start: 0, end: 1 }] },
    { type: 'heading', level: 2, text: 'b' },
    { type: 'paragraph', text: 'c', marks: [{ kind: 'link', start: 0, end: 1, url: 'https://a.example' }] },
    { type: 'quote', text: 'd' },
    { type: 'code', text: 'e' },
    { type: 'list', ordered: true, items: [{ text: 'f', depth: 1, marks: [] }] },
    { type: 'table', rows: [['g', 'h'], []] },
    { type: 'figure', image: 0 },
  ],
  images: [{ url: null, alt: null, caption: 'i', credit: null, width: 1, height: 2 }],
  warnings: [{ code: 'timezone-assumed', message: 'm' }],
})

const FAILED = sampleRecord({
  status: 'error',
  confidence: null,
  source: {
    ...sampleRecord().source,
    format: null,
    encoding: null,
    encodingFrom: null,
    bytes: 0,
    sha256: null,
  },
  error: { code: 'no-such-file', message: 'm' },
  id: null,
})

describe('the schema', () => {
  test.each([
    ['an article', sampleRecord()],
    ['every kind of block', EVERYTHING],
    ['a failure', FAILED],
    [
      'an empty page',
      sampleRecord({ status: 'empty', url: null, title: null, blocks: [], text: '', wordCount: 0 }),
    ],
  ])('takes %s', (_, record) => {
    expect(problemsOf(record)).toEqual([])
  })

  test.each<readonly [string, Partial<Record<keyof ArticleRecord, unknown>>, string]>([
    ['an unknown status', { status: 'good' }, '/status'],
    ['a confidence above 1', { confidence: 1.5 }, '/confidence'],
    ['a date without its offset', { datePublished: '2023-11-10T16:31:00' }, '/datePublished'],
    ['a code that is not kebab-case', { error: { code: 'No_File', message: '' } }, '/error/code'],
    ['authors in one string', { authors: 'A; B' }, '/authors'],
    ['an unknown block', { blocks: [{ type: 'advertisement', text: '' }] }, '/blocks/0/type'],
    [
      'a list of bare strings',
      { blocks: [{ type: 'list', ordered: false, items: ['a'] }] },
      '/blocks/0/items/0',
    ],
    ['an image without its caption key', { images: [{ url: null, alt: null, credit: null }] }, '/images/0'],
    ['a short hash', { source: { ...sampleRecord().source, sha256: 'abc' } }, '/source/sha256'],
  ])('refuses %s', (_, changes, path) => {
    expect(problemsOf({ ...sampleRecord(), ...changes })).toContain(path)
  })

  test('asks for every key of a record, in its order', () => {
    expect(schema.required).toEqual(RECORD_KEYS)
    expect(Object.keys(schema.properties)).toEqual(RECORD_KEYS)
  })

  test('knows every field that can be selected', () => {
    const inner = (key: 'source' | 'error'): string[] =>
      Object.keys(schema.properties[key].properties).map(name => `${key}.${name}`)
    expect(FIELD_NAMES).toEqual([...RECORD_KEYS, ...inner('source'), ...inner('error')])
  })
})
