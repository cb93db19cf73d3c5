import type { Source } from '../dom/source.ts'

/** A font that shows Vietnamese by giving letters of windows-1252 the shapes of an old encoding. */
export interface LegacyFont {
  /** Canonical name of the encoding that its glyphs stand for. */
  readonly encoding: string
  /** It shows small letters as capitals. */
  readonly capitals: boolean
}

interface Row {
  readonly name: RegExp
  readonly encoding: string
}

/**
 * Names of the font families, as their makers began them (PC World Vietnam, 2003, and the fonts themselves). A name is
 * only a hint: Unicode text stands in such fonts too. Families named `UTM`, `UVN`, `SVN-` and `iCiel` are Unicode, and
 * those named `VnTimes` without a dot are of BK HCM 1, for which the sources disagree.
 */
const FAMILIES: readonly Row[] = [
  { name: /^\.vn/i, encoding: 'tcvn3' },
  { name: /^vni[- ]/i, encoding: 'vni' },
  { name: /^vps[- ]/i, encoding: 'vps' },
  { name: /^vi (?:times|arial|helve|courier|heo may|hoang yen)|^hoangyen$/i, encoding: 'viscii' },
  { name: /^vn[a-z]+2$/i, encoding: 'bkhcm2' },
]

/** `.VnTimeH`, `.VnArial NarrowH`: the last letter of the name before words of style. */
const OF_CAPITALS = /^\.vn.*[a-z]H(?: (?:bold|italic|narrow|heavy|light|medium))*$/
const ITS_PREFIX = /^\.vn/i

/** The legacy font of that name; `null` for other fonts. Case counts for the mark of capitals alone. */
export function legacyFontNamed(name: string): LegacyFont | null {
  const family = FAMILIES.find(row => row.name.test(name))
  if (family === undefined) return null
  const capitals = OF_CAPITALS.test(name.replace(ITS_PREFIX, '.vn'))
  return { encoding: family.encoding, capitals }
}

/**
 * Whether a page may name a legacy font; where it is right as it stands (`onUnicode`) only names as they are mostly
 * spelt are worth the search.
 */
export function mayNameLegacyFont(source: Source, onUnicode: boolean): boolean {
  const isHinted = onUnicode ? namesTcvn3(source) || holds(source, HINTS_ON_UNICODE) : holds(source, HINTS)
  return isHinted && NAMED.test(source.byteString)
}

/** `.VnTime`: that the dot is before is asked afterwards, since dots are everywhere. */
function namesTcvn3(source: Source): boolean {
  for (let at = source.indexOf('Vn'); at >= 0; at = source.indexOf('Vn', at + 2))
    if (source.bytes[at - 1] === FULL_STOP) return true
  return false
}

function holds(source: Source, hints: readonly (readonly string[])[]): boolean {
  return hints.some(parts => parts.every(part => source.indexOf(part) >= 0))
}

const FULL_STOP = 0x2e

/**
 * Looked for one after the other, the longer ones only where the short ones are: a pattern takes ten times as long, and
 * seven letters take V8 as long as a pattern.
 */
const HINTS_ON_UNICODE = [
  ['VNI'],
  ['Vni-'],
  ['VPS '],
  ['VI ', 'VI Times'],
  ['VI ', 'VI Arial'],
  ['Times2'],
  ['Arial2'],
]
const HINTS = [['Vn'], ['VNI'], ['Vni'], ['VPS'], ['VI '], ['vni'], ['.vn'], ['vps']]
const NAMED =
  /(?:face\s{0,5}=|family\s{0,5}:|font\s{0,5}:)[^;<>{}]{0,60}?(?:\.vn[a-z]|vni[- ]|vps[- ]|vi (?:times|arial|helve|courier|h)|hoangyen|vn[a-z]{2,20}2)/i
