import { fold } from '../text/fold.ts'
import { isNoSection } from './section.ts'

/** A tag is a few words; a longer value is a description in the wrong place. */
const LONGEST = 60
/** With white space and marks around it. */
const LONGEST_PIECE = 200
const MOST = 60
/** Tags in one value are parted by commas, semicolons or bars. */
const SEPARATORS = /[,;|]/

/** The tags of the values of one source, as printed, each once. */
export function tagsOf(values: readonly string[]): string[] {
  const tags: string[] = []
  const seen = new Set<string>()
  for (const value of values) {
    for (const piece of value.split(SEPARATORS)) {
      if (piece.length > LONGEST_PIECE) continue
      const tag = piece.replace(MARKS, '').replace(KIND, '')
      const key = fold(tag)
      if (tag === '' || tag.length > LONGEST || seen.has(key) || tags.length >= MOST) continue
      if (INTERNAL.test(tag) || isNoSection(tag)) continue
      seen.add(key)
      tags.push(tag)
    }
  }
  return tags
}

/** Names of the kinds of tags, which publishing systems write before them for machines. */
const KIND = /^(?:category|topic|keyword|tag):\s*/i
/** What they note about the piece besides: `type_news`, `section: Article`, `autoplay_video`. */
const INTERNAL = /^(?:(?:section|type|channel|template|format):.*|[a-z]+(?:_[a-z]+)+)$/i
const MARKS = /^[\s#"“]+|[\s"”.:]+$/g
