import { COMMENTS } from './comments.ts'
import { ACCOUNT, LEGAL, PROMO } from './imprint.ts'
import { ADVERTISEMENT, AUTHOR_LINKS, DATE_LABELS, NAVIGATION, TAGS, VIDEO } from './page.ts'
import { RELATED } from './related.ts'
import { SHARE } from './share.ts'
import type { Phrase } from './types.ts'

export type { Phrase, PhraseKind } from './types.ts'

/** All stock phrases; where two kinds share a phrase, the first row wins. */
export const PHRASES: readonly Phrase[] = [
  ...RELATED,
  ...COMMENTS,
  ...SHARE,
  ...TAGS,
  ...ADVERTISEMENT,
  ...VIDEO,
  ...LEGAL,
  ...PROMO,
  ...ACCOUNT,
  ...AUTHOR_LINKS,
  ...DATE_LABELS,
  ...NAVIGATION,
]
