import { C1_CHARACTERS, FIRST_C1 } from '../data/c1-characters.ts'

/** The byte that windows-1252 reads as a UTF-16 unit; `undefined` for none. Controls stand for themselves. */
export function windows1252Byte(unit: number): number | undefined {
  return unit < 0x100 ? unit : BYTE_OF.get(unit)
}

const BYTE_OF: ReadonlyMap<number, number> = new Map(
  C1_CHARACTERS.flatMap((character, index) =>
    character === '' ? [] : [[character.charCodeAt(0), FIRST_C1 + index] as const],
  ),
)
