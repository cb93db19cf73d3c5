import type { DecodedPage, EncodingEvidence } from '../model/decoded-page.ts'

/** One way of writing text as bytes. A new one is a file in this folder and a line in `index.ts`. */
export interface Encoding {
  /** Canonical lower-case name, as records print it. */
  readonly name: string
  /** Further names; case, punctuation and spaces do not count, so `iso-8859-1` covers `ISO8859_1`. */
  readonly labels: readonly string[]
  /** Bytes to text with composed letters, U+FFFD for what cannot be read; never throws, linear. */
  readonly decode: (bytes: Uint8Array) => string
  /** Set where Vietnamese pages come in it: without a trustworthy declaration its reading is weighed by syllables. */
  readonly vietnamese?: true
  /** Languages by whose letters its reading is weighed when nothing is declared. */
  readonly languages?: readonly Language[]
}

/** How a language shows in a right reading of its bytes. */
export interface Language {
  /** In a `latin` script the letters beyond ASCII stand between ASCII letters; words of an `other` script hold none. */
  readonly script: 'latin' | 'other'
  /** Its commonest letters beyond ASCII, ten of an alphabet, more of a syllabary or of Chinese; lower case. */
  readonly common: string
  /** The rest of the alphabet, lower case; empty where there are too many characters to list. */
  readonly rest: string
  /** The share, 0 to 1, that all these letters must have among the characters beyond ASCII. */
  readonly atLeast: number
}

/** What is known about the encoding of a page from outside its bytes. */
export interface EncodingHints {
  /** Name the user gave; wins over everything. */
  readonly encoding?: string | undefined
  /** Charset said by an HTTP or MIME header. */
  readonly charset?: string | undefined
}

/** A page as text, with what is to be said about the way there: NULs are dropped, nothing else is changed. */
export interface Decoded extends DecodedPage {
  readonly text: string
}

/** The same for markup, which a parser reads as UTF-8: such pages stay as they are. */
export interface DecodedMarkup extends DecodedPage {
  readonly markup: string | Uint8Array
}

/** What the rungs of the ladder look at. */
export interface PageBytes {
  readonly bytes: Uint8Array
  readonly hints: EncodingHints
  /** It is valid UTF-8. */
  readonly isUtf8: boolean
  /** It holds nothing but ASCII. */
  readonly isAscii: boolean
}

/** What a rung found. */
export interface Reading {
  readonly encoding: Encoding
  readonly from: EncodingEvidence
  /** `null` for valid UTF-8. */
  readonly text: string | null
  /** In which the passages are that are not in `encoding`. */
  readonly other?: Encoding
}
