import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findContainer } from '../../src/containers/index.ts'
import { contentOf, openAll } from './opened.ts'

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

interface Zipped {
  readonly name: string
  readonly content: string
  readonly flags?: number
  readonly isStored?: boolean
}

/** A zip whose offsets count from `base`. */
function zip(files: readonly Zipped[], base: number): Buffer {
  let local = Buffer.alloc(0)
  let central = Buffer.alloc(0)
  for (const { name, content, flags = 0, isStored = false } of files) {
    const data = isStored ? Buffer.from(content) : deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.write('PK\x03\x04', 'latin1')
    head.writeUInt16LE(name.length, 26)
    const record = Buffer.alloc(46)
    record.write('PK\x01\x02', 'latin1')
    record.writeUInt16LE(flags, 8)
    record.writeUInt16LE(isStored ? 0 : 8, 10)
    record.writeUInt32LE(data.length, 20)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(base + local.length, 42)
    central = Buffer.concat([central, record, Buffer.from(name)])
    local = Buffer.concat([local, head, Buffer.from(name), data])
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(base + local.length, 16)
  return Buffer.concat([local, central, end])
}

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
    const pages = await openAll(bytes, { name: 'a.html' })
    expect(pages.map(contentOf)).toEqual([PAGE])
    expect(pages[0]).toMatchObject({ name: 'a.html', member: null, savedAt: '2026-06-11T22:49:39+07:00' })
  })

  test.each<readonly [string, Buffer, string, string]>([
    ['encrypted', saved([{ ...INDEX, flags: 1 }]), 'encrypted', 'encrypted'],
    ['cut off', saved([INDEX]).subarray(0, ABOVE.length + 60), 'damaged', 'container-damaged'],
    ['without a page', saved([PICTURE]), 'damaged', 'container-damaged'],
  ])('%s is told so', async (_, bytes, word, code) => {
    const [damaged] = await openAll(bytes)
    const failure = damaged !== undefined && 'failure' in damaged ? damaged.failure : undefined
    expect(failure).toEqual({ code, message: expect.stringContaining(word) })
  })

  test('whose page is larger than the limit is too large', async () => {
    const bytes = saved([{ ...INDEX, content: ' '.repeat(5_000_000) }])
    expect((await openAll(bytes, { maxSize: 100_000 })).map(contentOf)).toEqual(['<too-large>'])
  })

  test('of the plain kind is a page', () => {
    expect(
      findContainer(Buffer.from('<!DOCTYPE html> <html lang=vi><!--\n Page saved with SingleFile')),
    ).toBe(undefined)
  })
})
