import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openReader } from '../../src/containers/byte-reader.ts'
import { piecesOf } from './opened.ts'

test('reads the same bytes in whatever pieces they come and are asked for', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('peek', 'skip', 'take'), fc.nat(40)), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      steps,
      async (bytes, size, asked) => {
        const reader = openReader(bytes.subarray(0, 10), piecesOf(bytes.subarray(10), size))
        let at = 0
        for (const [step, length] of asked) {
          const wanted = Buffer.from(bytes.subarray(at, at + length))
          if (step === 'peek') expect((await reader.peek(length)).subarray(0, length)).toEqual(wanted)
          else if (step === 'skip') expect(await reader.skip(length)).toBe(wanted.length)
          else {
            const pieces: Uint8Array[] = []
            for await (const piece of reader.take(length)) pieces.push(piece)
            expect(Buffer.concat(pieces)).toEqual(wanted)
          }
          if (step !== 'peek') at += wanted.length
          expect(reader.offset()).toBe(at)
        }
      },
    ),
  )
})

test('gives what came before a stream failed, then fails', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('cd')
    throw new Error('gone')
  }
  const reader = openReader(Buffer.from('ab'), failing())
  expect((await reader.peek(10)).toString()).toBe('abcd')
  expect(await reader.skip(4)).toBe(4)
  await expect(reader.peek(1)).rejects.toThrow('gone')
})
