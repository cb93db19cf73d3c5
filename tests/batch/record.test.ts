import { expect, test } from 'vitest'
import { toFailedRecord, toRecord } from '../../src/batch/record.ts'
import { RECORD_KEYS } from '../../src/formats/fields.ts'
import { sampleOutcome } from './sample-outcome.ts'

const ORIGIN = {
  path: 'a.html',
  member: null,
  format: null,
  warnings: [],
  extra: null,
  bytes: Buffer.from('x'),
}

test('a record has its keys in the order of the schema', () => {
  expect(Object.keys(toRecord(sampleOutcome(), ORIGIN))).toEqual(RECORD_KEYS)
  expect(Object.keys(toFailedRecord({ code: 'no-such-file', message: 'm' }, ORIGIN))).toEqual(RECORD_KEYS)
})

test('a record says what the outcome says', () => {
  const warnings = [{ code: 'timezone-assumed', message: 'm' }] as const
  const record = toRecord(sampleOutcome({ status: 'partial', confidence: 0.5, warnings }), ORIGIN)
  expect(record).toMatchObject({
    status: 'partial',
    confidence: 0.5,
    warnings,
    lead: 'Ba chuyến mới.',
    wordCount: 3,
  })
})

test('what the container says a page is goes before what its bytes say', () => {
  expect(toRecord(sampleOutcome(), { ...ORIGIN, format: 'mhtml' }).source.format).toBe('mhtml')
  expect(toRecord(sampleOutcome({ format: 'text' }), ORIGIN).source.format).toBe('text')
})
