import { describe, expect, test } from 'vitest'
import { proseBlocks, textLengths } from '../../src/classify/candidates.ts'
import { pageShape } from '../../src/classify/page-shape.ts'
import { measure } from './rows.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'
const P = `<p>${TEXT}</p>`
const LINKS = '<ul><li><a href=/1>Giá gừng tăng mạnh</a><li><a href=/2>Hội xuân</a></ul>'

/** The shape of a page, and its elements by their `id`. */
function shape(html: string): ReturnType<typeof pageShape> & { ids: Record<string, number> } {
  const measured = measure(html)
  const { document, blocks } = measured
  const ids: Record<string, number> = {}
  for (let node = 1; node < document.size; node++) {
    const id = document.attribute(node, 'id')
    if (id !== undefined) ids[id] = node
  }
  const signatures = new Int32Array(blocks.length)
  const lengths = textLengths(blocks)
  return { ...pageShape({ ...measured, prose: proseBlocks(blocks, lengths), signatures, lengths }), ids }
}

describe('the core of a page', () => {
  test.each([
    [
      'the element that holds most of its prose',
      `<nav>${LINKS}</nav><main><article id=core>${P.repeat(4)}</article></main><footer>${P}</footer>`,
    ],
    [
      'the deepest of several',
      `<div><div><div id=core>${P.repeat(4)}</div></div></div><div><div>${LINKS}</div></div>`,
    ],
    [
      'an element around two that hold prose',
      `<main id=core><div>${P.repeat(4)}</div><div>${P.repeat(4)}</div></main><footer>${P}</footer>`,
    ],
    ['not where hidden prose stands', `<div hidden>${P.repeat(9)}</div><div id=core>${P.repeat(4)}</div>`],
  ])('is %s', (_, html) => {
    const { core, ids } = shape(html)
    expect(core).toBe(ids['core'])
  })

  test('is the whole page where its prose is spread, and where there is none', () => {
    const body = `<body id=core><div>${P}</div><div>${P}</div><div>${P}</div>`
    expect(shape(body)).toMatchObject({ core: shape(body).ids['core'] })
    expect(shape(LINKS)).toMatchObject({ core: 0, dense: 0 })
    expect(shape('')).toMatchObject({ core: 0, dense: 0 })
  })
})

describe('the dense core', () => {
  test.each([
    ['one box with nearly half', `<div><div id=dense>${P.repeat(3)}</div>${P.repeat(3)}</div>`],
    ['the heavier of two', `<div>${P.repeat(4)}</div><div id=dense>${P.repeat(5)}</div>`],
    ['the first of two as heavy', `<div id=dense>${P.repeat(4)}</div><div>${P.repeat(4)}</div>`],
  ])('is %s', (_, html) => {
    const { dense, core, ids } = shape(html)
    expect(dense).toBe(ids['dense'])
    expect(core).not.toBe(dense)
  })
})

describe('the text below an element', () => {
  const { ids, prose, chars, linked, count, proseCount } = shape(
    `<div id=outer><div id=inner>${P}<p>Ngắn</p></div>${P}<a href=/>Tin khác</a></div>`,
  )
  const at = (list: ArrayLike<number>): number[] => [list[ids['outer']!]!, list[ids['inner']!]!]

  test('is counted on every level: prose, all of it, links', () => {
    expect(at(prose)).toEqual([2 * TEXT.length, TEXT.length])
    expect(at(chars)).toEqual([2 * TEXT.length + 12, TEXT.length + 4])
    expect(at(linked)).toEqual([8, 0])
    expect([prose[0], chars[0], linked[0]]).toEqual([at(prose)[0], at(chars)[0], at(linked)[0]])
  })

  test('is counted by blocks right below it', () => {
    expect(at(count)[1]).toBe(2)
    expect(at(proseCount)).toEqual([1, 1])
  })
})
