import { codeAt } from '../data/code-at.ts'
import { type HashTable, hashTable, lookUp } from '../text/hash-table.ts'
import { EMPTY_HASH, nextHash } from '../text/word-hashes.ts'

/**
 * Words of class names, ids and roles that tell what an element shows. A name is cut at hyphens, underscores and
 * humps: `articleAuthor-name` gives `article`, `author`, `name`.
 */
type Hint = 'byline' | 'date' | 'breadcrumb' | 'tags' | 'headline' | 'aside' | 'foreign' | 'readerView'

/** A bit for each hint, so that the hints of an element are one number. */
export const HINT: Readonly<Record<Hint, number>> = {
  byline: 1,
  date: 2,
  breadcrumb: 4,
  tags: 8,
  headline: 16,
  aside: 32,
  foreign: 64,
  readerView: 128,
}

/** Words that stand for a hint wherever they occur in a name. */
const WORDS: Readonly<Partial<Record<Hint, string>>> = {
  byline:
    'author authors authored authorname byline bylines writer reporter journalist autor autoren autore auteur autorin verfasser penulis tacgia nguoiviet butdanh pseudonym',
  date: 'date dates datetime datum time timestamp publish published publishdate publisheddate pubdate pdate posted postdate postedon pubtime dateline fecha data ngay thoigian ngaydang entrydate created updated modified',
  breadcrumb: 'breadcrumb breadcrumbs crumb crumbs crumbtrail',
  tags: 'tags taglist keywords tukhoa tagged tagdetail',
  headline: 'headline',
  // Furniture of the page: what it holds is seldom about the article.
  aside: 'sidebar footer nav navigation menu popup modal newsletter promo',
  // What such boxes hold belongs to readers or to other articles.
  foreign:
    'comment comments disqus related recommend recommended recommendation recommendations lienquan xemthem docthem binhluan mostread popular trending',
}

/** Whole names whose words mean little apart. */
const NAMES: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({
    'entry-title': HINT.headline,
    'post-title': HINT.headline,
    'article-title': HINT.headline,
    'news-title': HINT.headline,
    'detail-title': HINT.headline,
    'title-detail': HINT.headline,
    'blog-title-text': HINT.headline,
    posttitle: HINT.headline,
    articletitle: HINT.headline,
    'tac-gia': HINT.byline,
    'nguoi-viet': HINT.byline,
    'but-danh': HINT.byline,
    vcard: HINT.byline,
    // `tag-x` alone is WordPress's mark of a post with that tag.
    tag: HINT.tags,
    'tag-list': HINT.tags,
    'tag-box': HINT.tags,
    'box-tag': HINT.tags,
    'post-tag': HINT.tags,
    'detail-tag': HINT.tags,
    'article-tag': HINT.tags,
    'news-tag': HINT.tags,
    'tu-khoa': HINT.tags,
    'ngay-dang': HINT.date,
    'thoi-gian': HINT.date,
    'lien-quan': HINT.foreign,
    'xem-them': HINT.foreign,
    'doc-them': HINT.foreign,
    'binh-luan': HINT.foreign,
    // Firefox's: the link to the page's site, and the text.
    'reader-domain': HINT.readerView,
    'moz-reader-content': HINT.readerView,
  }),
)

/** Wrappers of the whole page say what they hold besides the article: `has-sidebar`. */
const WRAPPERS: readonly string[] = 'has with no without open closed'.split(' ')

/** Words that take a hint back: what stands beside the name or the date is neither. */
const SPOILERS: Readonly<Partial<Record<Hint, ReadonlySet<string>>>> = {
  byline: new Set(
    'avatar avt image img photo picture bio biography description desc about icon social follow share more link links count role position title job comment'.split(
      ' ',
    ),
  ),
  aside: new Set(WRAPPERS),
  foreign: new Set(WRAPPERS),
  date: new Set(
    'read reading now ago selector picker line zone count icon left comment out range status type'.split(' '),
  ),
}

/** In the bits of a table: how far those that a word takes back, and those of a whole name, stand above those it sets. */
const SPOILS = 8
const WHOLE = 16
const ALL = (1 << SPOILS) - 1
const OF_WORD = (1 << WHOLE) - 1

/** Most words of a page are none of these, which a free slot tells at once. */
const SLOTS_AN_ENTRY = 8

/**
 * The bits of each word and name by its hash. Words of pages are not compared with them letter by letter: of ten million
 * strange ones, one may have a hash of these.
 */
const BITS: HashTable = hashTable([...bitsByHash()], SLOTS_AN_ENTRY)

function bitsByHash(): Map<number, number> {
  const bits = new Map<number, number>()
  const add = (word: string, more: number): void => {
    let hash = EMPTY_HASH
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, codeAt(word, at))
    bits.set(hash, (bits.get(hash) ?? 0) | more)
  }
  for (const hint of Object.keys(WORDS) as Hint[]) {
    for (const word of WORDS[hint]?.split(' ') ?? []) add(word, HINT[hint])
    for (const word of SPOILERS[hint] ?? []) add(word, HINT[hint] << SPOILS)
  }
  for (const [name, hint] of NAMES) add(name, hint << WHOLE)
  return bits
}

const BLANK = 0
const SIGN = 1
/** Small letters, figures and whatever is not ASCII. */
const SMALL = 2
const CAPITAL = 3
const KINDS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code <= 32) return BLANK
  if (code >= 65 && code <= 90) return CAPITAL
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? SMALL : SIGN
})

/** Longer names are generated. */
const LONGEST_NAME = 100

/** Hints of a class attribute or id: the sum of `HINT` bits. */
export function hintsOf(names: string): number {
  const { length } = names
  let hints = 0
  for (let at = 0; at < length; at++) {
    const start = at
    let bits = 0
    let name = EMPTY_HASH
    let kind = SIGN
    while (kind !== BLANK) {
      let word = EMPTY_HASH
      let previous = kind
      let code = 0
      for (; ; at++) {
        code = at < length ? codeAt(names, at) : 0
        kind = code < 0x80 ? KINDS[code]! : SMALL
        if (kind !== SMALL) {
          // A word ends at a sign, and where a capital follows a small letter.
          if (kind !== CAPITAL || previous === SMALL) break
          code |= 32
        }
        previous = kind
        name = nextHash(name, code)
        word = nextHash(word, code)
      }
      bits |= lookUp(BITS, word) & OF_WORD
      if (kind === SIGN) name = nextHash(name, codeAt(names, at++))
    }
    bits |= lookUp(BITS, name) >> WHOLE
    if (bits !== 0 && at - start <= LONGEST_NAME) hints |= bits & ALL & ~(bits >> SPOILS)
  }
  return hints
}
