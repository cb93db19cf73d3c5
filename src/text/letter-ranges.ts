/**
 * Letters of the scripts in use, as ranges for a character class. `\p{L}` says the same and more, but to compile it takes
 * milliseconds, which a single page would notice.
 */
export const LETTER_RANGES: string =
  'A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0370-\u0373\u0376-\u037d\u037f\u0386-\u0481\u048a-\u0559\u0560-\u0588' +
  '\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0900-\u1fff\u2c00-\u2dff\u3041-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua4cf' +
  '\uac00-\ud7a3\uf900-\ufb1c\ufb50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc'
