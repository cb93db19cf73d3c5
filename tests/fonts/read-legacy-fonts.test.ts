import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { sampleText } from '../../src/dom/sample.ts'
import { WINDOWS_1252 } from '../../src/encodings/windows-1252.ts'
import { type FontReading, readLegacyFonts } from '../../src/fonts/read-legacy-fonts.ts'
import { textContext } from '../../src/text/normalize.ts'
import { encode } from '../encodings/encoders.ts'
import { VIETNAMESE } from '../encodings/sentences.ts'

/** A text as it stands in the source of a page whose letters come from a font. */
const shown = (text: string, encoding: string): string => WINDOWS_1252.decode(encode(text, encoding))
const reading = (source: string, decodedBy = 'utf-8'): FontReading | null => {
  const document = parse(source)
  const sample = sampleText(document)
  return readLegacyFonts({ document, sample, vietnamese: textContext(sample).vietnamese, decodedBy })
}
const read = (source: string, decodedBy = 'utf-8'): string =>
  reading(source, decodedBy)?.source.toString() ?? source
const TEXT = VIETNAMESE.replaceAll('ủy', 'uỷ')

describe('the font is named', () => {
  test.each([
    ['by face', 'tcvn3', (text: string) => `<p><font face=".VnTime">${text}</font></p>`],
    [
      'by face, in small letters, among others',
      'tcvn3',
      text => `<font size=2 FACE='.vntime, arial'>${text}</font>`,
    ],
    ['by style', 'vni', text => `<div style="color:red;font-family: VNI-Times">${text}</div>`],
    [
      'by style, in quotes',
      'vni',
      text => `<div style="font-family:'VNI Times',serif!important">${text}</div>`,
    ],
    ['by the short form', 'vni', text => `<div style="font: bold 12pt/14pt VNI-Helve">${text}</div>`],
    [
      'around the element',
      'vps',
      text => `<body style="font-family:VPS Long An"><div><p>${text}</p></div></body>`,
    ],
    [
      'by a class',
      'tcvn3',
      text => `<style>a{}td p.x, p.lead{font-family:".VnArial"}</style><p class="b lead">${text}</p>`,
    ],
    [
      'by a class, escaped',
      'tcvn3',
      text => `<style>.x{font-family:"\\.VnTime"}</style><p class=x>${text}</p>`,
    ],
    [
      'by an element, as Word does',
      'vni',
      text => `<style><!-- p.MsoNormal{x:y} p {font-family:"VNI-Times"} --></style><p>${text}`,
    ],
    [
      'by an id',
      'bkhcm2',
      text => `<style>@media screen{#t{font-family:VnTimes2}}</style><p id=t>${text}</p>`,
    ],
    ['for VISCII', 'viscii', text => `<font face="VI Times">${text}</font>`],
  ] as [string, string, (text: string) => string][])('%s', (_, encoding, page) => {
    expect(read(page(shown(TEXT, encoding)))).toBe(page(TEXT))
  })

  test.each([
    ['a font of Unicode', `<font face="UTM Avo, .VnTime">${shown(TEXT, 'tcvn3')}</font>`],
    ['another font inside', `<font face=".VnTime"><font face="Arial">${shown(TEXT, 'tcvn3')}</font></font>`],
    ['a script', `<font face=".VnTime"><script>"${shown(TEXT, 'tcvn3')}"</script></font>`],
  ])('not by %s', (_, page) => {
    expect(read(page)).toBe(page)
  })
})

describe('a font is only a hint', () => {
  test.each([
    ['digits', '<font face="VNI-Times">1.234.567 (50%)</font>'],
    ['Unicode', `<font face="VNI-Times">${VIETNAMESE}</font> <font face="VNI-Times">các bà và</font>`],
    ['French', `<font face=".VnTime">L’été dernier à l’île, la forêt brûlait déjà près du château.</font>`],
    ['an empty run', '<font face=".VnTime"></font><font face=".VnTime">&nbsp;</font>'],
    ['an empty page', '<style>font-family:VNI-'],
  ])('%s in it stays', (_, page) => {
    expect(reading(page)).toBeNull()
  })

  test.each([
    ['.VnTime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VPS Times', 'vps'],
    ['VI Times', 'viscii'],
    ['VnArial2', 'bkhcm2'],
  ])('%s is looked for where the rest of the page is Unicode', (font, encoding) => {
    const page = (text: string): string =>
      `<p>${VIETNAMESE.repeat(3)}</p><p><font face="${font}">${text}</font>`
    expect(read(page(shown(TEXT, encoding)))).toBe(page(TEXT))
  })

  test('short texts follow the others in their font', () => {
    const page = (hanoi: string, text: string): string =>
      `<font face=VNI-Times>${hanoi}</font><b>x</b><font face=VNI-Times>${text}</font>`
    expect(read(page(shown('Đà Lạt', 'vni'), shown(TEXT, 'vni')))).toBe(page('Đà Lạt', TEXT))
  })

  test('a text that is no Vietnamese when it is so read stays, though others in its font are', () => {
    const french = 'L’été dernier à l’île, la forêt brûlait déjà près du château.'
    const page = (text: string): string =>
      `<p style="font-family:.VnTime">${text}<p style="font-family:.VnTime">${french}`
    expect(read(page(shown(TEXT, 'tcvn3')))).toBe(page(TEXT))
  })
})

describe('what goes along', () => {
  test('letters written as references, a soft hyphen for ư among them', () => {
    const text =
      '<font face=".VnTime">C&eacute;ng h&szlig;a x&middot; h&eacute;i, ng&shy;&ecirc;i lao &reg;&#233;ng &amp; &lt;b&gt;</font>'
    expect(read(text)).toBe('<font face=".VnTime">Cộng hòa xã hội, người lao động &#38; &#60;b&#62;</font>')
  })

  test('titles and attributes', () => {
    const page = (text: string, title: string): string =>
      `<title>${title}</title><meta name=description content="${title}"><img alt='${title}'><p style="font-family:VNI-Times">${text}`
    expect(read(page(shown(TEXT, 'vni'), shown('Tin tức Đồng Tháp', 'vni')))).toBe(
      page(TEXT, 'Tin tức Đồng Tháp'),
    )
  })

  test('attributes that are right as they stand, or in another language, do not', () => {
    const page = (text: string): string =>
      `<img alt="các bà và cháu"><img alt="Beyoncé à l’été"><p style="font-family:.VnTime">${text}`
    expect(read(page(shown(TEXT, 'tcvn3')))).toBe(page(TEXT))
  })

  test('capitals of fonts that have no other letters', () => {
    const title = '<font face=".VnTimeH">Céng hßa x· héi</font>'
    expect(read(title)).toBe('<font face=".VnTimeH">CỘNG HÒA XÃ HỘI</font>')
  })

  test('these too where the bytes were read as TCVN3 before', () => {
    const title = (text: string): string =>
      `<font face=".VnArial NarrowH">${text}</font><font face=".VnTime">${text}</font>`
    expect(reading(title('Cộng hòa'), 'tcvn3')?.warnings).toEqual([])
    expect(read(title('Cộng hòa'), 'tcvn3')).toBe(
      '<font face=".VnArial NarrowH">CỘNG HÒA</font><font face=".VnTime">Cộng hòa</font>',
    )
    expect(read(title('Cộng hòa'))).toBe(title('Cộng hòa'))
  })

  test('a warning that names the encodings', () => {
    const page = `<font face=".VnTime">${shown(TEXT, 'tcvn3')}</font><font face="VNI-Times">${shown(TEXT, 'vni')}</font>`
    const { source, warnings } = reading(page)!
    expect(source.toString()).toBe(`<font face=".VnTime">${TEXT}</font><font face="VNI-Times">${TEXT}</font>`)
    expect(warnings).toEqual([{ code: 'legacy-font', message: expect.stringContaining('tcvn3 and vni') }])
  })
})

test.each([
  ['open rules', 'p{font-family:.VnTime'],
  ['rules in rules', '@media{'],
  ['rules after one another', 'a{b:c}'],
  ['fonts', '<font face=.VnTime>\xe9'],
  ['attributes', '<a title=\xe9 face=.VnTime style="font:'],
  ['lists of fonts', ',font-family:VNI-'],
])('a page full of %s takes time in proportion', (_, part) => {
  const page = `<font face=.VnTime>${part.startsWith('<') ? '' : '<style>'}${part.repeat(200_000)}}`
  const start = performance.now()
  reading(page)
  expect(performance.now() - start).toBeLessThan(10_000)
})

test.each(['tcvn3', 'vni', 'viscii', 'vps'])(
  'a page in %s that names no font proves itself by its words',
  encoding => {
    const page = (text: string): string => `<title>x</title><table><tr><td class=a>${text}</td></tr></table>`
    expect(read(page(shown(TEXT, encoding)))).toBe(page(TEXT))
  },
)
