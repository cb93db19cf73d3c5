import { describe, expect, test } from 'vitest'
import { ENCODINGS, findEncoding, knownEncodings } from '../../src/encodings/index.ts'

describe('findEncoding', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    [' "Utf_8" ', 'utf-8'],
    ['iso-8859-1', 'windows-1252'],
    ['ISO8859_1', 'windows-1252'],
    ['Latin1', 'windows-1252'],
    ['us-ascii', 'windows-1252'],
    ['x-user-defined', 'windows-1252'],
    ['x-cp1258', 'windows-1258'],
    ['VISCII', 'viscii'],
    ['gb2312', 'gbk'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['x-sjis', 'shift_jis'],
    ['Shift-JIS', 'shift_jis'],
    ['tis-620', 'windows-874'],
    ['iso-8859-9', 'windows-1254'],
    ['utf-16', 'utf-16le'],
  ])('reads %j as %s', (label, name) => {
    expect(findEncoding(label)?.name).toBe(name)
  })

  test.each(['', 'klingon', 'utf-9', 'iso-8859-12', 'constructor'])('does not know %j', label => {
    expect(findEncoding(label)).toBeUndefined()
  })
})

test('no label means two encodings', () => {
  const labels = ENCODINGS.flatMap(({ name, labels }) =>
    [...new Set([name, ...labels].map(label => label.replace(/[^a-z0-9]/g, '')))].map(label => label),
  )
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})

test('names are unique and written as records print them', () => {
  expect(new Set(knownEncodings()).size).toBe(ENCODINGS.length)
  for (const name of knownEncodings()) expect(name).toMatch(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
})

describe('labels', () => {
  const labels = ENCODINGS.flatMap(encoding =>
    [encoding.name, ...encoding.labels].map(label => ({ label, encoding })),
  )

  test.each(labels.filter(({ label }) => standardNameOf(label) !== null))(
    '$label means what the Web Encoding Standard says',
    ({ label, encoding }) => {
      expect(encoding.name).toBe(standardNameOf(label))
    },
  )
})

/** What `TextDecoder` calls it; `null` for labels of our own and for what this Node lacks. */
function standardNameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
