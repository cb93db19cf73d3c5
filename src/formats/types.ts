import type { Warning } from '../model/diagnostic.ts'
import type { ArticleRecord } from '../model/record.ts'

/** What a caller may choose about the printed form. */
export interface RenderOptions {
  /** Keys to print, in this order; `null` for all. Only forms made of keys look at it. */
  readonly fields: readonly string[] | null
  /** Write nothing but ASCII, the rest as escapes; same forms. Default: false. */
  readonly ascii?: boolean
}

/** Prints one record: a whole document that ends in a line break, or `''` when there is nothing to print. */
export type Render = (record: ArticleRecord, options: RenderOptions) => string

/** How several documents stand in one stream. */
export interface Framing {
  readonly begin: string
  readonly separator: string
  readonly end: string
  /** Fits a document into the stream; without it the document stands as it is. */
  readonly item?: (document: string) => string
}

/** A form of output. A new one is a file beside this and a line in `index.ts`. */
export interface Format {
  readonly name: string
  /** Ending of a file that holds one document, with its dot. */
  readonly extension: string
  /** Whether `fields` selects what is printed. */
  readonly hasFields: boolean
  readonly framing: Framing
  /** Adds a warning to a printed document, for what is known only then; without it warnings are not printed. */
  readonly warn?: (document: string, warning: Warning) => string
  /** Brings the printer; heavy ones are imported only here. */
  readonly load: () => Promise<Render>
}
