import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutEmbeddedData } from '../../src/saved/embedded-data.ts'

const DATA = Buffer.alloc(450_000, 'Sông Vàm').toString('base64')

function reduced(html: string): string {
  return Buffer.from(withoutEmbeddedData(Buffer.from(html))).toString()
}

describe('a page with much base64', () => {
  test.each([
    [
      'in quotes',
      `<img src="data:image/png;base64,${DATA}"><p>Bài`,
      '<img src="data:image/png;base64,"><p>Bài',
    ],
    [
      'without quotes',
      `<img src=data:image/png;base64,${DATA}><p>Bài`,
      '<img src=data:image/png;base64,><p>Bài',
    ],
    [
      'in a style',
      `<style>a{b:url(data:font/woff2;charset=utf-8;base64,${DATA})}</style>`,
      '<style>a{b:url(data:font/woff2;charset=utf-8;base64,)}</style>',
    ],
    [
      'at its end',
      `<p>Bài<img src=data:application/x-font;base64,${DATA}`,
      '<p>Bài<img src=data:application/x-font;base64,',
    ],
  ])('%s is given without it', (_, html, expected) => {
    expect(reduced(html)).toBe(expected)
  })

  test.each([
    ['of a text', `<iframe src="data:text/html;base64,${DATA}">`],
    ['outside of addresses', `<script>var text = ";base64,${DATA}"</script>`],
    ['in short pieces', '<img src="data:image/png;base64,aaaa">'.repeat(20_000)],
  ])('%s is given as it is', (_, html) => {
    const bytes = Buffer.from(html)
    expect(withoutEmbeddedData(bytes)).toBe(bytes)
  })
})

test('a page of usual size is given as it is', () => {
  const bytes = Buffer.from(`<img src="data:image/png;base64,${DATA.slice(0, 400_000)}">`)
  expect(withoutEmbeddedData(bytes)).toBe(bytes)
})

test('nothing but base64 is dropped, wherever it stands', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'aă;:,"<>= '), maxLength: 30 }), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(texts, pieces => {
      const empty = '"data:image/png;base64,"'
      const full = `"data:image/png;base64,${DATA}"`
      expect(reduced(pieces.join(full))).toBe(pieces.length > 1 ? pieces.join(empty) : pieces.join(''))
    }),
    { numRuns: 30 },
  )
})

test.each(['data:image/png;base64,', 'a', ';base64,', `${'a'.repeat(500)} `])(
  '10 MB of %s take seconds at most',
  unit => {
    const bytes = Buffer.alloc(10_000_000, unit)
    const start = process.cpuUsage()
    withoutEmbeddedData(bytes)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5)
  },
)
