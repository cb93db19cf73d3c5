/** Inline formatting over a range of a text; offsets count UTF-16 units of that text. */
export interface Mark {
  readonly kind: 'link' | 'strong' | 'emphasis' | 'code'
  readonly start: number
  readonly end: number
  /** Only on links; absolute in an article. */
  readonly url?: string
}

/** What a block is by its markup (HTML) or its typography (plain text), before anyone asks if it belongs to the article. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'code'
  | 'table'
  | 'caption'
  | 'image'

/** An image as the page gives it. */
export interface ImageSource {
  /** Absolute in an article. */
  readonly url: string | null
  readonly alt: string | null
  /** `title` attribute, or another attribute that repeats the caption. */
  readonly title: string | null
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** The text between two block-level boundaries, an image, or a whole table. */
export interface Block {
  /** Position in the page, from 0. */
  readonly index: number
  readonly kind: BlockKind
  /** Normalized: one line, single spaces; empty for images; cells and rows of a table joined. Line breaks only in `code` and at `<br>`. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** 1 to 6 for headings, 0 otherwise. */
  readonly level: number
  /** For list items: nesting from 0, whether numbered, and which list (items of one list share it). */
  readonly list?: { readonly depth: number; readonly ordered: boolean; readonly id: number } | undefined
  /** For tables: rows of cells. */
  readonly rows?: readonly (readonly string[])[] | undefined
  readonly image?: ImageSource | undefined
  /** Blocks of one figure share this number (the figure's node, or its line in a text); -1 outside figures. */
  readonly figure: number
}

/** What a block is in the article. */
export type Role =
  | 'title'
  | 'lead'
  | 'body' // keeps the form its kind gives: paragraph, heading, list item, quote, code, table
  | 'figure'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'boilerplate'

/** A block with the role a named rule gave it. */
export interface LabelledBlock {
  readonly block: Block
  readonly role: Role
  /** Name of the rule that decided; shown by `explain`. */
  readonly rule: string
}
