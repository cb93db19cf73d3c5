import { describe, expect, test } from 'vitest'
import { alignBlocks, type GoldPage } from '../../../src/classify/training/labels.ts'
import { paragraph } from '../../blocks/block.ts'

const FIRST = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương.'
const SECOND = 'Hàng nào cũng bán hết, gừng và vải lanh hết trước.'
const OTHER = 'Giá gừng ở Hà Giang tăng mạnh trong tuần qua.'

function align(texts: readonly string[], gold: Partial<GoldPage>): [label: number, weighs: boolean][] {
  const { labels, weights } = alignBlocks(
    texts.map(text => paragraph(text)),
    { id: '1', file: '1.html', ...gold },
  )
  return texts.map((_, i) => [labels[i]!, weights[i]! > 0])
}

/** Labels alone. */
function labels(texts: readonly string[], gold: Partial<GoldPage>): number[] {
  return align(texts, gold).map(([label]) => label)
}

describe('with the whole text of the article', () => {
  const text = `${FIRST}\n\nChợ tan\n\n${SECOND}`

  test('blocks that stand in it are labelled, others not', () => {
    expect(labels([OTHER, FIRST, SECOND, OTHER], { text })).toEqual([0, 1, 1, 0])
  })

  test('a block with a few words more or less is labelled still', () => {
    expect(labels([`(Dân trí) - ${FIRST}`, SECOND.replace('gừng', 'GỪNG,')], { text })).toEqual([1, 1])
  })

  test('the Unicode form and the case do not matter', () => {
    expect(labels([FIRST.normalize('NFD').toUpperCase()], { text })).toEqual([1])
  })

  test('a block that holds more other text than article is not', () => {
    expect(labels([`${FIRST} ${OTHER} ${OTHER} ${OTHER}`], { text })).toEqual([0])
  })

  test('a few words that are a line of it are labelled', () => {
    expect(labels([OTHER, 'Chợ tan', OTHER], { text })).toEqual([0, 1, 0])
  })

  test('a text that stands more often on the page than in it is labelled where the article stands around it', () => {
    const page = ['Chợ tan', OTHER, OTHER, OTHER, FIRST, 'Chợ tan', SECOND]
    expect(labels(page, { text })).toEqual([0, 0, 0, 0, 1, 1, 1])
    expect(labels([FIRST, OTHER, FIRST, SECOND], { text: `${FIRST}\n\n${FIRST}\n\n${SECOND}` })).toEqual([
      1, 0, 1, 1,
    ])
  })

  test('a few words that stand inside a line are labelled between labelled blocks only', () => {
    expect(labels([FIRST, 'bà con', SECOND], { text })).toEqual([1, 1, 1])
    expect(labels([OTHER, 'bà con', OTHER], { text })).toEqual([0, 0, 0])
    expect(labels([OTHER, 'bà con', FIRST], { text })).toEqual([0, 0, 1])
    expect(labels([FIRST, 'bà con', OTHER], { text })).toEqual([1, 0, 0])
  })

  test('long blocks weigh more, blocks without words nothing', () => {
    const { weights } = alignBlocks([paragraph(FIRST), paragraph('Chợ'), paragraph('***')], {
      id: '1',
      file: '1',
      text,
    })
    expect(weights[0]).toBeGreaterThan(weights[1]!)
    expect(weights[1]).toBeGreaterThan(0)
    expect(weights[2]).toBe(0)
  })
})

describe('with segments only', () => {
  const gold = { with: [FIRST], without: [OTHER] }

  test('blocks that meet one are labelled, and nothing is said of others', () => {
    expect(align([FIRST, OTHER, SECOND], gold)).toEqual([
      [1, true],
      [0, true],
      [0, false],
    ])
  })

  test('a block may hold a segment, and a long one may stand in it', () => {
    expect(align([`${FIRST} ${SECOND}`, FIRST.slice(0, 30)], gold)).toEqual([
      [1, true],
      [1, true],
    ])
    expect(align(['bà con'], gold)).toEqual([[0, false]])
  })

  test('white space does not matter', () => {
    expect(labels([FIRST.replaceAll(' ', '\n ')], gold)).toEqual([1])
  })

  test('an empty text counts as none', () => {
    expect(labels([FIRST], { ...gold, text: '' })).toEqual([1])
  })

  test('a gold page that says nothing says nothing', () => {
    expect(align([FIRST], {})).toEqual([[0, false]])
  })
})
