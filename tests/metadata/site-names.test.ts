import { describe, expect, test } from 'vitest'
import { isSiteName, mentionsSite, siteKeys } from '../../src/metadata/site-names.ts'

const SITE = siteKeys(['Báo Mẫu Online'], 'www.baomau.example')

describe('a site knows itself', () => {
  test.each([
    ['Báo Mẫu Online', true, true],
    ['BÁO MẪU', true, true],
    ['baomau.example', true, true],
    ['Báo Mẫu Đời sống', false, true],
    ['Tin tức', false, false],
    ['Một câu dài có nhắc báo mẫu ở trong này', false, false],
    ['', false, false],
  ])('%j: name %s, mention %s', (text, name, mention) => {
    expect(isSiteName(text, SITE)).toBe(name)
    expect(mentionsSite(text, SITE)).toBe(mention)
  })

  test('generic labels of a host name are no name', () => {
    expect(siteKeys([], 'www.blog.co.example').host).toBe('')
    expect(siteKeys([], 'tin.baomau.com.example').host).toBe('baomau')
    expect(siteKeys([], null)).toEqual({ names: [], host: '' })
  })
})
