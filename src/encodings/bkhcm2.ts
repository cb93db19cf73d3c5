import { byMarkTable } from './mark-table.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

const read = byMarkTable({
  alone: 'ùă êâ ïê òì óỉ ôĩ ñí õị öô úơ ûư àđ',
  toned: [
    ['a', 'a', 'âãäáå'],
    ['ù', 'ă', 'çèéæå'],
    ['ê', 'â', 'ìíîëå'],
    ['e', 'e', 'âãäáå'],
    ['ï', 'ê', 'ìíîëå'],
    ['o', 'o', 'âãäáå'],
    ['ö', 'ô', 'ìíîëå'],
    ['ú', 'ơ', 'âãäáå'],
    ['u', 'u', 'âãäáå'],
    ['û', 'ư', 'âãäáå'],
    ['y', 'y', 'âãäáå'],
  ],
})

/** BK HCM 2, of the fonts `VnTimes2`: a base and a mark behind it. Table: UniKey and VBKey, which agree. */
export const BKHCM2: Encoding = {
  name: 'bkhcm2',
  labels: [],
  decode: bytes => read(WINDOWS_1252.decode(bytes)),
  vietnamese: true,
}
