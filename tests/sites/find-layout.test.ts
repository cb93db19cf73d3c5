import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { findLayout } from '../../src/sites/find-layout.ts'
import { LAYOUTS } from '../../src/sites/index.ts'

const VNEXPRESS = '<article class="fck_detail"><p class="Normal">Bài</p></article>'
const LAODONG = '<div class="article-content"><p>Bài</p></div>'

describe('findLayout', () => {
  test.each([
    ['by its markup, on any host', VNEXPRESS, 'bao.example', 'vnexpress'],
    ['by its markup, where the host is unknown', VNEXPRESS, null, 'vnexpress'],
    ['by host and markup', LAODONG, 'laodong.vn', 'laodong'],
    ['of a host with www', LAODONG, 'www.laodong.vn', 'laodong'],
  ])('finds a layout %s', (_, html, host, name) => {
    expect(findLayout(parse(html), host)?.layout.name).toBe(name)
  })

  test.each([
    ['on another host', LAODONG, 'bao.example'],
    ['on a host that only ends alike', LAODONG, 'xlaodong.vn'],
    ['without a host', LAODONG, null],
    ['without its body', '<div class="content">Bài</div>', 'laodong.vn'],
    ['on an empty page', '', 'laodong.vn'],
  ])('finds none %s', (_, html, host) => {
    expect(findLayout(parse(html), host)).toBeNull()
  })

  test('tells where the body is: the first that fits', () => {
    const document = parse(`<p>Đầu</p>${VNEXPRESS}${VNEXPRESS}`)
    const { body } = findLayout(document, null)!
    expect(document.attribute(body, 'class')).toBe('fck_detail')
    expect(document.text(body + 2)).toBe('Bài')
    expect(document.end[body]).toBeLessThan(document.size)
  })

  test('prefers the layout that stands first in the list', () => {
    const both = `<div class="cms-body">A</div>${VNEXPRESS}`
    expect(LAYOUTS.findIndex(({ name }) => name === 'vnexpress')).toBeLessThan(
      LAYOUTS.findIndex(({ name }) => name === 'epi'),
    )
    expect(findLayout(parse(both), null)?.layout.name).toBe('vnexpress')
  })
})
