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
