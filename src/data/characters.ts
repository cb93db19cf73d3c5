/** What a character may be to the clean-up of texts; one bit each, so that one pass over a text finds all. */
export const TRAIT = {
  /** C0 and C1 controls, DEL. */
  control: 1,
  /** No-break and typographic spaces. */
  space: 2,
  /** Fullwidth ASCII, the ideographic space, and the ligatures ﬀ to ﬆ. */
  wide: 4,
  /** Takes no room: soft hyphen, zero-width and bidirectional controls, joiners. */
  hidden: 8,
  /** Combining marks, and the spacing acute that stands in for one. */
  mark: 16,
  /** Looks like a letter of Vietnamese (the keys of the look-alike tables). */
  lookAlike: 32,
  /** A letter of a script written from right to left. */
  rightToLeft: 64,
  /** A Han, kana or hangul letter. */
  eastAsian: 128,
  /** Tab and line ends, and the line separator. */
  lineEnd: 256,
  /** White space that is neither plain, nor one of the above. */
  otherSpace: 512,
  /** A plain space. */
  plainSpace: 1024,
  /** Of texts only: plain spaces next to each other. */
  doubleSpace: 2048,
  /** A letter that byte C2, C3, C4, C5, C6, CC, E1 or E2 of UTF-8 gives when it is read as windows-1252 or -1258. */
  lead: 4096,
  /** What a byte from 80 to BF gives then; Latin-1 reads 80 to 9F as C1 controls. */
  trail: 8192,
  /** Of texts only: a lead with a trail behind it, as all mojibake of Vietnamese has. */
  mojibake: 16384,
  /** A character that may open an entity; of texts, an entity that was escaped twice. */
  ampersand: 32768,
  /** A letter or mark that pages use to disguise Vietnamese (see `disguises.ts`). */
  disguise: 65536,
  /** A Latin letter beyond ASCII, of the blocks in which all of Vietnamese stand. */
  letter: 131072,
} as const

/**
 * First and last code unit of each range of a trait; surrogates stand for the planes they open. Where ranges overlap
 * the later one counts.
 */
export const TRAIT_RANGES: readonly (readonly [
  trait: keyof typeof TRAIT,
  ranges: readonly (readonly [number, number])[],
])[] = [
  [
    'control',
    [
      [0x00, 0x08],
      [0x0b, 0x0c],
      [0x0e, 0x1f],
      [0x7f, 0x9f],
    ],
  ],
  [
    'space',
    [
      [0xa0, 0xa0],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
    ],
  ],
  [
    'lineEnd',
    [
      [0x09, 0x0a],
      [0x0d, 0x0d],
      [0x2028, 0x2028],
    ],
  ],
  [
    'otherSpace',
    [
      [0x1680, 0x1680],
      [0x2029, 0x2029],
    ],
  ],
  ['plainSpace', [[0x20, 0x20]]],
  [
    'wide',
    [
      [0x3000, 0x3000],
      [0xfb00, 0xfb06],
      [0xff01, 0xff5e],
    ],
  ],
  [
    'mark',
    [
      [0xb4, 0xb4],
      [0x300, 0x36f],
    ],
  ],
  [
    'hidden',
    [
      [0xad, 0xad],
      [0x34f, 0x34f],
      [0x17b4, 0x17b5],
      [0x180e, 0x180e],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2060],
      [0x2066, 0x2069],
      [0xfeff, 0xfeff],
    ],
  ],
  [
    'rightToLeft',
    [
      [0x590, 0x8ff],
      [0xfb1d, 0xfdff],
      [0xfe70, 0xfefe],
      [0xd802, 0xd803],
      [0xd83a, 0xd83b],
    ],
  ],
  [
    'eastAsian',
    [
      [0x1100, 0x11ff],
      [0x2e80, 0x2fdf],
      [0x3005, 0x3007],
      [0x3041, 0x31ff],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xa960, 0xa97f],
      [0xac00, 0xd7ff],
      [0xf900, 0xfaff],
      [0xff66, 0xff9f],
      [0xd840, 0xd888],
    ],
  ],
]

/** As above, of traits that characters have beside others. */
export const FURTHER_TRAITS: readonly (readonly [
  trait: keyof typeof TRAIT,
  ranges: readonly (readonly [number, number])[],
])[] = [
  [
    'lead',
    [
      [0xc2, 0xc6],
      [0xcc, 0xcc],
      [0xe1, 0xe2],
      [0x102, 0x102],
    ],
  ],
  [
    'trail',
    [
      [0x80, 0xbf],
      [0x152, 0x153],
      [0x160, 0x161],
      [0x178, 0x178],
      [0x17d, 0x17e],
      [0x192, 0x192],
      [0x2c6, 0x2c6],
      [0x2dc, 0x2dc],
      [0x2013, 0x2014],
      [0x2018, 0x201a],
      [0x201c, 0x201e],
      [0x2020, 0x2022],
      [0x2026, 0x2026],
      [0x2030, 0x2030],
      [0x2039, 0x203a],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
    ],
  ],
  ['ampersand', [[0x26, 0x26]]],
  [
    'letter',
    [
      [0xc0, 0x1b0],
      [0x1ea0, 0x1ef9],
    ],
  ],
  [
    // Those beside which others always stand are left out: emoji, currencies, letters with a stroke.
    'disguise',
    [
      [0x1ea, 0x1eb],
      [0x250, 0x2af],
      [0x531, 0x58f],
      [0x1d00, 0x1dbf],
      [0x20a6, 0x20a6],
      [0x20ae, 0x20b5],
      [0x2113, 0x2113],
      [0x24b6, 0x24e9],
      [0x2c60, 0x2c7f],
      [0xa730, 0xa731],
      [0xd835, 0xd835],
    ],
  ],
]
