/**
 * Named entities that content systems write into Vietnamese text and then escape once more. Not here: `lt`, `gt` and
 * `amp`, which would make markup.
 */
const NAMES =
  'nbsp \u00a0 quot " apos \' ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’ sbquo ‚ laquo « raquo » lsaquo ‹ rsaquo › ' +
  'ndash – mdash — hellip … bull • middot · deg ° copy © reg ® trade ™ euro € times × frac12 ½ frac14 ¼ frac34 ¾ ' +
  'sup1 ¹ sup2 ² sup3 ³ ordf ª ordm º iexcl ¡ iquest ¿ sect § para ¶ plusmn ± ' +
  'agrave à aacute á acirc â atilde ã auml ä aring å aelig æ abreve ă ccedil ç dstrok đ egrave è eacute é ecirc ê ' +
  'euml ë igrave ì iacute í icirc î itilde ĩ iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö ' +
  'oslash ø ugrave ù uacute ú ucirc û utilde ũ uuml ü yacute ý yuml ÿ thorn þ szlig ß ' +
  'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Abreve Ă Ccedil Ç Dstrok Đ Egrave È Eacute É Ecirc Ê ' +
  'Euml Ë Igrave Ì Iacute Í Icirc Î Itilde Ĩ Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö ' +
  'Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Utilde Ũ Uuml Ü Yacute Ý THORN Þ'

/** Name to character. */
export const ENTITY_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from(NAMES.matchAll(/(\w+) (\S|\u00a0)/g), ([, name, character]) => [name!, character!] as const),
)
