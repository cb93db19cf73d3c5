/**
 * Debian packages with texts in many languages: manual pages (prose, troff markup, some commands) and catalogues of
 * translated messages (short texts and names).
 */
export const MANUALS: readonly string[] = [
  'manpages-cs',
  'manpages-da',
  'manpages-de',
  'manpages-el',
  'manpages-es',
  'manpages-fi',
  'manpages-fr',
  'manpages-hu',
  'manpages-id',
  'manpages-it',
  'manpages-ja',
  'manpages-nl',
  'manpages-pl',
  'manpages-pt-br',
  'manpages-ro',
  'manpages-ru',
  'manpages-sv',
  'manpages-tr',
  'manpages-uk',
  'manpages-vi',
  'manpages-zh',
]

/** Catalogues of names of countries and languages, and of messages. */
export const CATALOGUES: readonly string[] = ['iso-codes', 'libglib2.0-data']

/** Languages of the catalogues that the manuals lack. */
export const CATALOGUE_LANGUAGES: ReadonlySet<string> = new Set(
  'am ar be bg bn ca et eu fa ga gl gu he hi hr hy is ka kk km ko lo lt lv ml mn mr ms my nb ne pa si sk sl sq sr ta te th zh_TW'.split(
    ' ',
  ),
)
