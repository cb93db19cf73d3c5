import { byLetterTable } from './letter-table.ts'
import type { Encoding } from './types.ts'

/** Vietware for one font (`SVNtimes`): as TCVN3, without capitals that have a tone. Table: UniKey and VBKey, which agree. */
export const VIETWARE_F: Encoding = {
  name: 'vietware-f',
  labels: [],
  decode: byLetterTable([
    [0x96, 'ĂÂĐÊÔƠƯ'],
    [0x9f, 'ă'],
    [0xa1, 'âđêôơ'],
    [0xa7, 'ư'],
    [0xaa, 'à'],
    [0xb6, 'ả'],
    [0xba, 'ã'],
    [0xc0, 'áạằẳẵắặầẩẫấậèẻẽé'],
    [0xd1, 'ẹềểễếệ'],
    [0xd8, 'ìỉĩíị'],
    [0xdf, 'òỏõóọồổỗốộờởỡớợùủ'],
    [0xf1, 'ũúụừửữứựỳỷỹý'],
    [0xff, 'ỵ'],
  ]),
  vietnamese: true,
}
