import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listedPaths } from '../../src/batch/listed.ts'

async function listed(chunks: readonly Uint8Array[], separator: 'line' | 'null' = 'line'): Promise<string[]> {
  const paths: string[] = []
  for await (const path of listedPaths(each(chunks), separator)) paths.push(path)
  return paths
}

test.each<[string, string, 'line' | 'null', string[]]>([
  ['lines', 'a\nb\n', 'line', ['a', 'b']],
  ['a last line without its end', 'a\nb', 'line', ['a', 'b']],
  ['lines of Windows, and empty ones', '\r\na\r\n\n\nb c\r\n', 'line', ['a', 'b c']],
  ['names with line breaks, parted by zero bytes', 'a\nb\0\0c\r\0', 'null', ['a\nb', 'c\r']],
  ['nothing', '', 'line', []],
])('a list holds %s', async (_, text, separator, paths) => {
  expect(await listed([Buffer.from(text)], separator)).toEqual(paths)
})

test('a list gives the same paths wherever it is cut into chunks', async () => {
  const bytes = Buffer.from('tin/một.html\nhai.html\r\n\nba')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async cuts => {
      const ends = [...cuts.sort((a, b) => a - b), bytes.length]
      const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
      expect(await listed(chunks)).toEqual(['tin/một.html', 'hai.html', 'ba'])
    }),
  )
})

test('what is no list of paths is not held whole', async () => {
  await expect(listed([new Uint8Array(2_000_000).fill(65)])).rejects.toThrow(RangeError)
})

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
