import { filled, type HostileInput, inArticle, numbered, SENTENCE } from './pieces.ts'

/** Text that is long where texts are short, or of one kind of character only. */
export const TEXT: readonly HostileInput[] = [
  { name: 'one paragraph without spaces', make: size => paragraph('a', size) },
  { name: 'one paragraph of letters with marks', make: size => paragraph('ệ', size) },
  { name: 'one paragraph of sentences', make: size => paragraph(SENTENCE, size) },
  { name: 'one paragraph of capitals', make: size => paragraph('NGUYỄN VĂN AN ', size) },
  { name: 'one paragraph of names', make: size => paragraph('Nguyễn Văn An, ', size) },
  { name: 'one paragraph of digits', make: size => paragraph('1', size) },
  { name: 'one paragraph of dates', make: size => paragraph('12/3/2024 ', size) },
  { name: 'one paragraph of times', make: size => paragraph('10:30 ', size) },
  { name: 'one paragraph of full stops', make: size => paragraph('.', size) },
  { name: 'one paragraph of hyphens', make: size => paragraph(' - ', size) },
  { name: 'one paragraph of brackets', make: size => paragraph('(', size) },
  { name: 'one paragraph of quotes', make: size => paragraph('"', size) },
  { name: 'one paragraph of colons', make: size => paragraph('Ảnh: ', size) },
  { name: 'one paragraph of slashes', make: size => paragraph('/', size) },
  { name: 'one paragraph of at signs', make: size => paragraph('a@', size) },
  { name: 'one paragraph of addresses', make: size => paragraph('https://a.vn/b ', size) },
  { name: 'short paragraphs of one phrase', make: size => inArticle(filled('<p>Xem thêm: lúa</p>', size)) },
  {
    name: 'short paragraphs of dates',
    make: size => inArticle(filled('<p>Thứ Hai, 12/3/2024, 10:30 (GMT+7)</p>', size)),
  },
  {
    name: 'short paragraphs of credits',
    make: size => inArticle(filled('<p>(Theo An Bình - Ảnh: Hòa)</p>', size)),
  },
  { name: 'combining marks', make: size => paragraph('\u0301', size) },
  { name: 'combining marks out of order', make: size => paragraph('\u0301\u0323', size) },
  {
    name: 'all upper, then all lower marks',
    make: size => inArticle(`<p>e${filled('\u0301', size / 2)}${filled('\u0323', size / 2)}</p>`),
  },
  { name: 'decomposed letters', make: size => paragraph('tie\u0302\u0301ng Vie\u0323\u0302t ', size) },
  { name: 'letters with stray marks', make: size => paragraph('a \u0301', size) },
  { name: 'invisible characters', make: size => paragraph('\u200b', size) },
  { name: 'invisible characters in words', make: size => paragraph('lú\u200ba ', size) },
  { name: 'look-alike letters', make: size => paragraph('Việt Nаm ', size) },
  { name: 'emoji', make: size => paragraph('👨‍👩‍👧‍👦', size) },
  { name: 'lone surrogates', make: size => paragraph('&#xd800;', size) },
  { name: 'right-to-left text', make: size => paragraph('قال المزارعون إن الأرز نضج مبكرا. ', size) },
  { name: 'Japanese text', make: size => paragraph('稲が早く実った。', size) },
  { name: 'mojibake', make: size => paragraph('NgÆ°á»\u009di dÃ¢n gáº·t lÃºa ', size) },
  { name: 'words glued by marks', make: size => paragraph('lúa-chín_sớm.', size) },
  { name: 'different words', make: size => inArticle(`<p>${numbered(i => `từ${i} `, size)}</p>`) },
  { name: 'text without any markup', make: size => filled(SENTENCE, size) },
  { name: 'text lines without markup', make: size => numbered(i => `${i} ${SENTENCE}\n`, size) },
  { name: 'short text lines', make: size => numbered(i => `lúa ${i}\n`, size) },
  { name: 'empty text lines', make: size => `${SENTENCE}${filled('\n', size)}${SENTENCE}` },
  { name: 'text paragraphs', make: size => numbered(i => `${i} ${SENTENCE}\n\n`, size) },
  { name: 'text captions', make: size => numbered(i => `Ruộng ${i}. Ảnh: An Bình\n\n`, size) },
  { name: 'text bylines', make: size => filled('An Bình\n', size) },
  {
    name: 'hard-wrapped text',
    make: size => filled('Sáng 12/3 người dân xã Hòa Bình bắt đầu gặt lúa\n', size),
  },
  { name: 'text of Markdown', make: size => filled('# Lúa\n- chín [sớm](a)\n![](a.jpg)\n', size) },
  { name: 'text lines of one letter', make: size => filled('a\n', size) },
  {
    name: 'text bylines between paragraphs',
    make: size => numbered(i => `${SENTENCE}\nAn Bình ${i % 9}\nTheo An Bình\n`, size),
  },
  { name: 'text lines of one letter in an article', make: size => textArticle(filled('A\n', size)) },
  { name: 'text bylines in an article', make: size => textArticle(filled('An Bình\n', size)) },
  { name: 'text of one word', make: size => filled('a', size) },
]

function paragraph(piece: string, size: number): string {
  return inArticle(`<p>${filled(piece, size)}</p>`)
}

/** An article of text around the hostile part. */
function textArticle(hostile: string): string {
  const paragraph = SENTENCE.repeat(3)
  return `Lúa chín sớm ở xã Hòa Bình năm nay\n12/3/2024 10:30\n${paragraph}\n${paragraph}\n${hostile}${paragraph}\n`
}
