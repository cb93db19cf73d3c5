import { byMarkTable } from './mark-table.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

const read = byMarkTable({
  alone: 'àă áâ ãê çì èỉ éĩ êí ëị äô åơ æư âđ',
  toned: [
    ['a', 'a', 'ìíîïû'],
    ['à', 'ă', 'òóôõû'],
    ['á', 'â', 'öøùúû'],
    ['e', 'e', 'ìíîïû'],
    ['ã', 'ê', 'öøùúû'],
    ['o', 'o', 'ìíîïü'],
    ['ä', 'ô', 'öøùúü'],
    ['å', 'ơ', 'ìíîïü'],
    ['u', 'u', 'ìíîïû'],
    ['æ', 'ư', 'ìíîïû'],
    ['y', 'y', 'ìíîïñ'],
  ],
})

/** Vietware for two fonts (`VNtimes new roman`): a base and a mark behind it. Table: UniKey. */
export const VIETWARE_X: Encoding = {
  name: 'vietware-x',
  labels: [],
  decode: bytes => read(WINDOWS_1252.decode(bytes)),
  vietnamese: true,
}
