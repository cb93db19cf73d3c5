import { describe, expect, test } from 'vitest'
import { declaredCharset } from '../../src/encodings/prescan.ts'
import { bytesOf } from './encoders.ts'

describe('the charset a page declares', () => {
  test.each([
    ['<meta charset=utf-8>', 'utf-8'],
    ['<META CHARSET="Windows-1258" />', 'Windows-1258'],
    ["<meta\n charset = ' gb2312 '>", 'gb2312'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'iso-8859-1'],
    ["<meta content='text/html;charset=big5' http-equiv=content-type>", 'big5'],
    ['<meta http-equiv=Content-Type content=text/html;charset=koi8-r>', 'koi8-r'],
    ['<?xml version="1.0" encoding="euc-jp"?><html>', 'euc-jp'],
    ["\n<?xml version='1.0' encoding='windows-1251' standalone='yes'?>", 'windows-1251'],
    ['<?xml version="1.0" encoding="utf-8"?><meta charset="euc-kr">', 'euc-kr'],
    ['<!-- <meta charset="big5"> --><meta charset="gbk">', 'gbk'],
    ['<meta name="description" content="how charset=big5 works"><meta charset="gbk">', 'gbk'],
    ['<script charset="utf-8" src="a.js"></script><meta charset="iso-8859-2">', 'iso-8859-2'],
    ['<meta name="viewport" content="width=device-width"><meta charset="gbk">', 'gbk'],
  ])('stands in %s', (html, charset) => {
    expect(declaredCharset(bytesOf(html))).toBe(charset)
  })

  test.each([
    '',
    'charset=utf-8',
    '<metadata charset="utf-8">',
    '<meta name="description" content="charset=utf-8">',
    '<meta property="og:title" content="charset=utf-8">',
    '<!-- <meta charset="utf-8"> -->',
    '<!-- <meta charset="utf-8">',
    '<meta charset="',
    '<meta charset="">',
    '<p encoding="utf-8">',
    '<script charset="utf-8">',
  ])('does not stand in %s', html => {
    expect(declaredCharset(bytesOf(html))).toBeNull()
  })

  test('is found behind the scripts of an archive, and not looked for far down the page', () => {
    const meta = '<meta charset="gbk">'
    expect(declaredCharset(bytesOf(`<script>${'x'.repeat(8000)}</script>${meta}`))).toBe('gbk')
    expect(declaredCharset(bytesOf(`<p>${'x'.repeat(40_000)}</p>${meta}`))).toBeNull()
  })
})
