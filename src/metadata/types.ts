import type { Warning } from '../model/diagnostic.ts'
import type { Metadata } from '../model/metadata.ts'
import type { TextContext } from '../text/normalize.ts'

/** What the reader of metadata is told besides the page. */
export interface MetadataOptions {
  /** Address of the page; wins over everything found in it. */
  readonly url?: string | undefined
  /** When the page was saved (ISO 8601 with offset); wins over what the page tells. */
  readonly savedAt?: string | undefined
  /** IANA zone of printed times without one. */
  readonly timezone?: string | undefined
  /** Whether the text of the page is Vietnamese, by its letters. */
  readonly vietnamese: boolean
  /** How texts are cleaned up beyond what the language asks for. */
  readonly cleanUp?:
    | Pick<TextContext, 'eastAsian' | 'mojibake' | 'escaped' | 'deobfuscate' | 'note'>
    | undefined
  /** Selectors of a known site, where it has any. */
  readonly layout?: MetadataLayout | undefined
}

/** The part of a site's layout that names metadata: selectors of elements. */
export interface MetadataLayout {
  readonly title?: string
  readonly author?: string
  readonly date?: string
  readonly section?: string
  readonly tags?: string
}

/** What the page says about its own text for machines; help for the classifier of blocks. */
export interface Structured {
  /** The longest `articleBody`, as the page gives it (may hold markup or line breaks). */
  readonly articleBody: string | null
}

/** Metadata, where each value comes from, and what is doubtful about it. */
export interface MetadataResult extends Metadata {
  /** Name of the source by field; `undefined` for fields without a value. */
  readonly provenance: Readonly<Partial<Record<keyof Metadata, string | undefined>>>
  readonly warnings: readonly Warning[]
  readonly structured: Structured
}

/** Fields that several sources may fill. */
export type Field =
  | 'title'
  | 'description'
  | 'author'
  | 'datePublished'
  | 'dateModified'
  | 'section'
  | 'tag'
  | 'image'
  | 'siteName'
  | 'type'
  | 'license'
  | 'language'

/** Where a value was found; the order of trust is stated by field in `merge.ts`. */
export type Source =
  | 'layout'
  | 'json-ld'
  | 'json-ld-page'
  | 'open-graph'
  | 'meta'
  | 'microdata'
  | 'visible'
  | 'document-title'
  | 'html'

/** One value of one field as one source gives it: text, not yet checked. */
export interface Fact {
  readonly field: Field
  readonly source: Source
  readonly value: string
}
