/** Types of JSON-LD and Open Graph (lower case) and the kind of piece they mean. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['liveblogposting', 'live'],
  ['videoobject', 'video'],
  ['imagegallery', 'gallery'],
  ['mediagallery', 'gallery'],
  ['podcastepisode', 'audio'],
  ['recipe', 'recipe'],
  ['review', 'review'],
  ['reviewnewsarticle', 'review'],
  ['opinionnewsarticle', 'opinion'],
  ['webpage', 'page'],
  ['website', 'page'],
  ['video.other', 'video'],
  ['video.movie', 'video'],
  ['video.episode', 'video'],
  ['video', 'video'],
  ['article', 'article'],
  ['news', 'article'],
  ['blog', 'article'],
  ['report', 'article'],
])

/** The kind of piece a declared type means (`article`, `video`, `live` …); `null` for types that say nothing. */
export function articleType(declared: string): string | null {
  const type = declared.trim().toLowerCase()
  return KINDS.get(type) ?? (type.endsWith('article') || type.endsWith('posting') ? 'article' : null)
}
