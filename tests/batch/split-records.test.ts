import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LINE_FEED, NUL, splitRecords } from '../../src/batch/split-records.ts'

async function split(
  chunks: readonly (string | Uint8Array)[],
  separator = LINE_FEED,
  maxSize = 1000,
): Promise<(string | null)[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const records: (string | null)[] = []
  for await (const piece of splitRecords(stream(), { separator, maxSize }))
    records.push(piece === null ? null : Buffer.from(piece).toString())
  return records
}

describe('records', () => {
  test.each<[string, string, readonly string[]]>([
    ['end with a line feed', 'a\nb\n', ['a', 'b']],
    ['need no end', 'a\nb', ['a', 'b']],
    ['lose one carriage return', 'a\r\nb\r\r\n', ['a', 'b\r']],
    ['are not empty', '\na\n\r\n\n', ['a']],
    [
      'may hold what others take for line ends',
      'a\u2028b\u2029c\u0085d\re\ff\n',
      ['a\u2028b\u2029c\u0085d\re\ff'],
    ],
    ['need not be there', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await split([text])).toEqual(expected)
  })

  test('end with NUL alone when asked for', async () => {
    expect(await split(['a\nb\r\0\0c'], NUL)).toEqual(['a\nb\r', 'c'])
  })

  test('are the same however the stream is cut', async () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 8, max: 14 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(parts, async chunks => {
        const whole = Buffer.concat(chunks)
        expect(await split(chunks)).toEqual(await split([whole]))
        const lines = whole.toString('latin1').split('\n')
        expect(await split([whole])).toEqual(lines.map(line => line.replace(/\r$/, '')).filter(Boolean))
      }),
    )
  })

  test('that are too large are told and end where they end', async () => {
    expect(await split(['12345', '67890', '1\nab\n', '12345678901'], LINE_FEED, 10)).toEqual([
      null,
      'ab',
      null,
    ])
  })

  test('are given before the next one is read', async () => {
    let read = 0
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (const line of ['a\n', 'b\n']) {
        read++
        yield Buffer.from(line)
      }
    }
    for await (const _ of splitRecords(stream(), { separator: LINE_FEED, maxSize: 10 })) {
      expect(read).toBe(1)
      break
    }
  })
})
