import { codeAt } from '../data/code-at.ts'

/**
 * Words of class names, ids and roles that tell what an element shows. A name is cut at hyphens, underscores and
 * humps: `articleAuthor-name` gives `article`, `author`, `name`.
 */
type Hint = 'byline' | 'date' | 'breadcrumb' | 'tags' | 'headline' | 'aside' | 'foreign'

/** A bit for each hint, so that the hints of an element are one number. */
export const HINT: Readonly<Record<Hint, number>> = {
  byline: 1,
  date: 2,
  breadcrumb: 4,
  tags: 8,
  headline: 16,
  aside: 32,
  foreign: 64,
}

/** Words that stand for a hint wherever they occur in a name. */
const WORDS: Readonly<Record<Hint, string>> = {
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

/** By word: the bits it sets, and shifted by `SPOILS`, those it takes back. */
const SPOILS = 8
const BITS_OF_WORD: ReadonlyMap<string, number> = bitsOfWords()

function bitsOfWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const add = (word: string, more: number) => bits.set(word, (bits.get(word) ?? 0) | more)
  for (const hint of Object.keys(WORDS) as Hint[]) {
    for (const word of WORDS[hint].split(' ')) add(word, HINT[hint])
    for (const word of SPOILERS[hint] ?? []) add(word, HINT[hint] << SPOILS)
  }
  return bits
}

const SLOTS = 1024
/** Hashes of the words and names that give a hint, each in the first free slot behind its own; 0 at free slots. */
const HASHES: Int32Array = hashes()

function hashes(): Int32Array {
  const table = new Int32Array(SLOTS)
  for (const words of [...Object.values(WORDS).map(line => line.split(' ')), NAMES.keys()]) {
    for (const word of words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = hashStep(hash, codeAt(word, at))
      let slot = hash & (SLOTS - 1)
      while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
      table[slot] = hash
    }
  }
  return table
}

function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (isCapital(code) ? code | 32 : code)) | 0
}

/** Whether a word or name may be one of the tables. */
function mayBeKnown(hash: number): boolean {
  for (let slot = hash & (SLOTS - 1); HASHES[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (HASHES[slot] === hash) return true
  return false
}

const SPACE = 32

/** Hints of a class attribute or id: the sum of `HINT` bits. */
export function hintsOf(names: string): number {
  let hints = 0
  for (let start = 0; start < names.length; ) {
    let end = start
    let name = 0
    let word = 0
    let previous = 0
    let promising = false
    for (; end < names.length; end++) {
      const code = codeAt(names, end)
      if (code <= SPACE) break
      const capital = isCapital(code)
      // A word ends at a sign, and where a capital follows a small letter.
      if (!capital && !isSmall(code)) {
        promising = promising || mayBeKnown(word)
        word = 0
      } else {
        if (capital && !isCapital(previous)) {
          promising = promising || mayBeKnown(word)
          word = 0
        }
        word = hashStep(word, code)
      }
      name = hashStep(name, code)
      previous = code
    }
    if (promising || mayBeKnown(word) || mayBeKnown(name)) hints |= hintsOfName(names.slice(start, end))
    start = end + 1
  }
  return hints
}

/** Longer names are generated. */
const LONGEST_NAME = 100

function hintsOfName(name: string): number {
  if (name.length > LONGEST_NAME) return 0
  const lower = name.toLowerCase()
  let bits = NAMES.get(lower) ?? 0
  for (let start = 0; start < name.length; ) {
    let end = start
    while (end < name.length && isInWord(name, end, start)) end++
    if (end > start) bits |= BITS_OF_WORD.get(lower.slice(start, end)) ?? 0
    start = end > start && isCapital(codeAt(name, end)) ? end : end + 1
  }
  return bits & ALL & ~(bits >> SPOILS)
}

const ALL = (1 << SPOILS) - 1

/** Letters and figures; a capital after a small letter begins the next word. */
function isInWord(name: string, at: number, start: number): boolean {
  const code = codeAt(name, at)
  return isCapital(code) ? at === start || isCapital(codeAt(name, at - 1)) : isSmall(code)
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Small letters, figures and whatever is not ASCII. */
function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127
}
