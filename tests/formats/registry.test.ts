import { expect, test } from 'vitest'
import { FORMATS, findFormat } from '../../src/formats/index.ts'
import { sampleRecord } from './sample-record.ts'

test('every format is found by its name', () => {
  for (const format of FORMATS) expect(findFormat(format.name)).toBe(format)
  expect(findFormat('docx')).toBe(undefined)
})

test('no two formats share an extension', () => {
  expect(new Set(FORMATS.map(format => format.extension)).size).toBe(FORMATS.length)
})

test.each(FORMATS.map(format => [format.name, format] as const))(
  '%s prints whole lines',
  async (_, format) => {
    const printed = (await format.load())(sampleRecord(), { fields: null })
    expect(printed).toMatch(/[^\n]\n$/)
  },
)
