import { textOf } from '../dom/text.ts'
import { readByline } from '../text/bylines.ts'
import { once } from '../text/once.ts'
import type { TitleLines } from './beside-title.ts'
import type { Labels } from './labels.ts'
import type { PageIndex } from './page-index.ts'
import type { PrintedByline } from './printed-bylines.ts'
import { outermost, printedBylines } from './printed-bylines.ts'
import type { LikelyBylines } from './text-bylines.ts'
import { bylinesInText } from './text-bylines.ts'

/** Who signs an article in print, by the way it is found; each is looked for when it is asked for. */
export interface PrintedAuthors {
  /** Elements that the site's layout calls the author. */
  readonly layout: () => Iterable<PrintedByline>
  /** The signature set to the right below the text. */
  readonly below: () => Signed | null
  /** Elements named for authors. */
  readonly bylines: () => Iterable<PrintedByline>
  /** Lines that are bylines by their words alone, in groups. */
  readonly inText: () => readonly LikelyBylines[]
}

/** A byline as printed, and the people it names. */
export interface Signed {
  readonly byline: string
  readonly people: readonly string[]
}

/** Where to look. */
interface PrintedAuthorsQuestion {
  readonly index: PageIndex
  /** Element that prints the title, -1 when unknown. */
  readonly title: number
  readonly lines: TitleLines
  readonly labels: () => Labels
  readonly layoutNodes: readonly number[]
}

/** Gives access to what a page prints of its authors. */
export function printedAuthors(question: PrintedAuthorsQuestion): PrintedAuthors {
  const { index, title, lines, labels, layoutNodes } = question
  return {
    layout: () => outermost(index, layoutNodes),
    below: once(() => signedBelow(index, title)),
    bylines: () => printedBylines(index, title),
    inText: once(() => bylinesInText(index.document, lines, labels)),
  }
}

/** Nodes and characters of a signature. */
const MOST_NODES = 12
const LONGEST = 80

/** The last of the paragraphs set to the right that is a signature by its words. */
function signedBelow({ document, rightAligned }: PageIndex, title: number): Signed | null {
  for (let at = rightAligned.length - 1; at >= 0; at--) {
    const node = rightAligned[at]!
    if (node < title || document.end[node]! - node > MOST_NODES) continue
    const text = textOf(document, node)
    if (text === '' || text.length > LONGEST) continue
    const { kind, names } = readByline(text)
    if (kind === 'author' && names.length > 0) return { byline: text, people: names }
  }
  return null
}
