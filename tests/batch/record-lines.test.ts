import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readRecordLines } from '../../src/batch/record-lines.ts'
import { fingerprintOf } from '../../src/text/fingerprint.ts'
import { temporaryFolder } from './temporary-folder.ts'

const FINGERPRINT = fingerprintOf('Chuyến tàu đầu tiên rời bến lúc sáu giờ sáng')!
const OTHER = fingerprintOf('Hợp tác xã muối bán hàng qua mạng')!

async function contents(...chunks: readonly (string | Buffer)[]): Promise<unknown[]> {
  const found: unknown[] = []
  const stream = Readable.from(chunks.map(chunk => Buffer.from(chunk)))
  for await (const { content } of readRecordLines(stream, { whole: false })) {
    found.push(content.kind === 'article' ? content.fingerprint : content.kind)
  }
  return found
}

describe('what a line holds', () => {
  test.each<readonly [string, unknown, string]>([
    ['a record of ours', { fingerprint: FINGERPRINT, id: 'x' }, FINGERPRINT],
    ['one without words', { text: '', fingerprint: null }, 'empty'],
    ['one with a text alone', { text: 'Hợp tác xã muối bán hàng qua mạng' }, OTHER],
    ['a fingerprint of another kind', { text: '', fingerprint: 'abc' }, 'empty'],
    ['neither', { title: 'Tin' }, 'unknown'],
    [
      'a fingerprint of somebody else',
      { source: { extra: { fingerprint: OTHER } }, fingerprint: FINGERPRINT },
      FINGERPRINT,
    ],
    ['one inside a text', { text: `"fingerprint":"${OTHER}"`, fingerprint: FINGERPRINT }, FINGERPRINT],
    ['a list', [1], 'bad'],
  ])('is told of %s', async (_, record, expected) => {
    expect(await contents(JSON.stringify(record))).toEqual([expected])
  })

  test('is told of a record with spaces, as other programs write it', async () => {
    expect(await contents(`{"fingerprint": "${FINGERPRINT}"}`)).toEqual([FINGERPRINT])
  })

  test('is bad when the line was cut off', async () => {
    expect(await contents(`{"fingerprint":"${FINGERPRINT}","warn`)).toEqual(['bad'])
  })
})

describe('lines', () => {
  const lines = [FINGERPRINT, OTHER, FINGERPRINT].map(fingerprint => `{"fingerprint":"${fingerprint}"}`)

  test('are the same however the stream is cut', async () => {
    const text = lines.join('\n')
    for (const size of [1, 7, 64, 130, 1000]) {
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g'))!
      expect(await contents(...pieces)).toEqual([FINGERPRINT, OTHER, FINGERPRINT])
    }
  })

  test('have numbers that count blank ones, too', async () => {
    const path = join(temporaryFolder(), 'r.jsonl')
    writeFileSync(path, `\n${lines[0]}\n\n${lines[1]}\n`)
    const numbers: number[] = []
    for await (const { number } of readRecordLines(path, { whole: true })) numbers.push(number)
    expect(numbers).toEqual([2, 4])
  })

  test('come out of gzip, of several members too', async () => {
    const packed = Buffer.concat([gzipSync(`${lines[0]}\n`), gzipSync(lines[1]!)])
    expect(await contents(packed)).toEqual([FINGERPRINT, OTHER])
  })

  test('that are packed and cut off end in an error', async () => {
    await expect(contents(gzipSync(lines.join('\n')).subarray(0, 60))).rejects.toThrow(
      'unexpected end of file',
    )
  })
})
