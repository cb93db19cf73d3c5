import { describe, expect, test } from 'vitest'
import { htmlPart, withLineFeeds, writePart } from './mime/write-mime.ts'
import { contentOf, opened } from './opened.ts'

const LINE = 'From tin@bao.example Fri Nov 10 06:30:00 2023\r\n'

function mail(html: string, subject = 'Tin sáng'): Buffer {
  const fields = { From: 'tin@bao.example', Subject: subject, Date: 'Fri, 10 Nov 2023 06:30:00 +0700' }
  return writePart(htmlPart(html, fields, '8bit'))
}

function box(...messages: readonly Buffer[]): Buffer {
  return Buffer.concat(messages.flatMap(each => [Buffer.from(LINE), each, Buffer.from('\r\n\r\n')]))
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const PAGES = ['<p>Một', '<p>Hai', '<p>Ba']
const BOX = box(...PAGES.map(html => mail(html)))

describe('a box', () => {
  test('gives its messages in order, named by number and subject', async () => {
    const pages = await opened(BOX, { name: 'thu.mbox' })
    expect(pages.map(page => contentOf(page).trim())).toEqual(PAGES)
    expect(pages.map(({ member }) => member)).toEqual(['1 Tin sáng.eml', '2 Tin sáng.eml', '3 Tin sáng.eml'])
    expect(pages[0]).toMatchObject({ name: 'thu.mbox', format: 'eml', savedAt: '2023-11-10T06:30:00+07:00' })
  })

  test('is known though its lines end in line feeds alone', async () => {
    expect((await opened(withLineFeeds(BOX))).map(page => contentOf(page).trim())).toEqual(PAGES)
  })

  test.each([1, 7, 100, 600])('goes on in what was not held, %i bytes at a time', async size => {
    const pages = await opened(BOX.subarray(0, 300), {
      rest: inPieces(BOX.subarray(300), size),
      maxSize: 300,
    })
    expect(pages.map(page => contentOf(page).trim())).toEqual(PAGES)
  })

  test('costs a message that is too large alone', async () => {
    const bytes = box(mail('<p>Một'), mail(`<p>${'dài '.repeat(2000)}`), mail('<p>Ba'))
    const pages = await opened(bytes.subarray(0, 1000), {
      rest: inPieces(bytes.subarray(1000), 512),
      maxSize: 1000,
    })
    expect(pages.map(page => contentOf(page).trim())).toEqual(['<p>Một', '<too-large>', '<p>Ba'])
    expect(pages[1]).toMatchObject({ member: '2 Tin sáng.eml' })
  })
})

test.each([
  [
    'marked',
    'Một\r\n\r\n>From tin@bao.example Fri Nov 10 06:30:00 2023\r\nHai',
    'Một\r\n\r\nFrom tin@bao.example Fri Nov 10 06:30:00 2023\r\nHai',
  ],
  ['marked twice', 'Một\r\n>>From đây', 'Một\r\n>From đây'],
  [
    'not marked, but without a time',
    'Một\r\n\r\nFrom here on\r\nNote: b',
    'Một\r\n\r\nFrom here on\r\nNote: b',
  ],
  ['not marked, below a line', `Một\r\n${LINE}A: b`, `Một\r\n${LINE}A: b`],
])('a line that begins with From, %s, is text', async (_, written, expected) => {
  const pages = await opened(box(mail(written), mail('Ba')))
  expect(pages.map(page => contentOf(page).trim())).toEqual([expected, 'Ba'])
})

test.each([
  ['a slash', 'Giá 3/4', '1 Giá 3 4.eml'],
  ['a way up', '../../etc', '1 .. .. etc.eml'],
  ['nothing', '', '1.eml'],
  ['too many words', 'Dài '.repeat(60), `1 ${'Dài '.repeat(20).trim()}.eml`],
])('a subject with %s gives a name that is one', async (_, subject, expected) => {
  expect((await opened(box(mail('x', subject)))).map(({ member }) => member)).toEqual([expected])
})

test('10 MB of lines that might open a message take seconds at most', async () => {
  const bytes = Buffer.concat([box(mail('x')), Buffer.alloc(10_000_000, '\r\n\r\nFrom From a 10')])
  const start = process.cpuUsage()
  await opened(bytes)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
})
