import { describe, expect, test } from 'vitest'
import { json } from '../../src/formats/json.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import { text } from '../../src/formats/text.ts'
import { sampleRecord } from './sample-record.ts'

const ALL = { fields: null }

describe('JSON', () => {
  test('is indented by two spaces and ends its last line', async () => {
    const printed = (await json.load())(sampleRecord(), ALL)
    expect(printed).toBe(`${JSON.stringify(sampleRecord(), null, 2)}\n`)
  })

  test('of several records is one array', async () => {
    const render = await json.load()
    const { begin, separator, end, item } = json.framing
    const items = ['a.html', 'b.html'].map(title =>
      item!(render(sampleRecord({ title }), { fields: ['title'] })),
    )
    const stream = begin + items.join(separator) + end
    expect(JSON.parse(stream)).toEqual([{ title: 'a.html' }, { title: 'b.html' }])
    expect(stream).toContain('\n    "title"')
  })

  test('of no record is an empty array', () => {
    expect(JSON.parse(json.framing.begin + json.framing.end)).toEqual([])
  })
})

describe('ASCII alone', () => {
  test.each([json, jsonl])('tells the same in $name', async format => {
    const record = sampleRecord({ title: 'Tiếng Việt \u{1f35c}\u0085\u2028\t\u007f \ud800' })
    const render = await format.load()
    const printed = render(record, { ...ALL, ascii: true })
    expect(printed).toMatch(/^[\n\x20-\x7f]+$/)
    expect(printed).toContain('\\ud83c\\udf5c')
    expect(JSON.parse(printed)).toEqual(JSON.parse(render(record, ALL)))
  })
})

describe('JSON Lines', () => {
  test('has one record a line', async () => {
    const printed = (await jsonl.load())(sampleRecord({ text: 'một\n\nhai' }), ALL)
    expect(printed.indexOf('\n')).toBe(printed.length - 1)
    expect(JSON.parse(printed)).toEqual(sampleRecord({ text: 'một\n\nhai' }))
  })

  test.each(['\u2028', '\u2029', '\u0085'])(
    'escapes %j, which some readers take for a line end',
    async sign => {
      const printed = (await jsonl.load())(sampleRecord({ text: `a${sign}b` }), { fields: ['text'] })
      expect(printed).not.toContain(sign)
      expect(JSON.parse(printed)).toEqual({ text: `a${sign}b` })
    },
  )

  test('replaces halves of surrogate pairs and keeps whole ones', async () => {
    const printed = (await jsonl.load())(sampleRecord({ text: '\ud83d a \ude00 😀' }), { fields: ['text'] })
    expect(JSON.parse(printed)).toEqual({ text: '\ufffd a \ufffd 😀' })
    expect(printed).not.toContain('\\ud')
  })

  test('keeps a text that spells an escape', async () => {
    const printed = (await jsonl.load())(sampleRecord({ text: '\\ud83d' }), { fields: ['text'] })
    expect(JSON.parse(printed)).toEqual({ text: '\\ud83d' })
  })
})

describe('text', () => {
  test('is the text of the record and a line break', async () => {
    expect((await text.load())(sampleRecord({ text: 'Một.\n\nHai.' }), ALL)).toBe('Một.\n\nHai.\n')
  })

  test('of a page without an article is nothing at all', async () => {
    expect((await text.load())(sampleRecord({ text: '' }), ALL)).toBe('')
  })
})

describe('a warning that is known after printing', () => {
  const warning = { code: 'near-duplicate', message: '90 % like a.html' } as const

  test.each([json, jsonl])('is put into $name as if it had been there', async format => {
    const render = await format.load()
    const printed = format.warn!(render(sampleRecord(), ALL), warning)
    expect(printed).toBe(render(sampleRecord({ warnings: [warning] }), ALL))
    expect(format.warn!(printed, warning)).toBe(printed)
  })

  test.each([json, jsonl])('is left out of $name without its warnings', async format => {
    const printed = (await format.load())(sampleRecord(), { fields: ['title'] })
    expect(format.warn!(printed, warning)).toBe(printed)
  })
})
