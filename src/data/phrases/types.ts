/** What a stock phrase of a news page belongs to. Where two kinds share a phrase, the first counts. */
export type PhraseKind = (typeof PHRASE_KINDS)[number]

export const PHRASE_KINDS = [
  'related', // heads a list of other articles
  'comments', // heads or belongs to readers' comments
  'share',
  'tags', // heads a list of tags or topics
  'advertisement',
  'video', // stands for a video or a recording
  'legal', // imprint, licence, copyright, postal address
  'promo', // subscription, newsletter, app, social profiles
  'account', // forms, payment, log-in
  'author-link', // leads to an author's other articles
  'date-label', // stands before a date
  'navigation',
] as const

/** What stock phrases of news pages belong to, and where in a block they must stand. */
interface PhraseFacts {
  readonly kind: PhraseKind
  /** The whole block, its start, or any place in it (then the block must be short, see `text/phrases.ts`). */
  readonly where: 'whole' | 'start' | 'inside'
}

export interface Phrase extends PhraseFacts {
  /** In the folded form in which phrases are compared. */
  readonly phrase: string
}

export interface PhraseList extends PhraseFacts {
  /** One a line, as printed; compared on folded text, so case, tone placement and quotes do not matter. */
  readonly lines: string
}

/** Phrases of one kind and place, by the language in which they are at home (`vi`, `en` …). */
export function rows(
  kind: PhraseKind,
  where: PhraseList['where'],
  lists: Readonly<Record<string, string>>,
): readonly PhraseList[] {
  return Object.values(lists).map(lines => ({ kind, where, lines }))
}

/** A message to the visitor of a page in the place of an article. Compared on folded text. */
export interface Notice {
  /** What the visitor is told. */
  readonly what: string
  /** Lists of phrases, parted by slashes; a text is such a message if it holds a phrase of each list. A dot ends a sentence. */
  readonly signs: readonly string[]
}
