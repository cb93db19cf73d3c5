/**
 * Words of class names, ids and roles that tell what an element shows. A name is cut at hyphens, underscores and
 * humps: `articleAuthor-name` gives `article`, `author`, `name`.
 */
export type Hint = 'byline' | 'date' | 'breadcrumb' | 'tags' | 'headline' | 'aside'

/** Words that stand for a hint wherever they occur in a name. */
const WORDS: Readonly<Record<Hint, string>> = {
  byline:
    'author authors authored authorname byline bylines writer reporter journalist autor autoren autore auteur autorin verfasser penulis tacgia nguoiviet butdanh pseudonym',
  date: 'date dates datetime datum time timestamp publish published publishdate publisheddate pubdate pdate posted postdate postedon pubtime dateline fecha data ngay thoigian ngaydang entrydate created updated modified',
  breadcrumb: 'breadcrumb breadcrumbs crumb crumbs crumbtrail',
  tags: 'tags taglist keywords tukhoa tagged tagdetail',
  headline: 'headline',
  // What stands in such boxes belongs to readers, other articles or the site.
  aside:
    'comment comments disqus related recommend recommended recommendation recommendations sidebar footer nav navigation menu popup modal newsletter lienquan xemthem docthem binhluan mostread popular trending promo',
}

/** Whole names whose words mean little apart. */
const NAMES: Readonly<Record<string, Hint>> = {
  'entry-title': 'headline',
  'post-title': 'headline',
  'article-title': 'headline',
  'news-title': 'headline',
  'detail-title': 'headline',
  'title-detail': 'headline',
  'blog-title-text': 'headline',
  posttitle: 'headline',
  articletitle: 'headline',
  'tac-gia': 'byline',
  'nguoi-viet': 'byline',
  'but-danh': 'byline',
  vcard: 'byline',
  // `tag-x` alone is WordPress's mark of a post with that tag.
  tag: 'tags',
  'tag-list': 'tags',
  'tag-box': 'tags',
  'box-tag': 'tags',
  'post-tag': 'tags',
  'detail-tag': 'tags',
  'article-tag': 'tags',
  'news-tag': 'tags',
  'tu-khoa': 'tags',
  'ngay-dang': 'date',
  'thoi-gian': 'date',
  'lien-quan': 'aside',
  'xem-them': 'aside',
  'doc-them': 'aside',
  'binh-luan': 'aside',
}

/** Words that take a hint back: what stands beside the name or the date is neither. */
const SPOILERS: Readonly<Partial<Record<Hint, ReadonlySet<string>>>> = {
  byline: new Set(
    'avatar avt image img photo picture bio biography description desc about icon social follow share more link links count role position title job comment'.split(
      ' ',
    ),
  ),
  // Wrappers of the whole page say what they hold besides the article.
  aside: new Set('has with no without open closed'.split(' ')),
  date: new Set('read reading now ago selector picker line zone count icon left comment out range status type'.split(' ')),
}

const HINT_OF_WORD: ReadonlyMap<string, Hint> = new Map(
  Object.entries(WORDS).flatMap(([hint, words]) => words.split(' ').map(word => [word, hint as Hint] as const)),
)

/** Hints of one class attribute or id, remembered by the caller since pages repeat their names. */
export function hintsOf(names: string): ReadonlySet<Hint> {
  const hints = new Set<Hint>()
  for (const name of names.split(SPACES)) {
    const whole = NAMES[name.toLowerCase()]
    if (whole !== undefined) hints.add(whole)
    const words = name.replace(HUMP, '$1-$2').toLowerCase().split(BREAKS)
    for (const word of words) {
      const hint = HINT_OF_WORD.get(word)
      if (hint === undefined) continue
      const spoilers = SPOILERS[hint]
      if (spoilers === undefined || !words.some(other => spoilers.has(other))) hints.add(hint)
    }
  }
  return hints
}

const SPACES = /\s+/
const HUMP = /([a-z])([A-Z])/g
const BREAKS = /[^\p{L}\d]+/u
