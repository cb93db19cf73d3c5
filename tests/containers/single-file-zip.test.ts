import { describe, expect, test } from 'vitest'
import { findContainer } from '../../src/containers/index.ts'
import { contentOf, opened } from './opened.ts'
import { type Zipped, zip } from './zip-in-html.ts'

const PAGE = `<html><!--
 Page saved with SingleFile
 url: https://bao.example/tin.html
--><p>${'Sông Vàm nước lên. '.repeat(20)}`
const ABOVE = `<!DOCTYPE html><html data-sfz><meta charset=windows-1252><!--
 Page saved with SingleFile
 url: https://bao.example/tin.html
 saved date: Thu Jun 11 2026 22:49:39 GMT+0700 (Indochina Time)
--><title></title><body hidden><script>/* unpacks it */</script><!--sfz-data`
const BELOW = '--><sfz-extra-data>AAAA</sfz-extra-data></body></html>'

function saved(files: readonly Zipped[], base: number = ABOVE.length): Buffer {
  return Buffer.concat([Buffer.from(ABOVE), zip(files, base), Buffer.from(BELOW)])
}

const INDEX: Zipped = { name: 'index.html', content: PAGE }
const PICTURE: Zipped = { name: 'images/0.png', content: 'PNG' }

describe('a page of SingleFile that is a zip', () => {
  test.each<readonly [string, Buffer]>([
    ['deflated', saved([PICTURE, INDEX])],
    ['stored', saved([{ ...INDEX, isStored: true }, PICTURE])],
    ['whose offsets count from its own beginning', saved([PICTURE, INDEX], 0)],
    ['in a folder', saved([{ ...INDEX, name: '1718000000_12/index.html' }])],
  ])('%s is read', async (_, bytes) => {
    const pages = await opened(bytes, { name: 'a.html' })
    expect(pages.map(contentOf)).toEqual([PAGE])
    expect(pages[0]).toMatchObject({ name: 'a.html', member: null, savedAt: '2026-06-11T22:49:39+07:00' })
  })

  test.each<readonly [string, Buffer, string, string]>([
    ['encrypted', saved([{ ...INDEX, flags: 1 }]), 'encrypted', 'encrypted'],
    ['cut off', saved([INDEX]).subarray(0, ABOVE.length + 60), 'damaged', 'container-damaged'],
    ['without a page', saved([PICTURE]), 'damaged', 'container-damaged'],
  ])('%s is told so', async (_, bytes, word, code) => {
    const [damaged] = await opened(bytes)
    const failure = damaged !== undefined && 'failure' in damaged ? damaged.failure : undefined
    expect(failure).toEqual({ code, message: expect.stringContaining(word) })
  })

  test('whose page is larger than the limit is too large', async () => {
    const bytes = saved([{ ...INDEX, content: ' '.repeat(5_000_000) }])
    expect((await opened(bytes, { maxSize: 100_000 })).map(contentOf)).toEqual(['<too-large>'])
  })

  test('of the plain kind is a page', () => {
    expect(
      findContainer(Buffer.from('<!DOCTYPE html> <html lang=vi><!--\n Page saved with SingleFile')),
    ).toBe(undefined)
  })
})
