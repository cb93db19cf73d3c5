import { describe, expect, test } from 'vitest'
import { label } from '../../../src/classify/draft.ts'
import type { PageHints } from '../../../src/classify/machine-text.ts'
import { figures } from '../../../src/classify/rules/figures.ts'
import { draftOfPage, labels } from '../draft.ts'

const P = '<p>Sáng 5/2, bà con xuống chợ.</p>'
const FOREIGN = '<p score=0.01>Tin khác</p>'

/** What becomes of the images of a page. */
function images(html: string, hints?: Partial<PageHints>): string[] {
  const draft = draftOfPage(html, hints)
  draft.blocks.forEach(({ kind }, i) => {
    if (kind === 'caption') label(draft, i, 'caption', 'test')
  })
  const all = labels(figures, draft)
  return all.filter((_, i) => draft.blocks[i]!.kind === 'image')
}

describe('an image is kept', () => {
  test.each([
    ['between paragraphs', `<div>${P}<img src=/a.jpg>${P}</div>`],
    ['right behind the last', `<div>${P}${P}<img src=/a.jpg></div>`],
    ['in a box of its own', `<div>${P}<div><div><img src=/a.jpg></div></div>${P}</div>`],
    ['above the text', `<div><img src=/a.jpg>${P}${P}</div>`],
    ['of unknown size and of a large one', `<div>${P}<img src=/a.jpg width=600 height=400>${P}</div>`],
  ])('%s', (_, html) => {
    expect(images(html)).toEqual(['figure figure-place'])
  })

  test.each([
    ['right above a caption', `<div>${P}${P}</div><img src=/a.jpg><p class=caption>Chợ quê</p>`],
    [
      'in a figure with a caption above it',
      `<div>${P}<figure><figcaption>Chợ</figcaption><img src=/a.jpg></figure>${P}</div>`,
    ],
    [
      'with a caption though it is small',
      `<div>${P}<img src=/a.jpg width=90><p class=caption>Chợ</p>${P}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(images(html)).toEqual(['figure figure-caption'])
  })

  test('each of a figure with one caption', () => {
    const html = `<div>${P}<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Chợ</figcaption></figure>${P}</div>`
    expect(images(html)).toEqual(['figure figure-caption', 'figure figure-caption'])
  })

  test('between the title and the text, far above it', () => {
    const html = `<div><h1 score=0.01>Chợ Tết</h1><figure><img src=/a.jpg><figcaption>Chợ</figcaption></figure>${FOREIGN.repeat(6)}${P}</div>`
    expect(images(html, { title: 'Chợ Tết' })).toEqual(['figure figure-caption'])
  })
})

describe('an image is dropped', () => {
  test.each([
    ['where there is no article', `<div><img src=/a.jpg>${FOREIGN}</div>`],
    ['as narrow as an icon', `<div>${P}<img src=/a.png width=32>${P}</div>`],
    ['as low as an icon', `<div>${P}<img src=/a.png height=32>${P}</div>`],
    [
      'as small as an icon, near a caption',
      `<div>${P}<img src=/a.png width=32>${P}<p class=caption>Chợ</p></div>`,
    ],
    ['without an address', `<div>${P}<img src="data:image/png;base64,AA">${P}</div>`],
    ['that is hidden', `<div>${P}<div hidden><img src=/a.jpg></div>${P}</div>`],
    ['in a box with foreign text before it', `<div>${P}<div>${FOREIGN}<img src=/a.jpg></div>${P}</div>`],
    ['in a box with foreign text behind it', `<div>${P}<div><img src=/a.jpg>${FOREIGN}</div>${P}</div>`],
    ['outside the box that holds the text', `<aside><img src=/a.jpg></aside><div>${P}${P}</div>`],
    ['far below the text', `<div>${P}${P}${FOREIGN.repeat(3)}<div><img src=/a.jpg></div></div>`],
    ['far above the text', `<div><div><img src=/a.jpg></div>${FOREIGN.repeat(6)}${P}${P}</div>`],
  ])('%s', (_, html) => {
    expect(images(html)).toEqual(['boilerplate'])
  })
})

test('an icon beside a figure does not take its caption', () => {
  const icon = '<figure><img src=/icon.png width=32></figure>'
  const photo = '<figure><img src=/a.jpg><figcaption>Chợ quê</figcaption></figure>'
  expect(images(`<div>${P}${icon}${photo}${P}</div>`)).toEqual(['boilerplate', 'figure figure-caption'])
})

test('text is left as it is', () => {
  expect(labels(figures, draftOfPage(`${P}${FOREIGN}`))).toEqual(['body', 'boilerplate'])
})
