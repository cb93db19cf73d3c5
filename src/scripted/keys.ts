/** What the name of a property says of the text under it. */
export type KeyWorth = 'none' | 'weak' | 'plain' | 'good'

/** What stands under names with these words is never the article, nor is anything below it. */
const FOREIGN =
  'comment comments related recommended recommendation recommendations trending popular latest more sidebar footer menu menus nav navigation translation translations i18n intl locale locales messages dictionary phrases policy policies terms privacy consent gdpr cookie cookies disclaimer newsletter newsletters ad ads advert advertisement bio biography author authors contributors css style styles stylesheet script scripts config configuration seo legal copyright promo promos teaser teasers subscription paywall next prev previous suggestions suggested tag tags category categories search error errors svg icon icons schema breadcrumb breadcrumbs reviews replies'
/** The text of the article stands under names with these words. */
const TELLING =
  'body content contents article html text story paragraphs blocks detail details post markup rendered document articlebody noidung'
/** So does what is said about it. */
const SUMMARIZING =
  'description excerpt summary abstract lead sapo standfirst intro introduction dek subtitle'

const WORTHS: ReadonlyMap<string, KeyWorth> = new Map([
  ...FOREIGN.split(' ').map(word => [word, 'none'] as const),
  ...SUMMARIZING.split(' ').map(word => [word, 'weak'] as const),
  ...TELLING.split(' ').map(word => [word, 'good'] as const),
])

/** Longer names are data: addresses, queries. */
const LONGEST_NAME = 60

/** Judges the name of a property by its words; the worst of them decides. */
export function worthOf(key: string): KeyWorth {
  if (key.length > LONGEST_NAME) return 'plain'
  let isGood = false
  let isWeak = false
  for (const word of key.replace(HUMP, '$1 $2').toLowerCase().split(NO_WORD)) {
    const worth = WORTHS.get(word)
    if (worth === 'none') return worth
    if (worth === 'weak') isWeak = true
    if (worth === 'good') isGood = true
  }
  if (isWeak) return 'weak'
  return isGood ? 'good' : 'plain'
}

const HUMP = /([a-z\d])([A-Z])/g
const NO_WORD = /[^a-z\d]+/
