import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleText } from '../../src/encodings/sample.ts'
import { bytesOf } from './encoders.ts'

const sample = (latin1: string): string =>
  String.fromCharCode(...sampleText(bytesOf(latin1))).replace(/ +/g, ' ')

describe('the sample of a page', () => {
  test.each([
    ['plain text', 'caf\xe9 au lait', 'caf\xe9 au lait'],
    ['text between tags', '<p class="\xe9">a\xe9</p>b', ' a\xe9 b'],
    ['no comments', 'a<!-- > \xe9 -->b', 'a b'],
    ['no scripts', 'a<SCRIPT>if (x<y) "\xe9</p>"</Script>b', 'a b'],
    ['no styles', 'a<style>\xe9{}</style>b', 'a b'],
    ['spaces for references', 'th&#432;&#7901;ng l&agrave;', 'th ng l '],
    ['a lone less-than sign', '1 < 2 \xe9 <3', '1 < 2 \xe9 <3'],
    ['a lone ampersand', 'A & B \xe9; C', 'A & B \xe9; C'],
    ['nothing behind an open tag', 'a<p \xe9', 'a '],
    ['nothing behind an open comment', 'a<!-- \xe9', 'a '],
    ['nothing behind an open script', 'a<script>\xe9', 'a '],
  ])('has %s', (_, page, text) => {
    expect(sample(page)).toBe(text)
  })

  test('is never longer than the page nor than 64 KiB', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), bytes => {
        expect(sampleText(bytes).length).toBeLessThanOrEqual(bytes.length)
      }),
    )
    expect(sampleText(new Uint8Array(1e6).fill(0xe9))).toHaveLength(65_536)
  })
})
