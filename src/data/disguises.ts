/**
 * What click-bait sites put in the place of Vietnamese letters so that filters do not find their words (13 sites seen).
 * Pairs of a letter and what it stands for; capitals stand for themselves where they have them. The look-alikes of
 * `look-alikes.ts` are used as well.
 */
export const DISGUISED_LETTERS: Readonly<Record<string, string>> = {
  armenian: 'ոnօoսuցgզqՏSհhռnӏl',
  phonetic: 'ɑaɡgɢgɦhҳxɱmɾrƅbℓlⱪkᵴsıiᴄcǪQǫqⅤVȽLɗdƊDᴆđᵭđɖđƉĐ',
  smallCapitals: 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz',
  currency: '₳a₵cɆe₲gⱧhłiŁlⱠl₦nØo₮tɄu',
}

/** Marks that stand for one of Vietnamese: the letters they stand on, and the mark in their place. */
export const DISGUISED_MARKS: readonly (readonly [mark: string, letters: string, vietnamese: string])[] = [
  ['\u0342', '', '\u0303'],
  ['\u030c', 'aA', '\u0306'],
  ['\u0311', 'aeoAEO', '\u0302'],
  ['\u0328', '', '\u0323'],
]

/** Marks sown behind every letter: lines, a seagull, fillers, the dagesh of Hebrew. */
export const NOISE_MARKS =
  '\u0305\u0330\u0331\u0332\u0333\u0334\u0335\u0336\u0337\u0338\u033c\u033f\u0347\u0348\u034f\u05bc\u17b4\u17b5'

/** Characters of which the compatibility form is the plain letter: mathematical, circled, raised, Roman, letter-like. */
export const STYLED_LETTERS: RegExp =
  /[\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u2070-\u209c\u2100-\u2188\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/u
