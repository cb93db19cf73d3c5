/** What stands first in the list below. */
export const FIRST_C1 = 0x80

/**
 * What U+0080 to U+009F mean when a page holds them raw: the windows-1252 characters of these bytes, as in the WHATWG
 * Encoding Standard; `''` where windows-1252 has none.
 */
export const C1_CHARACTERS: readonly string[] = [
  '€',
  '',
  '‚',
  'ƒ',
  '„',
  '…',
  '†',
  '‡',
  'ˆ',
  '‰',
  'Š',
  '‹',
  'Œ',
  '',
  'Ž',
  '',
  '',
  '‘',
  '’',
  '“',
  '”',
  '•',
  '–',
  '—',
  '˜',
  '™',
  'š',
  '›',
  'œ',
  '',
  'ž',
  'Ÿ',
]
