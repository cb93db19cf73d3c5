import { byMarkTable } from './mark-table.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

/** The letters of VNI fonts, on which UniKey, xvnkb and VBKey agree; two marks on one vowel are one character. */
const read = byMarkTable({
  alone: 'ìì æỉ óĩ íí òị ôơ öư îỵ ñđ aêă aââ eâê oâô',
  toned: [
    ['a', 'a', 'øûõùï'],
    ['a', 'ă', 'èúüéë'],
    ['a', 'â', 'àåãáä'],
    ['e', 'e', 'øûõùï'],
    ['e', 'ê', 'àåãáä'],
    ['o', 'o', 'øûõùï'],
    ['o', 'ô', 'àåãáä'],
    ['ô', 'ơ', 'øûõùï'],
    ['u', 'u', 'øûõùï'],
    ['ö', 'ư', 'øûõùï'],
    ['y', 'y', 'øûõùï'],
  ],
})

/** VNI for Windows, as the fonts `VNI-Times` had it: most letters are a base and a mark behind it. */
export const VNI: Encoding = {
  name: 'vni',
  labels: ['vni-win', 'vni-windows', 'x-viet-vni'],
  decode: bytes => read(WINDOWS_1252.decode(bytes)),
  vietnamese: true,
}

/** The same glyphs at the places of the Macintosh; not looked for, since its pages were saved by Macintosh alone. */
export const VNI_MAC: Encoding = {
  name: 'vni-mac',
  labels: [],
  decode: bytes => read(new TextDecoder('macintosh').decode(bytes)),
}
