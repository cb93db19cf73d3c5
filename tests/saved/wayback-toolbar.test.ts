import { expect, test } from 'vitest'
import { Source } from '../../src/dom/source.ts'
import { withoutWaybackToolbar } from '../../src/saved/wayback-toolbar.ts'

const BAR = '<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div>12 captures</div></div></div>'
const PRINTED = '<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/</div>'
const BEGIN = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->'
const END = '<!-- END WAYBACK TOOLBAR INSERT -->'

test.each([
  ['between its comments', `<body>${BEGIN}\n${BAR}${PRINTED}${END}<p>Bài`, '<body><p>Bài'],
  [
    'of long ago, which leaves the address',
    `<body>${BEGIN}<script>var wbCurrentUrl = "http://bao.example/a.html";</script><div id="wm-ipp">x</div>${END}<p>Bài`,
    '<body><!-- saved from url=(25)http://bao.example/a.html --><p>Bài',
  ],
  [
    'of long ago whose address would end a comment',
    `${BEGIN}<script>var wbCurrentUrl = "http://a.example/-->";</script><div id="wm-ipp">x</div>${END}<p>Bài`,
    '<p>Bài',
  ],
  ['without its comments', `<body>${BAR}<p>Bài</p>${PRINTED}`, '<body><p>Bài</p>'],
  ['without quotes', '<div class=a id=wm-ipp><div>x</div></div><p>Bài', '<p>Bài'],
])('the toolbar %s is taken out', (_, html, expected) => {
  expect(withoutWaybackToolbar(Source.of(html)).toString()).toBe(expected)
})

test.each([
  ['a page without one', '<div id="main"><p>Bài</p></div>'],
  ['a page that speaks of it', '<p>Thẻ wm-ipp của kho lưu trữ</p>'],
  ['one that does not end', `<div id="wm-ipp"><div>x</div><p>Bài`],
])('%s stays', (_, html) => {
  expect(withoutWaybackToolbar(Source.of(html)).toString()).toBe(html)
})

test('5 MB of boxes that do not end take seconds at most', () => {
  const html = `<div id="wm-ipp">${'<div id="wm-ipp-print">'.repeat(200_000)}`
  const start = process.cpuUsage()
  withoutWaybackToolbar(Source.of(html))
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5)
})
