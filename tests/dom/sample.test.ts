import { expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { sampleText } from '../../src/dom/sample.ts'

const PROSE = 'Sáng nay, người dân đi chợ quê.'

test('labels, scripts and what character references make short are no part of a sample', () => {
  const entities = '&nbsp;'.repeat(10)
  const html = `<p>Trang chủ</p><script>var a = 'an unseen text'</script><p>${entities}</p><p>${PROSE}</p>`
  expect(sampleText(parse(html))).toBe(`${PROSE}\n`)
})

test('a sample of a long page has some thousand characters', () => {
  const sample = sampleText(parse(`<p>${PROSE}</p>`.repeat(2_000)))
  expect(sample.length).toBeGreaterThan(5_000)
  expect(sample.length).toBeLessThan(7_000)
})
