import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import type { ExtractOptions } from '../src/model/options.ts'
import type { Outcome } from '../src/model/outcome.ts'
import { windows1252 } from './text/misread.ts'

const SOURCE = readFileSync(new URL('../fixtures/pages/nhandan.vn--zce/source.html', import.meta.url), 'utf8')
const RIGHT = read(SOURCE)

function read(text: string, options: ExtractOptions = {}): Outcome {
  return extract({ name: 'page.html', bytes: Buffer.from(text) }, options)
}

function codes({ warnings }: Outcome): string[] {
  return warnings.map(({ code }) => code)
}

describe('a damaged page gives the article of the right one', () => {
  test.each([
    ['read as windows-1252', windows1252(SOURCE)],
    ['read so twice', windows1252(windows1252(SOURCE))],
    ['read so and saved by a browser', windows1252(SOURCE).replaceAll('\xa0', '&nbsp;')],
    ['read so and written as entities', entities(windows1252(SOURCE), '&')],
  ])('UTF-8 that was %s', (_, page) => {
    const outcome = read(page)
    expect(outcome.article).toEqual(RIGHT.article)
    expect(codes(outcome)).toEqual(['mojibake-repaired'])
  })

  test('letters that are entities escaped twice', () => {
    expect(read(entities(SOURCE, '&amp;')).article).toEqual(RIGHT.article)
  })
})

function entities(text: string, sign: string): string {
  return text.replace(/[\u0080-\uffff]/g, unit => `${sign}#${unit.charCodeAt(0)};`)
}

const PARAGRAPHS = [
  'Sáng nay, bà con ở xã vùng cao Nậm Mu rủ nhau lên rừng chè cổ, mang theo gùi, dao và nắm cơm trưa.',
  'Ông Vừ kể rằng thuở nhỏ, ông theo cha đi hái chè, cả ngày chỉ được hai gùi mà vai thì mỏi rã rời.',
  'Bây giờ, con đường bê tông đã lên tới tận bản, chè hái buổi sáng thì buổi chiều đã về tới xưởng sao.',
]

function page(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map(text => `<p>${text}</p>`).join('')
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1>${body}</article>`
}

describe('a part of a page', () => {
  test('is repaired where it is mojibake, the rest stays, and the record says so', () => {
    const [first, second, third] = PARAGRAPHS
    const title = 'Mùa chè ở bản cao'
    const outcome = read(page(title, [first!, windows1252(second!), third!]))
    expect(outcome.article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(codes(outcome)).toContain('mojibake-repaired')
  })

  test('stays as it is in code', () => {
    const damaged = windows1252('tiếng Việt')
    const outcome = read(
      page('Mùa chè ở bản cao', [...PARAGRAPHS, `Chữ <code>${damaged}</code> là chữ hỏng, bà con ạ.`]),
    )
    expect(outcome.article.text).toContain(`Chữ ${damaged} là chữ hỏng`)
    expect(codes(outcome)).not.toContain('mojibake-repaired')
  })

  test('is repaired in plain text, line ends that are bytes of letters too', () => {
    const latin1 = Buffer.from(PARAGRAPHS.join('\n\n')).toString('latin1')
    const outcome = read(latin1, { inputFormat: 'text' })
    expect(outcome.article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(codes(outcome)).toContain('mojibake-repaired')
  })
})

describe('what is asked for', () => {
  const disguised = PARAGRAPHS.map(text => text.replaceAll('n', 'ո').replaceAll('a', 'ɑ'))

  test('disguised letters are given back, and the record says so', () => {
    const outcome = read(page('Mùɑ chè ở bảո cɑo', disguised), { deobfuscate: true })
    expect(outcome.article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(outcome.article.title).toBe('Mùa chè ở bản cao')
    expect(codes(outcome)).toContain('deobfuscated')
  })

  test('disguised letters stay by default', () => {
    expect(read(page('Mùɑ chè ở bảո cɑo', disguised)).article.text).toContain('ո')
  })

  test('tones are placed in every text, not in code and addresses', () => {
    const text = `${PARAGRAPHS[0]} Hòa, thủy, KHỎE ở <code>hòa</code> và https://a.vn/hòa.`
    const { article } = read(page('Hòa Bình vào mùa', [text, ...PARAGRAPHS]), { tone: 'new' })
    expect(article.title).toBe('Hoà Bình vào mùa')
    expect(article.text).toContain('Hoà, thuỷ, KHOẺ ở hòa và https://a.vn/hòa.')
    expect(read(page('Hoà Bình vào mùa', PARAGRAPHS), { tone: 'old' }).article.title).toBe('Hòa Bình vào mùa')
  })
})
