import { byLetterTable } from './letter-table.ts'
import type { Encoding } from './types.ts'

/**
 * TCVN 5712:1993, third set, as the ABC fonts (`.VnTime`) had it: one byte a letter, but no capitals with a tone, which
 * pages show by fonts of capitals (`.VnTimeH`). Below A0 pages have quotes and dashes of windows-1252, not the capitals
 * of the first set, so this is not the `tcvn` of iconv-lite. Table: the 74 letters on which UniKey, xvnkb, VBKey, glibc,
 * recode and iconv-lite agree.
 */
export const TCVN3: Encoding = {
  name: 'tcvn3',
  labels: ['abc', 'vn3', 'vscii-3', 'tcvn5712-3', 'x-viet-tcvn3'],
  decode: bytes => foldDoubled(LETTERS(bytes)),
  vietnamese: true,
}

const LETTERS = byLetterTable([
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
])

/** Some editors wrote a toned capital as the capital and the small letter: `Aµ` for `À`; `Aà` is no Vietnamese. */
function foldDoubled(text: string): string {
  return text.replace(DOUBLED, pair => pair.charAt(1).toUpperCase())
}

const DOUBLED =
  /A[àảãáạ]|Ă[ằẳẵắặ]|Â[ầẩẫấậ]|E[èẻẽéẹ]|Ê[ềểễếệ]|I[ìỉĩíị]|O[òỏõóọ]|Ô[ồổỗốộ]|Ơ[ờởỡớợ]|U[ùủũúụ]|Ư[ừửữứự]|Y[ỳỷỹýỵ]/g
