import { VOWEL_LETTERS } from '../data/syllables.ts'
import { outsideAddresses } from '../text/addresses.ts'
import { once } from '../text/once.ts'
import { outsideMarkup } from './markup.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

/**
 * VIQR (RFC 1456): marks typed as ASCII signs behind the vowel (`Vie^.t`), `dd` for đ; a backslash makes the sign behind
 * it plain. Only what readers see is converted: tags, scripts, addresses and character references stay.
 */
export const VIQR: Encoding = {
  name: 'viqr',
  labels: ['csviqr', 'vietnet'],
  decode: bytes => outsideMarkup(WINDOWS_1252.decode(bytes), readViqr),
}

/** Reads a text without markup. A syllable has one tone: the full stop of `no'i.` is one. */
export function readViqr(text: string): string {
  return outsideAddresses(text, readPart)
}

function readPart(part: string): string {
  let toned = Number.NEGATIVE_INFINITY
  return part.replace(WRITTEN, (written: string, escaped: string | undefined, at: number) => {
    if (escaped !== undefined) return escaped
    const isToned = written.length > 1 && TONES.includes(written.slice(-1))
    if (!isToned) return letters().get(written) ?? written
    if (at - toned <= LONGEST_REST && IN_SYLLABLE.test(part.slice(toned, at))) {
      const vowel = written.slice(0, -1)
      return (letters().get(vowel) ?? vowel) + written.slice(-1)
    }
    toned = at + written.length
    return letters().get(written) ?? written
  })
}

/** What may stand between two vowels of one syllable; `ngu+o+`i` has none. */
const IN_SYLLABLE = /^[a-z^(+*]*$/i
const LONGEST_REST = 6

/** An escape; đ; a vowel with its quality mark, its tone mark or both. */
const WRITTEN =
  /\\([\\^(+*'`?~.dD])|dd|D[dD]|(?:[aA][\^(]|[eE]\^|[oO][\^+*]|[uU][+*])['`?~.]?|[aeiouyAEIOUY]['`?~.]/g

const letters = once(() => {
  const found = new Map([
    ['dd', 'đ'],
    ['DD', 'Đ'],
    ['Dd', 'Đ'],
  ])
  for (const tones of VOWEL_LETTERS) {
    for (const vowel of spellingsOf(tones.charAt(0))) {
      for (let tone = 0; tone < tones.length; tone++) {
        const written = vowel + (TONES[tone] ?? '')
        found.set(written, tones.charAt(tone))
        found.set(written.charAt(0).toUpperCase() + written.slice(1), tones.charAt(tone).toUpperCase())
      }
    }
  }
  return found
})

/** Huyền, hỏi, ngã, sắc, nặng, behind none. */
const TONES = ['', '`', '?', '~', "'", '.']

const QUALITIES: Readonly<Record<string, readonly string[]>> = {
  ă: ['a('],
  â: ['a^'],
  ê: ['e^'],
  ô: ['o^'],
  ơ: ['o+', 'o*'],
  ư: ['u+', 'u*'],
}

function spellingsOf(vowel: string): readonly string[] {
  return QUALITIES[vowel] ?? [vowel]
}
