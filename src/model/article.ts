import type { Mark } from './block.ts'
import type { Metadata } from './metadata.ts'

/** A piece of the article, in reading order. */
export type ArticleBlock =
  | { readonly type: 'lead' | 'paragraph' | 'quote'; readonly text: string; readonly marks?: readonly Mark[] }
  | {
      readonly type: 'heading'
      readonly level: number
      readonly text: string
      readonly marks?: readonly Mark[]
    }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  /** `image` is an index into `Article.images`. */
  | { readonly type: 'figure'; readonly image: number }

export interface ListItem {
  readonly text: string
  /** Nesting from 0. */
  readonly depth: number
  readonly marks?: readonly Mark[]
}

/** An image of the article; its caption stands here and nowhere else. */
export interface ArticleImage {
  readonly url: string | null
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly width?: number
  readonly height?: number
}

/** The article: metadata, the lead, and the blocks from which every output is printed. */
export interface Article extends Omit<Metadata, 'savedAt'> {
  /** The sapo, without the agency tag. */
  readonly lead: string | null
  /** Agency or paper tag that opens the text, such as `TTXVN`. */
  readonly agency: string | null
  readonly blocks: readonly ArticleBlock[]
  readonly images: readonly ArticleImage[]
  /** The blocks as a reader reads them, parted by blank lines, without captions. */
  readonly text: string
}
