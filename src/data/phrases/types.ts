/** What a stock phrase of a news page belongs to. */
export type PhraseKind =
  | 'related' // heads a list of other articles
  | 'share'
  | 'comments' // heads or belongs to readers' comments
  | 'tags' // heads a list of tags or topics
  | 'legal' // imprint, licence, copyright, postal address
  | 'video' // stands for a video or a recording
  | 'navigation'
  | 'promo' // subscription, newsletter, app, social profiles
  | 'advertisement'
  | 'account' // forms, payment, log-in
  | 'date-label' // stands before a date
  | 'author-link' // leads to an author's other articles

/** A stock phrase of news pages, and where in a block it must stand. */
export interface Phrase {
  /** As printed; compared on folded text, so case, tone placement and quotes do not matter. */
  readonly phrase: string
  /** The whole block, its start, or any place in it (then the block must be short, see `text/phrases.ts`). */
  readonly where: 'whole' | 'start' | 'inside'
  readonly kind: PhraseKind
  /** `vi`, `en` …; where the phrase is at home. */
  readonly language: string
}

/** Rows of one kind, place and language from a list of lines. */
export function rows(
  kind: PhraseKind,
  where: Phrase['where'],
  lists: Readonly<Record<string, string>>,
): readonly Phrase[] {
  return Object.entries(lists).flatMap(([language, lines]) =>
    lines
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .map(phrase => ({ phrase, where, kind, language })),
  )
}
