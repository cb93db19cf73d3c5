import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'
import { textOf } from '../../src/dom/text.ts'

describe('textOf', () => {
  test.each([
    ['collapses white space', '<p> một \n\t hai </p>', 'một hai'],
    ['keeps inline elements together', '<p>m<b>ộ</b>t<i> hai</i></p>', 'một hai'],
    ['parts blocks', '<p>một</p><p>hai</p>', 'một hai'],
    ['parts text from the block before it', '<div>một</div>hai', 'một hai'],
    ['parts text from the block after it', 'một<div>hai</div>', 'một hai'],
    ['parts at the end of nested blocks', '<div><div><p>một</p></div></div>hai<b>ba</b>bốn', 'một haibabốn'],
    ['parts at a block inside inline', '<span>một<div>hai</div></span>ba', 'một hai ba'],
    ['parts at an empty block', 'một<hr>hai<p></p>ba', 'một hai ba'],
    ['parts at br', 'một<br>hai', 'một hai'],
    ['parts cells', '<table><tr><td>một<td>hai<tr><td>ba</table>', 'một hai ba'],
    [
      'skips what is not shown',
      'một<script>x</script><style>x</style><noscript>x</noscript><template>x</template>hai',
      'mộthai',
    ],
    ['keeps no-break spaces', 'một&nbsp;hai', 'một\u00a0hai'],
    ['decodes', 'H&agrave; N&#7897;i', 'Hà Nội'],
    ['joins a text that a comment cuts', 'mộ<!-- x -->t', 'một'],
  ])('%s', (_name, html, expected) => {
    expect(textOf(parse(html), 0)).toBe(expected)
  })

  test.each([
    ['title', 'Tiêu đề'],
    ['div', 'một hai'],
    ['b', 'hai'],
    ['script', ''],
  ])('reads only the subtree of %s', (name, expected) => {
    const document = parse('<title>Tiêu  đề</title><div>một <b>hai</b></div>ba<script>x</script>')
    expect(textOf(document, select(document, compileSelector(name))[0]!)).toBe(expected)
  })

  test('reads a text node', () => {
    const document = parse('<p> một </p>')
    expect(textOf(document, document.size - 1)).toBe('một')
  })
})
