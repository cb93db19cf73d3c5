import { describe, expect, test } from 'vitest'
import { looksLikePage, stemOf } from '../../src/containers/page-names.ts'

describe('looksLikePage', () => {
  test.each([
    'a.html',
    'a.HTM',
    'Bài viết.xhtml',
    'a.html.gz',
    'a.txt',
    'tin.php',
    'tin.php?id=3',
    'tin.aspx',
    '-a.html',
  ])('takes %s', name => expect(looksLikePage(name)).toBe(true))

  test.each([
    'a.jpg',
    'a.css',
    'a.js',
    'a.gz',
    'html',
    '.html',
    '.html.gz',
    'a.html.bak',
    'a.json',
    'a.jpg?x=.html',
  ])('leaves %s alone', name => expect(looksLikePage(name)).toBe(false))
})

describe('stemOf', () => {
  test.each([
    ['a.html', 'a'],
    ['a.HTML', 'a'],
    ['a.html.gz', 'a'],
    ['a.gz', 'a'],
    ['ngày 3.5', 'ngày 3.5'],
    ['v1.2.html', 'v1.2'],
    ['.html', '.html'],
    ['tin.php?id=3', 'tin.php?id=3'],
    ['stdin', 'stdin'],
  ])('%s has the stem %s', (name, stem) => {
    expect(stemOf(name)).toBe(stem)
  })
})
