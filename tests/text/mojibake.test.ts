import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mojibakeEvidence, repairMojibake, repairPage } from '../../src/text/mojibake.ts'
import { windows1252, windows1258 } from './misread.ts'

const SENTENCE = 'Sáng 12/3, bà con xã Nậm Mu “rước” 1.200 gốc chè về bản… giá 50.000₫ một ký'
const LETTERS = Array.from(
  'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ',
)

describe('repairMojibake', () => {
  test.each(LETTERS)('repairs %s, read once and twice', letter => {
    const text = `Việt ${letter}, không`
    expect(repairMojibake(windows1252(text), false)).toBe(text)
    expect(repairMojibake(windows1252(windows1252(text)), false)).toBe(text)
  })

  test('repairs what was read as windows-1258, where no byte was lost', () => {
    expect(repairMojibake(windows1258(SENTENCE.normalize('NFC')), false)).toBe(SENTENCE)
  })

  test('repairs decomposed letters', () => {
    const text = 'tiếng Việt'.normalize('NFD')
    expect(repairMojibake(windows1252(text), false)).toBe(text)
  })

  test('repairs the words of a right paragraph that are damaged', () => {
    const text = `Bà con nói tiếng ${windows1252('Việt')} ở ${windows1252('quê nhà')}`
    expect(repairMojibake(text, false)).toBe('Bà con nói tiếng Việt ở quê nhà')
  })

  test.each([
    ['capitals before a quotation mark in a right paragraph', 'Ông nói: “ĐẠI HỘI CỦA XÃ” và đi về'],
    ['capitals before a quotation mark alone', '“UBND XÃ”'],
    ['capitals before dots', 'ĐÃ… ĐẾN RỒI'],
    ['capitals before a no-break space', 'UBND XÃ\xa0TÂN LẬP'],
    ['guillemets', '«ĐÃ» và «CHÂ»'],
    ['Portuguese', '“AMANHÔ, disse a NAÇÃO”'],
    ['lost bytes', 'Ti\u00e1\u00ba\ufffdng Viá»‡t'],
    ['French mojibake that is no Vietnamese', windows1252('le café fermé')],
    ['Greek mojibake', windows1252('Αθήνα')],
  ])('leaves %s', (_, text) => {
    expect(repairMojibake(text, false)).toBe(text)
  })

  test('repairs foreign names where the document proves the damage', () => {
    expect(repairMojibake(windows1252('Beyoncé, Özil'), true)).toBe('Beyoncé, Özil')
    expect(repairMojibake(windows1252('Beyoncé'), false)).toBe(windows1252('Beyoncé'))
  })

  test('never throws, lone surrogates included, and never makes markup', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'ÃÂáâÄÆºª»¿€™”\xa0\xad\x81\x8f<&> aV'),
      fc.integer({ min: 0xd7f0, max: 0xe010 }).map(code => String.fromCharCode(code)),
    )
    fc.assert(
      fc.property(fc.string({ unit }), fc.boolean(), (text, proven) => {
        const signs = (all: string): number => all.match(/[<&>]/g)?.length ?? 0
        expect(signs(repairMojibake(text, proven))).toBe(signs(text))
      }),
    )
  })
})

describe('mojibakeEvidence', () => {
  test('tells a document of mojibake from one with a quotation of it, and from a right one', () => {
    const damaged = windows1252(SENTENCE)
    expect(mojibakeEvidence(`${damaged}\n${damaged}`)).toEqual({ proven: true, throughout: true })
    expect(mojibakeEvidence(`${damaged}\n${SENTENCE}`)).toEqual({ proven: true, throughout: false })
    expect(mojibakeEvidence(`Viá»‡t\n${SENTENCE}`)).toEqual({ proven: false, throughout: false })
  })
})

describe('repairPage', () => {
  test('repairs text, attributes and scripts, and signs of no alphabet', () => {
    const page = `<p title="${SENTENCE}">→ ${SENTENCE} 🌿</p><script>"${SENTENCE}"</script>`
    expect(repairPage(windows1252(page))).toBe(page)
    expect(repairPage(windows1252(windows1252(page)))).toBe(page)
  })

  test('takes the no-break space that a browser wrote for byte A0', () => {
    expect(repairPage('LÃ&nbsp; má»™t,&nbsp;hai')).toBe('Là một,&nbsp;hai')
  })
})
