import { expect, test } from 'vitest'
import { contents } from '../../../src/classify/rules/contents.ts'
import { heading, item, paragraph } from '../../blocks/block.ts'
import { draftOf, dropped, labels } from '../draft.ts'

const TITLES = ['Chợ họp từ sớm', 'Hàng nào cũng hết', 'Tan chợ']
const SECTIONS = TITLES.flatMap(title => [heading(title), paragraph('Bà con xuống chợ từ lúc mờ sương.')])

test('drops list items that say headings below, whatever the case and the signs', () => {
  const items = TITLES.map(title => item(`${title.toUpperCase()}.`))
  expect(labels(contents, draftOf([...items, ...SECTIONS]))).toEqual([
    ...Array(3).fill('boilerplate contents'),
    ...Array(6).fill('body'),
  ])
})

test.each([
  ['items that say no heading', ['Gừng', 'Vải lanh', 'Hoa đào'].map(text => item(text)), SECTIONS],
  ['two items that do', TITLES.slice(1).map(title => item(title)), SECTIONS],
  ['paragraphs that do', TITLES.map(title => paragraph(title)), SECTIONS],
  ['items that say a heading above', SECTIONS, TITLES.map(title => item(title))],
  [
    'items of headings that are not of the article',
    TITLES.map(title => item(title)),
    SECTIONS.map(each => dropped(each)),
  ],
])('keeps %s', (_, first, second) => {
  expect(labels(contents, draftOf([...first, ...second]))).not.toContain('boilerplate contents')
})
