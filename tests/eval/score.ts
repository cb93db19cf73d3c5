import type { Gold, Prediction } from './gold.ts'
import { bagOf, overlap, shingles, simplify, squash, words } from './tokens.ts'

/**
 * The figures of one set, shares from 0 to 1; a figure is absent when no page of the set can tell it.
 * The definitions are those of the published comparisons, so that figures can stand beside theirs.
 */
export interface Scores {
  readonly pages: number
  /** Pages without a record, or with an error record. */
  readonly errors: number
  /** Harmonic mean of the two below: 4-gram shingles as in scrapinghub's benchmark. */
  readonly f1?: number
  /** Mean over the pages that gave any text. */
  readonly precision?: number
  /** Mean over all pages with a gold text. */
  readonly recall?: number
  /** Pages whose words are the gold's, in order. */
  readonly exact?: number
  /** Mean over pages of the F1 of single words, as in WCXB. */
  readonly wordF1?: number
  /** Mean over pages of the shingle F1. */
  readonly pageF1?: number
  /** F1 of with/without snippets over all pages together, as in trafilatura's comparison. */
  readonly segmentF1?: number
  readonly title?: number
  /** The same day. */
  readonly date?: number
  /** Pages with at least one name in common. */
  readonly authors?: number
  /** Pages without an article for which that was said. */
  readonly empty?: number
  /** Captions long enough to be looked for. */
  readonly captions?: number
  /** Captions that leaked into the text. */
  readonly captionsInText?: number
  /** Captions given more than once for a page. */
  readonly captionsTwice?: number
}

/** The figures of one page; `f1` is the share of right segments where there is no gold text. */
export interface PageScore {
  readonly id: string
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

export interface SetScore {
  readonly scores: Scores
  /** Worst first. */
  readonly pages: readonly PageScore[]
}

/** Shorter captions stand in a text by chance. */
const SHORTEST_CAPTION = 20

const NO_PREDICTION: Prediction = {
  id: '',
  text: '',
  title: null,
  date: null,
  authors: [],
  captions: [],
  status: null,
  error: 'missing',
}

/** Scores what was predicted for every page of a gold set; a page without a prediction counts as an empty error. */
export function scoreSet(gold: readonly Gold[], predictions: ReadonlyMap<string, Prediction>): SetScore {
  const pairs = gold.map(page => ({ page, got: predictions.get(page.id) ?? NO_PREDICTION }))
  const texts = pairs.flatMap(({ page, got }) => (page.text ? [scoreText(page.id, page.text, got.text)] : []))
  const segments = pairs.map(({ page, got }) => countSegments(page, got.text))
  const scores: Scores = {
    pages: gold.length,
    errors: pairs.filter(({ got }) => got.error !== null).length,
    ...textScores(texts),
    ...segmentScores(segments),
    ...share(
      'title',
      pairs.flatMap(({ page, got }) => (page.title ? [isSame(page.title, got.title)] : [])),
    ),
    ...share(
      'date',
      pairs.flatMap(({ page, got }) => (page.date ? [isSameDay(page.date, got.date)] : [])),
    ),
    ...share(
      'authors',
      pairs.flatMap(({ page, got }) =>
        page.authors?.length ? [haveCommonName(page.authors, got.authors)] : [],
      ),
    ),
    ...share(
      'empty',
      pairs.flatMap(({ page, got }) => (page.empty ? [isEmpty(got)] : [])),
    ),
    ...captionScores(pairs),
  }
  const onlySegments = pairs.flatMap(({ page }, i) => (page.text ? [] : segmentPage(page.id, segments[i]!)))
  return { scores, pages: [...texts, ...onlySegments].sort((a, b) => a.f1 - b.f1) }
}

interface TextScore extends PageScore {
  readonly isEmpty: boolean
  readonly isExact: boolean
  readonly wordF1: number
}

function scoreText(id: string, wanted: string, given: string): TextScore {
  const wantedWords = words(wanted)
  const givenWords = words(given)
  const { both, extra, missing } = overlap(bagOf(shingles(wantedWords)), bagOf(shingles(givenWords)))
  const single = overlap(bagOf(words(wanted.toLowerCase())), bagOf(words(given.toLowerCase())))
  return {
    id,
    f1: ratio(2 * both, 2 * both + extra + missing),
    precision: ratio(both, both + extra),
    recall: both + missing ? both / (both + missing) : 1,
    isEmpty: givenWords.length === 0,
    isExact: wantedWords.join(' ') === givenWords.join(' '),
    wordF1: ratio(2 * single.both, 2 * single.both + single.extra + single.missing),
  }
}

function textScores(texts: readonly TextScore[]): Partial<Scores> {
  if (texts.length === 0) return {}
  const precision = mean(texts.filter(text => !text.isEmpty).map(text => text.precision))
  const recall = mean(texts.map(text => text.recall))
  return {
    f1: ratio(2 * precision * recall, precision + recall),
    precision,
    recall,
    exact: mean(texts.map(text => Number(text.isExact))),
    wordF1: mean(texts.map(text => text.wordF1)),
    pageF1: mean(texts.map(text => text.f1)),
  }
}

interface Segments {
  readonly kept: number
  readonly lost: number
  readonly leaked: number
  readonly left: number
}

function countSegments(page: Gold, text: string): Segments {
  const given = squash(text)
  const isGiven = (snippet: string): boolean => given.includes(squash(snippet))
  const kept = (page.with ?? []).filter(isGiven).length
  const leaked = (page.without ?? []).filter(isGiven).length
  return {
    kept,
    lost: (page.with?.length ?? 0) - kept,
    leaked,
    left: (page.without?.length ?? 0) - leaked,
  }
}

function segmentScores(segments: readonly Segments[]): Partial<Scores> {
  const kept = sum(segments.map(page => page.kept))
  const lost = sum(segments.map(page => page.lost))
  const leaked = sum(segments.map(page => page.leaked))
  if (kept + lost === 0) return {}
  return { segmentF1: ratio(2 * kept, 2 * kept + lost + leaked) }
}

function segmentPage(id: string, { kept, lost, leaked, left }: Segments): PageScore[] {
  const all = kept + lost + leaked + left
  return all === 0
    ? []
    : [
        {
          id,
          f1: (kept + left) / all,
          precision: ratio(kept, kept + leaked),
          recall: ratio(kept, kept + lost),
        },
      ]
}

function captionScores(pairs: readonly { page: Gold; got: Prediction }[]): Partial<Scores> {
  let captions = 0
  let captionsInText = 0
  let captionsTwice = 0
  for (const { page, got } of pairs) {
    const wanted = (page.captions ?? []).map(simplify).filter(caption => caption.length >= SHORTEST_CAPTION)
    captions += wanted.length
    captionsInText += leakedCaptions(wanted, page, got).length
    const given = got.captions.map(simplify).filter(caption => caption !== '')
    captionsTwice += given.length - new Set(given).size
  }
  return captions === 0 ? {} : { captions, captionsInText, captionsTwice }
}

/** Which of the simplified captions stand in the given text though they do not in the gold text. */
export function leakedCaptions(captions: readonly string[], page: Gold, got: Prediction): string[] {
  if (captions.length === 0) return []
  const given = simplify(got.text)
  const wanted = simplify(page.text ?? '')
  return captions.filter(caption => given.includes(caption) && !wanted.includes(caption))
}

/** Tells if two titles are the same but for case, quotes, dots and dashes. */
export function isSame(wanted: string, given: string | null): boolean {
  return given !== null && simplify(wanted) === simplify(given)
}

/** Tells if two ISO 8601 dates begin with the same day. */
export function isSameDay(wanted: string, given: string | null): boolean {
  return given !== null && wanted.slice(0, 10) === given.slice(0, 10)
}

/** Tells if at least one name stands in both lists. */
export function haveCommonName(wanted: readonly string[], given: readonly string[]): boolean {
  const names = new Set(wanted.map(simplify))
  return given.some(name => names.has(simplify(name)))
}

/** Tells if the prediction says that the page holds no article. */
export function isEmpty(got: Prediction): boolean {
  return got.status === null ? got.text === '' : got.status === 'empty'
}

function share(name: 'title' | 'date' | 'authors' | 'empty', right: readonly boolean[]): Partial<Scores> {
  return right.length === 0 ? {} : { [name]: mean(right.map(Number)) }
}

function mean(values: readonly number[]): number {
  return ratio(sum(values), values.length)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
