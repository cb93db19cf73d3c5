import { expect, test } from 'vitest'
import { plainText } from '../../src/metadata/plain-text.ts'

test.each([
  ['white space', '  một \n hai\u00a0ba ', 'một hai ba'],
  ['the space of East Asian text', '最後の航海　四代続いた', '最後の航海　四代続いた'],
  ['a reference', 'R&amp;D', 'R&D'],
  ['references escaped twice', 'Chi&amp;#7871;n s&amp;#7921;', 'Chiến sự'],
  ['a hexadecimal reference', '&#x1EBF;', 'ế'],
  ['named letters', 'Ti&ecirc;u &Aacute; &ldquo;x&rdquo;', 'Tiêu Á “x”'],
  ['an unknown name', '&foo; &amp', '&foo; &amp'],
  ['an impossible code', '&#0;&#xD800;', '&#0;&#xD800;'],
  ['tags', 'a <em class="x">b</em>, c', 'a b , c'],
  ['a sign that is no tag', '1 < 2 > 0', '1 < 2 > 0'],
  ['letters apart from their marks', 'Tie\u0302\u0301ng', 'Tiếng'],
])('%s', (_, value, text) => {
  expect(plainText(value)).toBe(text)
})
