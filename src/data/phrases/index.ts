import { COMMENTS } from './comments.ts'
import { ACCOUNT, LEGAL, PROMO } from './imprint.ts'
import { ADVERTISEMENT, AUTHOR_LINKS, DATE_LABELS, NAVIGATION, TAGS, VIDEO } from './page.ts'
import { RELATED } from './related.ts'
import { SHARE } from './share.ts'
import type { PhraseList } from './types.ts'

export type { Phrase, PhraseKind, PhraseList } from './types.ts'
export { PHRASE_KINDS } from './types.ts'

/** All stock phrases. */
export const PHRASE_LISTS: readonly PhraseList[] = [
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
