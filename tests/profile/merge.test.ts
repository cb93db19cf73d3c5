import { describe, expect, test } from 'vitest'
import { learnedBlocks, learnedTextsOf, siteOf } from '../../src/profile/learned-blocks.ts'
import { makeProfile, mergeProfiles } from '../../src/profile/merge.ts'
import type { HostProfile, Profile, ProfileBlock } from '../../src/profile/types.ts'
import { isLearned } from '../../src/text/learned.ts'

function block(text: string, pages: number): ProfileBlock {
  return { text, as: 'text', pages }
}

function texts(blocks: readonly ProfileBlock[]): string[] {
  return blocks.map(({ text }) => text)
}

function only({ hosts }: Profile): HostProfile {
  expect(hosts).toHaveLength(1)
  return hosts[0]!
}

describe('makeProfile', () => {
  test('removes what stands on enough pages and on enough of the site, keeps near misses as candidates', () => {
    const counted = [
      block('seldom', 4),
      block('half', 100),
      block('few', 6),
      block('near', 5),
      block('never', 1),
    ]
    const { blocks, candidates } = only(makeProfile([{ host: 'bao.vn', pages: 200, blocks: counted }]))
    expect(texts(blocks)).toEqual(['half', 'few'])
    expect(texts(candidates)).toEqual(['near', 'seldom'])
  })

  test('asks for five pages, however small the site', () => {
    const { blocks, candidates } = only(
      makeProfile([{ host: 'bao.vn', pages: 4, blocks: [block('all', 4)] }]),
    )
    expect([texts(blocks), texts(candidates)]).toEqual([[], ['all']])
  })

  test('leaves out sites that repeat nothing', () => {
    expect(makeProfile([{ host: 'bao.vn', pages: 99, blocks: [] }]).hosts).toEqual([])
  })
})

describe('mergeProfiles', () => {
  const part = (pages: number, ...blocks: readonly ProfileBlock[]): Profile =>
    makeProfile([{ host: 'bao.vn', pages, blocks }])

  test('adds up pages, so that candidates of the parts are removed together', () => {
    const { pages, blocks } = only(
      mergeProfiles([part(50, block('Tin hay', 3)), part(50, block('tin, hay', 4))]),
    )
    expect([pages, blocks.map(each => each.pages)]).toEqual([100, [7]])
  })

  test('judges anew: what one part repeats may be seldom in all', () => {
    const { blocks, candidates } = only(
      mergeProfiles([part(100, block('once', 6)), part(300, block('x', 90))]),
    )
    expect([texts(blocks), texts(candidates)]).toEqual([['x'], ['once']])
  })

  test('gives the same whatever the order of the parts', () => {
    const parts = [part(50, block('a', 20), block('b', 20)), part(60, block('b', 9)), part(70, block('c', 8))]
    expect(mergeProfiles(parts.toReversed())).toEqual(mergeProfiles(parts))
  })
})

describe('learnedTextsOf', () => {
  const learned = learnedBlocks(
    makeProfile([{ host: 'www.Bao.vn', pages: 9, blocks: [block('Tin hay', 9)] }]),
  )

  test.each(['bao.vn', 'www.bao.vn', 'm.bao.vn', 'amp.bao.vn'])('knows %s', host => {
    expect(isLearned(learnedTextsOf(learned, host)!, 'TIN HAY!')).toBe(true)
  })

  test.each(['khac.vn', 'tin.bao.vn', '__proto__', 'constructor', null])('knows nothing of %s', host => {
    expect(learnedTextsOf(learned, host)).toBeUndefined()
  })

  test('can be sent to a worker and written as JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned)
    expect(structuredClone(learned)).toEqual(learned)
  })
})

test.each([
  ['www.bao.vn', 'bao.vn'],
  ['m.bao.vn', 'bao.vn'],
  ['m.vn', 'm.vn'],
  ['tv.bao.vn', 'tv.bao.vn'],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site)
})
