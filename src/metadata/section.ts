import { letterKey } from './letter-key.ts'
import { isSiteName, type SiteKeys } from './site-names.ts'

/** Steps of a breadcrumb that lead to the front page, by their letters. */
export const FRONT_PAGES: ReadonlySet<string> = new Set(
  [
    'trang chủ',
    'trang nhất',
    'home',
    'homepage',
    'start',
    'startseite',
    'accueil',
    'inicio',
    'início',
    'news',
    'blog',
  ].map(letterKey),
)

/** What publishing systems call a piece that nobody put into a section, or all pieces alike, by its letters. */
const NO_SECTIONS: ReadonlySet<string> = new Set(
  [
    'uncategorized',
    'uncategorised',
    'unclassified',
    'chưa phân loại',
    'chưa được phân loại',
    'không phân loại',
    'allgemein',
    'ohne kategorie',
    'nicht kategorisiert',
    'non classé',
    'sin categoría',
    'sem categoria',
    'senza categoria',
    'bez kategorii',
    'all',
    'article',
    'articles',
    'artikel',
    'beitrag',
    'beiträge',
    'bài viết',
    'post',
    'posts',
    'blog posts',
    'detail',
  ].map(letterKey),
)

const LONGEST = 60

/** Whether a name in the place of a section or a tag says nothing: `Uncategorized`. */
export function isNoSection(name: string): boolean {
  return NO_SECTIONS.has(letterKey(name))
}

/** What the names of sections are told from. */
interface SectionContext {
  readonly title: string | null
  readonly site: SiteKeys
}

/** The steps of a breadcrumb, or the names of a list, that are sections: without front page, site and article. */
export function sectionSteps(steps: readonly string[], { title, site }: SectionContext): string[] {
  const titleKey = letterKey(title ?? '')
  return steps.filter(step => {
    const key = letterKey(step)
    if (key === '' || step.length > LONGEST || key === titleKey || ADDRESS.test(step)) return false
    return !FRONT_PAGES.has(key) && !NO_SECTIONS.has(key) && !isSiteName(step, site)
  })
}

/** Some systems join all sections of a piece with commas; a single comma may belong to a name (`Arts, Culture`). */
export function sectionNames(value: string): string[] {
  return JOINED.test(value) ? value.split(',').map(name => name.trim()) : [value]
}

const JOINED = /,(?:\S|\s*$)|,[^,]*,/

const ADDRESS = /:\/\/|^[\w-]+\.[a-z]{2,}$/i
