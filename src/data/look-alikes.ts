/**
 * Letters that pages use for Vietnamese ones they resemble. Not here, because they are right as they stand: ₫, Ø, the
 * IPA letters ɓ and ɗ.
 */

/** Đ as other standards write it: Icelandic eth (the commonest, from old code pages) and African D. */
export const STROKE_LETTERS: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' }

/** Ă with a caron, from keyboards and fonts without the breve. */
export const BREVE_LETTERS: Readonly<Record<string, string>> = { Ǎ: 'Ă', ǎ: 'ă' }

/** Rarer ones: phonetic d with stroke, a stroke set over a plain d, the inverted breve for the circumflex. */
export const RARE_LETTERS: Readonly<Record<string, string>> = {
  ᴆ: 'đ',
  ᵭ: 'đ',
  'd\u0335': 'đ',
  'd\u0336': 'đ',
  'D\u0335': 'Đ',
  'D\u0336': 'Đ',
  Ȃ: 'Â',
  ȃ: 'â',
  Ȇ: 'Ê',
  ȇ: 'ê',
  Ȏ: 'Ô',
  ȏ: 'ô',
  // The Greek perispomeni for the tilde.
  'a\u0342': 'ã',
  'ă\u0342': 'ẵ',
  'â\u0342': 'ẫ',
  'e\u0342': 'ẽ',
  'ê\u0342': 'ễ',
  'i\u0342': 'ĩ',
  'o\u0342': 'õ',
  'ô\u0342': 'ỗ',
  'ơ\u0342': 'ỡ',
  'u\u0342': 'ũ',
  'ư\u0342': 'ữ',
  'y\u0342': 'ỹ',
}

/** Greek letters that look like Latin ones; written by code point, since the eye cannot tell them apart. */
export const GREEK_LETTERS: Readonly<Record<string, string>> = {
  '\u0391': 'A',
  '\u0392': 'B',
  '\u0395': 'E',
  '\u0397': 'H',
  '\u0399': 'I',
  '\u039a': 'K',
  '\u039c': 'M',
  '\u039d': 'N',
  '\u039f': 'O',
  '\u03a1': 'P',
  '\u03a4': 'T',
  '\u03a5': 'Y',
  '\u03a7': 'X',
  '\u03f9': 'C',
  '\u03b1': 'a',
  '\u03ac': 'á',
  '\u03b9': 'i',
  '\u03bd': 'v',
  '\u03bf': 'o',
  '\u03c1': 'p',
  '\u03c4': 't',
  '\u03c5': 'u',
  '\u03b3': 'y',
  '\u03ba': 'k',
  '\u03f2': 'c',
}

/** Cyrillic letters that look like Latin ones. */
export const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  '\u0410': 'A',
  '\u0412': 'B',
  '\u0421': 'C',
  '\u0415': 'E',
  '\u041d': 'H',
  '\u0406': 'I',
  '\u0408': 'J',
  '\u041a': 'K',
  '\u041c': 'M',
  '\u041e': 'O',
  '\u0420': 'P',
  '\u0405': 'S',
  '\u0422': 'T',
  '\u0425': 'X',
  '\u0423': 'Y',
  '\u0430': 'a',
  '\u0441': 'c',
  '\u0435': 'e',
  '\u04bb': 'h',
  '\u0456': 'i',
  '\u0458': 'j',
  '\u043a': 'k',
  '\u043c': 'm',
  '\u043e': 'o',
  '\u0440': 'p',
  '\u0455': 's',
  '\u0442': 't',
  '\u0443': 'y',
  '\u0445': 'x',
  '\u043f': 'n',
  '\u0433': 'r',
  '\u042c': 'b',
  '\u044c': 'b',
  '\u0500': 'd',
  '\u0501': 'd',
  '\u051b': 'q',
  '\u051a': 'Q',
  '\u051d': 'w',
}
