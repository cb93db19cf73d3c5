import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { labelPage } from '../src/label-page.ts'
import { encodePage } from './encodings/encode-page.ts'

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url))

test.each(readdirSync(PAGES).sort())(
  '%s: an article has labels, and what has none holds no article',
  name => {
    const path = [`${PAGES}${name}/source.html`, `${PAGES}${name}/source.txt`].find(existsSync)!
    const page = { name, bytes: readFileSync(path) }
    const { status, article } = extract(page)
    const labelled = labelPage(page)
    expect(labelled === null).toBe(status === 'empty' || status === 'error')
    if (labelled === null) return
    expect(labelled.hostname).toBe(article.hostname)
    expect(labelled.address).toBe(article.canonicalUrl ?? article.url)
  },
)

test('what a font makes of the letters is read as in the article', () => {
  const html = readFileSync(`${PAGES}nhandan.vn--zce/source.html`, 'utf8').normalize('NFC')
  const inFont = html.replaceAll(/<p>(.*?)<\/p>/g, '<p><font face=".VnTimeH">$1</font></p>')
  const page = { name: 'a.html', bytes: encodePage(inFont, 'tcvn3') }
  const { article } = extract(page)
  const kept = labelPage(page)!.blocks.flatMap(({ role, block }) => (role === 'body' ? [block.text] : []))
  expect(kept.length).toBeGreaterThan(2)
  for (const text of kept) expect(article.text).toContain(text)
})

test.each([
  ['nothing', ''],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
])('%s has no labels', (_, bytes) => {
  expect(labelPage({ name: 'x', bytes: Buffer.from(bytes, 'latin1') })).toBeNull()
})
