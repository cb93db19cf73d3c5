import { describe, expect, test } from 'vitest'
import { BadProfile, looksLikeProfile, printProfile, readProfile } from '../../src/profile/read.ts'
import { reportOf } from '../../src/profile/report.ts'
import type { Profile } from '../../src/profile/types.ts'

const PROFILE: Profile = {
  tinsachProfile: '1.0',
  removes: { leastPages: 5, leastShare: 0.03 },
  hosts: [
    {
      host: 'bao.vn',
      pages: 400,
      blocks: [
        { text: 'Mời bạn đọc gửi thư về tòa soạn.', as: 'text', pages: 300 },
        { text: 'Ảnh trong kho\ncủa báo', as: 'caption', pages: 15 },
      ],
      candidates: [{ text: 'Cuộc thi viết về dòng sông.', as: 'text', pages: 4 }],
    },
    { host: '', pages: 10, blocks: [], candidates: [] },
  ],
}

describe('readProfile', () => {
  test('reads what was printed, and a profile shows what it is at its beginning', () => {
    const text = printProfile(PROFILE)
    expect(readProfile(text)).toEqual(PROFILE)
    expect(readProfile(`\ufeff${text}`)).toEqual(PROFILE)
    expect(looksLikeProfile(text.slice(0, 64))).toBe(true)
    expect(looksLikeProfile('{"tinsach": 1, "tinsachProfile": 2}')).toBe(false)
  })

  test('lets keys be that people added, and does without candidates', () => {
    const host = { host: 'bao.vn', pages: 1, note: 'x', blocks: [{ text: 'A', pages: 1, why: 'y' }] }
    const text = JSON.stringify({ tinsachProfile: '1.0', removes: PROFILE.removes, by: 'Lan', hosts: [host] })
    expect(readProfile(text).hosts).toEqual([
      { host: 'bao.vn', pages: 1, blocks: [{ text: 'A', as: 'text', pages: 1 }], candidates: [] },
    ])
  })

  const { removes } = PROFILE
  test.each<readonly [unknown, string]>([
    ['{', 'it is no JSON'],
    [[], 'no key "tinsachProfile"'],
    [{ hosts: [] }, 'no key "tinsachProfile"'],
    [{ tinsachProfile: '2.0' }, 'version 2.0, not 1.0'],
    [{ tinsachProfile: '1.0', hosts: [] }, '"removes" lacks'],
    [{ tinsachProfile: '1.0', removes }, '"hosts" is no list'],
    [{ tinsachProfile: '1.0', removes, hosts: [1] }, 'hosts[0] is no object'],
    [{ tinsachProfile: '1.0', removes, hosts: [{ pages: 1, blocks: [] }] }, 'hosts[0] has no "host"'],
    [{ tinsachProfile: '1.0', removes, hosts: [{ host: 'a', pages: '1', blocks: [] }] }, 'no number "pages"'],
    [{ tinsachProfile: '1.0', removes, hosts: [{ host: 'a', pages: 1 }] }, 'hosts[0].blocks is no list'],
    [
      { tinsachProfile: '1.0', removes, hosts: [{ host: 'a', pages: 1, blocks: [{ pages: 1 }] }] },
      'hosts[0].blocks[0] lacks a "text"',
    ],
  ])('says what is wrong with %j', (value, message) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    expect(() => readProfile(text)).toThrow(BadProfile)
    expect(() => readProfile(text)).toThrow(message)
  })
})

test('the report has a line for each text that is removed', () => {
  expect(reportOf(PROFILE)).toBe(
    'bao.vn\t300\t75 %\ttext\tMời bạn đọc gửi thư về tòa soạn.\nbao.vn\t15\t3.8 %\tcaption\tẢnh trong kho của báo\n',
  )
})
