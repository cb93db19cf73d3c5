import { expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { indexPage } from '../../src/metadata/page-index.ts'
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
  [
    'the Wayback Machine, with its script',
    '<script>__wm.wombat("https://bao.example/a.html?b=1&amp;c=2","20160201182457","https://web.archive.org/")</script><p>x',
    'https://bao.example/a.html?b=1&c=2',
    '2016-02-01T18:24:57Z',
  ],
  [
    'a browser from the Wayback Machine',
    '<!-- saved from url=(0073)https://web.archive.org/web/20160201182457/https://bao.example/a.html --><p>x',
    'https://web.archive.org/web/20160201182457/https://bao.example/a.html',
    '2016-02-01T18:24:57Z',
  ],
  [
    'SingleFile from the Wayback Machine',
    SINGLE_FILE.replace('url: ', 'url: https://web.archive.org/web/20160201182457/'),
    'https://web.archive.org/web/20160201182457/https://bao.example/a.html',
    '2016-02-01T18:24:57Z',
  ],
  [
    'the Wayback Machine, under many comments',
    `${'<!-- a -->'.repeat(100)}${WAYBACK}<!-- b -->`,
    null,
    '2016-02-01T18:24:57Z',
  ],
  [
    'Firefox from its reader view',
    '<a class="domain reader-domain" href="https://bao.example/a.html">bao.example</a><p>x',
    'https://bao.example/a.html',
    null,
  ],
  [
    'a machine with a stamp that is no date',
    '<script>__wm.wombat("https://bao.example/","20169901182457")</script>',
    'https://bao.example/',
    null,
  ],
  ['nobody', '<!-- url: https://bao.example/ --><p>x', null, null],
  [
    'SingleFile with a broken date',
    '<!-- Page saved with SingleFile saved date: Sat Foo 07 2026 09:12:33 GMT+0700 -->',
    null,
    null,
  ],
])('a page saved by %s', (_, html, url, savedAt) => {
  expect(readSavedPage(indexPage(parse(html)))).toEqual({ url, savedAt })
})
