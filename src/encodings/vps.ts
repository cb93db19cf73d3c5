import { byLetterTable } from './letter-table.ts'
import type { Encoding } from './types.ts'

/**
 * VPS, of the Vietnamese Professionals Society: one byte a letter, rare capitals among the control characters. Table:
 * recode; UniKey, xvnkb and VBKey agree on all but those capitals, which they fold, and add 99.
 */
export const VPS: Encoding = {
  name: 'vps',
  labels: ['x-viet-vps'],
  decode: byLetterTable([
    [0x02, 'ẠẬẶẸỆ'],
    [0x10, 'ỊỌỘỢỤỰ'],
    [0x19, 'Ỵ'],
    [0x1c, 'ẪỮ'],
    [0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ'],
    [0x93, 'ỀỂỄỐỒỔỖýỷỵỚỜỞ'],
    [0xa1, 'ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ'],
    [0xe0, 'àáâãảạă'],
    [0xe8, 'èéêẽìí'],
    [0xef, 'ĩẴĐòóôõ'],
    [0xf7, 'Ơụùúủ'],
    [0xfd, 'ỶẼỳ'],
  ]),
  vietnamese: true,
}
