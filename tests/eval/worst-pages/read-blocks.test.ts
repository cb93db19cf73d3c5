import { expect, test } from 'vitest'
import { readBlocks } from './read-blocks.ts'

const TEXT = 'Sáng 5/2, bà con các bản xa xuống chợ từ lúc trời còn mờ sương, gùi gừng, vải lanh trên lưng.'
const read = (source: string) => readBlocks(new TextEncoder().encode(source), {})

test('blocks of a page come with role, rule and score; images with their alternative text', () => {
  const blocks = read(
    `<!doctype html><article><p>${TEXT}</p><img src=/a.jpg alt="Chợ"><p>${TEXT} Hai.</p></article>`,
  )
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', TEXT],
    ['image', 'Chợ'],
    ['paragraph', `${TEXT} Hai.`],
  ])
  expect(blocks[0]!.score).toBeGreaterThan(0)
  expect(blocks[1]).toMatchObject({ role: 'figure', score: null })
})

test('lines of a plain text come without a score', () => {
  const [first] = read(`${TEXT}\n\n${TEXT} Hai.\n`)
  expect(first).toMatchObject({ text: TEXT, score: null })
})

test('a file that is no page has none', () => {
  expect([read(''), read('\u0089PNG\r\n\0\0\0')]).toEqual([[], []])
})
