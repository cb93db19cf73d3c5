import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { newBudget } from '../../src/containers/budget.ts'
import { messageOf, opened, told } from './opened.ts'
import { tarOf } from './tar-file.ts'
import { zipOf } from './zip-file.ts'

const page = (name: string): { name: string; content: string } => ({ name, content: `<p>${name}</p>` })
const THREE = [page('a.html'), page('b.html'), page('c.html')]

describe('an input ends with one failure', () => {
  test('when it has more entries than may be', async () => {
    const all = await opened(tarOf(THREE), { maxEntries: 2 })
    expect(told(all)).toEqual(['a.html: <p>a.html</p>', 'b.html: <p>b.html</p>', 'null: too-many-entries'])
    expect(messageOf(all[2])).toContain('raise --max-entries')
  })

  test('when the archives in it have more, all together', async () => {
    const inner = tarOf(THREE)
    const outer = zipOf([
      { name: '1.tar', content: inner },
      { name: '2.tar', content: inner },
    ])
    expect(told(await opened(outer, { maxEntries: 6 })).slice(4)).toEqual(['null: too-many-entries'])
  })

  test('when it unpacks to more than may be', async () => {
    const all = await opened(zipOf(THREE), { maxTotalSize: 30 })
    expect(told(all)).toEqual(['a.html: <p>a.html</p>', 'b.html: <p>b.html</p>', 'null: archive-too-large'])
    expect(messageOf(all[2])).toContain('raise --max-total-size')
  })

  test('when it is a bomb that has to be gone through', async () => {
    const zeros = gzipSync(Buffer.alloc(30_000_000))
    const bomb = gzipSync(tarOf([{ name: 'x.bin', content: Buffer.alloc(3_000_000) }, page('a.html')]))
    expect(told(await opened(bomb, { maxSize: 100_000, maxTotalSize: 1_000_000 }))).toEqual([
      'null: archive-too-large',
    ])
    expect(told(await opened(zeros, { maxSize: 100_000, maxTotalSize: 1_000_000 }))).toEqual([
      'null: too-large',
    ])
  })
})

describe('a budget', () => {
  const budget = (): ReturnType<typeof newBudget> => newBudget({ maxEntries: 10, maxTotalSize: 1e12 })

  test('lets everything grow by five hundred times', () => {
    const { read, unpacked } = budget()
    read(1_000_000)
    expect(() => unpacked(500_000_000)).not.toThrow()
    expect(() => unpacked(1)).toThrow(/500 times its size/)
  })

  test('lets what is small grow by more', () => {
    const { read, unpacked } = budget()
    read(1)
    expect(() => unpacked(256_000_000)).not.toThrow()
    expect(() => unpacked(1)).toThrow()
  })
})

describe('nesting', () => {
  const nested = (levels: number): Uint8Array => {
    let bytes: Uint8Array = tarOf(THREE.slice(0, 1))
    for (let level = 1; level < levels; level++) bytes = tarOf([{ name: 'x.tar', content: bytes }])
    return bytes
  }

  test('is opened as deep as it may be, and no deeper', async () => {
    expect(told(await opened(nested(3), { maxNesting: 3 }))).toEqual(['x.tar/x.tar/a.html: <p>a.html</p>'])
    expect(told(await opened(nested(3), { maxNesting: 2 }))).toEqual(['x.tar/x.tar: too-nested'])
  })

  test('is not opened at all where none may be', async () => {
    expect(told(await opened(nested(1), { maxNesting: 0 }))).toEqual(['null: too-nested'])
  })
})
