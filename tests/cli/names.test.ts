import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/batch/types.ts'
import { nameOf } from '../../src/cli/file-names.ts'
import { fillTemplate } from '../../src/cli/name-template.ts'
import { slugOf } from '../../src/cli/slug.ts'
import { sampleRecord } from '../formats/sample-record.ts'

describe('slugOf', () => {
  test.each([
    ['Đường sắt Bắc – Nam: 3 chuyến mới!', 'duong-sat-bac-nam-3-chuyen-moi'],
    ['Đường sắt'.normalize('NFD'), 'duong-sat'],
    ['  “Trích”  ', 'trich'],
    ['AT&T', 'at-t'],
    ['新聞 記事', '新聞-記事'],
    ['ข่าวด่วน', 'ข่าวด่วน'],
    ['Çà và Ñandú', 'ca-va-nandu'],
    ['— … —', ''],
    ['', ''],
  ])('makes %j into %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('keeps whole words of a long title', () => {
    const slug = slugOf('mười chữ '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/-(?:muoi|chu)$/)
  })

  test('cuts a title that is one long word', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80))
  })
})

describe('nameOf', () => {
  const file = (path: string, root: string | null = null): Input => ({ kind: 'file', path, root })
  const mirrored = { template: null, alone: false }
  const outside = resolve('..', 'x').slice(1)

  test.each<readonly [string, Input, boolean, string]>([
    ['a file its way from the working folder', file('tin/2023/a.html'), false, 'tin/2023/a'],
    ['a file of the working folder its stem', file('./a.html.gz'), true, 'a'],
    ['a page of the one folder its way from there', file('tin/2023/a.html', 'tin'), true, '2023/a'],
    ['a page of one folder among others its whole way', file('tin/2023/a.html', 'tin'), false, 'tin/2023/a'],
    ['a page of a folder outside its way from there', file('/x/tin/a.html', '/x/tin'), true, 'a'],
    ['a file outside its whole path', file('/x/tin/a.html'), true, 'x/tin/a'],
    ['a file above its whole path', file('../x/a.html'), false, `${outside}/a`],
    ['a way with detours the straight one', file('tin/../b/./a.html'), false, 'b/a'],
    ['standard input a name of its own', { kind: 'stdin' }, true, 'stdin'],
    ['a name with a dash or a dot as it is', file('tin/-.a.html'), false, 'tin/-.a'],
    ['signs that Windows does not take an underscore', file('a:b?.html'), false, 'a_b_'],
    ['a name of a Windows device an underscore before', file('con.html'), false, '_con'],
    ['a name that ends in dots none', file('a...'), false, 'a'],
    ['a decomposed name as it is', file('tiế'.normalize('NFD')), false, 'tiế'.normalize('NFD')],
  ])('gives %s', (_, input, alone, name) => {
    expect(nameOf(input, sampleRecord(), { ...mirrored, alone })).toBe(name)
  })

  test('gives a long name one that fits, in whole characters', () => {
    const name = nameOf(file(`${'ế'.repeat(84)}.html`), sampleRecord(), mirrored)
    expect(name).toBe('ế'.repeat(76))
  })

  test.each<readonly [string, string, string]>([
    ['an entry its way in the archive', 'tin/2023/a.html', 'x.zip/tin/2023/a'],
    [
      'a page of a crawl its address without the scheme',
      'https://bao.example/tin/a.html',
      'x.zip/bao.example/tin/a',
    ],
    ['an address of a host alone that host', 'https://bao.example/', 'x.zip/bao.example'],
    [
      'a crawl in an archive both ways',
      'crawl.warc.gz/http://bao.example/a',
      'x.zip/crawl.warc.gz/bao.example/a',
    ],
    [
      'an address with a query that fits into a name',
      'https://bao.example/tin?id=3&x=a',
      'x.zip/bao.example/tin_id=3&x=a',
    ],
    ['a way up one that stays inside', '../../a.html', 'x.zip/a'],
    ['a way from the root one that stays inside', '/etc/passwd.html', 'x.zip/etc/passwd'],
    ['a name of Windows devices one that is none', 'aux/con.html', 'x.zip/_aux/_con'],
    ['nothing but slashes a name', '///', 'x.zip/_'],
  ])('gives %s', (_, member, name) => {
    const record = sampleRecord({ source: { ...sampleRecord().source, member } })
    expect(nameOf(file('x.zip'), record, mirrored)).toBe(name)
  })

  test('gives a way that is too long for a disk one that fits', () => {
    const member = `https://bao.example/${'thư mục rất sâu/'.repeat(500)}bài.html`
    const record = sampleRecord({ source: { ...sampleRecord().source, member } })
    const name = nameOf(file('x.zip'), record, mirrored)
    expect(Buffer.byteLength(name)).toBeLessThan(1100)
    expect(name).toMatch(/^x\.zip\/bao\.example\/.*bài$/)
  })

  test('puts a template into the mirrored folder, and one with a / into its own', () => {
    const input = file('tin/2023/a.html')
    expect(nameOf(input, sampleRecord(), { template: '{date}', alone: false })).toBe('tin/2023/2023-11-10')
    expect(nameOf(input, sampleRecord(), { template: '{host}/{date}', alone: false })).toBe(
      'bao.example.vn/2023-11-10',
    )
  })

  test.each(['../../x', '/etc/x', '..', 'C:\\x'])(
    'lets a page with the host %j lead nowhere else',
    hostname => {
      const name = nameOf(file('a.html'), sampleRecord({ hostname }), {
        template: '{host}/{stem}',
        alone: false,
      })
      expect(name.split('/')).not.toContain('..')
      expect(name).toMatch(/^[^/\\]+(?:\/a)?$/)
    },
  )
})

describe('fillTemplate', () => {
  test('knows these placeholders', () => {
    expect(fillTemplate('{stem} {date} {slug} {host} {sha8}', sampleRecord(), 'a')).toBe(
      'a 2023-11-10 duong-sat-mo-them-chuyen bao.example.vn aaaaaaaa',
    )
  })

  test('has a name for what is not known', () => {
    const source = { ...sampleRecord().source, sha256: null }
    const record = sampleRecord({ datePublished: null, title: null, hostname: null, source })
    expect(fillTemplate('{date} {slug} {host} {sha8}', record, 'a')).toBe(
      'undated untitled unknown-host unread',
    )
  })
})
