import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'
import { textOf } from '../../src/dom/text.ts'

/** Characters of each page. Anything quadratic in the page takes far longer at this size. */
const SIZE = 1_000_000

/** User CPU for parse, select and textOf of one page; in fact it is some tenths of a second. */
const MOST_SECONDS = 3

const filled = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length))

/** Opens many, then closes many others. */
const inTwo = (first: string, second: string) => filled(first, SIZE / 2) + filled(second, SIZE / 2)

describe('a hostile page takes time in proportion to its size', () => {
  test.each([
    ['nested divs', filled('<div>')],
    ['unclosed paragraphs', filled('<p>')],
    ['unclosed fonts', filled('<p><font size=1>x')],
    ['unclosed bold', filled('<b>')],
    ['unclosed links', filled('<a href=x>')],
    ['unclosed links around blocks', filled('<a href=x><div>')],
    ['links behind walls', filled('<a href=x><object>')],
    ['bold, then divs, then the ends of bold', inTwo('<b>', `<div>`) + filled('</b>')],
    ['misnested formatting', filled('<b><i><u><div></b></u></i>')],
    ['forms left behind', filled('<form><b></form><p></b>')],
    ['end tags without elements', filled('</div></span></p></li></td>')],
    ['end tags that walls stop', inTwo('<span><div>', '</span>')],
    ['end tags that svg stops', `<x-y><div><svg>${inTwo('<g>', '</x-y>')}`],
    ['nested tables', filled('<table><tr><td>')],
    ['tables with text between rows', filled('<table><b>x')],
    ['nested lists', filled('<ul><li>')],
    ['many names', Array.from({ length: SIZE / 10 }, (_, count) => `<x-${count}>`).join('')],
    ['lone <', filled('<')],
    ['lone &', filled('&')],
    ['character references', filled('&lt')],
    ['NULs', filled('\0')],
    ['a giant attribute', `<a href="${filled('x')}">`],
    ['many attributes', `<a ${filled('a=1 ')}>`],
    ['unclosed quotes', filled('<a href="x')],
    ['unclosed comments', filled('<!--')],
    ['dashes in a comment', `<!--${filled('-')}`],
    ['unclosed scripts', filled('<script>')],
    ['scripts that speak of comments', filled('<script>//</script>') + filled('<script><!--</script>')],
    ['nearly an end tag', `<title>${filled('</titl')}`],
    ['unclosed CDATA', `<svg>${filled('<![CDATA[')}`],
  ])('%s', (_name, html) => {
    const selector = compileSelector('div > a.x b, p[href^=x]:not(.y) div, b div a')
    const before = process.cpuUsage()
    const document = parse(html)
    select(document, selector)
    textOf(document, 0)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(MOST_SECONDS)
    expect(document.end[0]).toBe(document.size)
  })
})
