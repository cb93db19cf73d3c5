import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.ts'
import type { ArticleBlock } from '../../src/model/article.ts'
import { block, item, link, paragraph } from '../blocks/block.ts'
import { labelled, metadata, type Row } from './labelled.ts'

/** Blocks as lines: a list as its items, `>` before nested ones, `1.` where it is numbered. */
function lines(...rows: readonly Row[]): string[] {
  return assemble(labelled(...rows), metadata()).blocks.map(show)
}

function show(made: ArticleBlock): string {
  if (made.type !== 'list') return made.type
  const items = made.items.map(({ text, depth }) => `${'>'.repeat(depth)}${text}`)
  return `${made.ordered ? '1.' : '-'} ${items.join(' ')}`
}

describe('items of one list', () => {
  test('are one block', () => {
    expect(lines(['body', item('a')], ['body', item('b')])).toEqual(['- a b'])
  })

  test('are one block with those of the lists inside it', () => {
    expect(
      lines(
        ['body', item('a')],
        ['body', item('b', { depth: 1, id: 2 })],
        ['body', item('c', { depth: 2, id: 3 })],
        ['body', item('d', { depth: 1, id: 4 })],
        ['body', item('e')],
      ),
    ).toEqual(['- a >b >>c >d e'])
  })

  test('are counted from the depth of the first', () => {
    expect(lines(['body', item('a', { depth: 2 })], ['body', item('b', { depth: 3, id: 2 })])).toEqual([
      '- a >b',
    ])
  })

  test('stay together over what was dropped between them', () => {
    expect(lines(['body', item('a')], ['boilerplate', link('Xem thêm')], ['body', item('b')])).toEqual([
      '- a b',
    ])
  })

  test('are parted by text of the article', () => {
    expect(lines(['body', item('a')], ['body', paragraph('b')], ['body', item('c')])).toEqual([
      '- a',
      'paragraph',
      '- c',
    ])
  })

  test('are not parted by one that turned out to be something else', () => {
    expect(lines(['body', item('a')], ['byline', item('b')], ['body', item('c')])).toEqual(['- a c'])
  })

  test('are parted by text, though they stand in no list', () => {
    const stray = block({ kind: 'list-item', text: 'a' })
    expect(lines(['body', stray], ['body', paragraph('b')])).toEqual(['- a', 'paragraph'])
  })

  test('keep their marks', () => {
    const marks = [{ kind: 'strong', start: 0, end: 1 }] as const
    const { blocks } = assemble(labelled(['body', { ...item('a b'), marks }]), metadata())
    expect(blocks[0]).toMatchObject({ items: [{ text: 'a b', depth: 0, marks }] })
  })
})

describe('another list', () => {
  test('of the same depth is another block', () => {
    expect(lines(['body', item('a')], ['body', item('b', { id: 2 })])).toEqual(['- a', '- b'])
  })

  test('of a smaller depth is another block', () => {
    expect(lines(['body', item('a', { depth: 1 })], ['body', item('b')])).toEqual(['- a', '- b'])
  })

  test('may be numbered', () => {
    expect(lines(['body', item('a', { ordered: true })], ['body', item('b', { id: 2 })])).toEqual([
      '1. a',
      '- b',
    ])
  })
})
