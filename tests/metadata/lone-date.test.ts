import { expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'

const H1 = '<h1>The Bridge Opens</h1>'
const TEXT = '<p>Long.</p>'.repeat(150)

function published(end: string): string | null {
  return readMetadata(parse(H1 + TEXT + end), { vietnamese: false }).datePublished
}

test.each([
  [
    'that a line calls that of publication',
    '<p>Posted on the 15/12/2025 at 19:00 by <a>Guy</a></p>',
    '2025-12-15',
  ],
  ['that several lines give', '<p>Posted on May 3, 2023</p><p>Published May 3, 2023</p>', '2023-05-03'],
  ['of the last change', '<p>Last updated: May 3, 2023</p>', '2023-05-03'],
  [
    'of publication rather than of the change',
    '<p>Last updated: May 4, 2023</p><p>Veröffentlicht am 3. Mai 2023</p>',
    '2023-05-03',
  ],
  ['at a byline', '<div class="author"><b>Ann Poe</b><i>May 3, 2023</i></div>', '2023-05-03'],
  ['right behind a byline', '<p class="author">Ann Poe</p><p>May 3, 2023</p>', '2023-05-03'],
])('a page without another date has the day %s', (_, end, expected) => {
  expect(published(end)).toBe(expected)
})

test.each([
  ['in lists of articles', '<p>Posted on May 3, 2023</p><p>Posted on May 4, 2023</p>'],
  ['far from a byline', '<p>May 3, 2023</p>'],
  [
    'in a sentence',
    '<p class="author">Ann Poe was born in Rome, it is said, on the morning of May 3, 1983</p>',
  ],
  ['in boxes of other matter', '<div class="comments"><p>Posted on May 3, 2023</p></div>'],
  ['of history', '<p>Xuất bản từ 14.8.1929</p>'],
  ['that stand far behind a label', '<p>Xuất bản số đầu tiên của tờ báo này vào ngày 14/8/2009</p>'],
  ['of a licence', '<p>Giấy phép xuất bản số 12/GP cấp ngày 14/8/2009</p>'],
  ['whose word means something else', '<p>Đăng ký trước 14/8/2009</p>'],
  ['in the imprint', '<footer><p>Last updated May 3, 2023</p></footer>'],
  ['in menus', '<nav><p>Posted on May 3, 2023</p></nav>'],
])('it has none from days %s', (_, end) => {
  expect(published(end)).toBeNull()
})
