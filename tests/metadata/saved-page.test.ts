import { expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { readSavedPage } from '../../src/metadata/saved-page.ts'

const SINGLE_FILE = `<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: https://bao.example/a.html
 saved date: Sat Mar 07 2026 09:12:33 GMT+0700 (Indochina Time)
--><p>x`
const WAYBACK = `<p>x</p></html>
<!--
     FILE ARCHIVED ON 18:24:57 Feb 1, 2016 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 10:00:00 Nov 10, 2023.
-->`

test.each([
  [
    'a browser',
    '<!-- saved from url=(0027)https://bao.example/a.html --><p>x',
    'https://bao.example/a.html',
    null,
  ],
  ['SingleFile', SINGLE_FILE, 'https://bao.example/a.html', '2026-03-07T09:12:33+07:00'],
  ['the Wayback Machine', WAYBACK, null, '2016-02-01T18:24:57Z'],
  ['nobody', '<!-- url: https://bao.example/ --><p>x', null, null],
  [
    'SingleFile with a broken date',
    '<!-- Page saved with SingleFile saved date: Sat Foo 07 2026 09:12:33 GMT+0700 -->',
    null,
    null,
  ],
])('a page saved by %s', (_, html, url, savedAt) => {
  expect(readSavedPage(parse(html))).toEqual({ url, savedAt })
})
