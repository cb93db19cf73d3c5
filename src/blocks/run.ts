import type { Mark } from '../model/block.ts'

/** The text of one block, normalized, with its marks. */
export interface RunText {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly linkLength: number
  readonly strongLength: number
}

/** Gathers the inline content of a block as it is met; links stay open across blocks. */
export interface Run {
  append(text: string): void
  /** White space between inline elements. */
  space(): void
  /** True at the second break in a row, which parts paragraphs. */
  lineBreak(): boolean
  /** Opens a range; `url` for links, `null` where the link leads nowhere. */
  open(kind: Mark['kind'], url: string | null): void
  close(kind: Mark['kind']): void
  /** Ends a dateline; pages part it from the text by style alone. */
  dateline(): void
  isEmpty(): boolean
  /** The text so far, or `null` when there is none; starts anew. */
  take(preformatted: boolean): RunText | null
}

/** Marks kept for one block; a block with more is no prose. */
const MOST_MARKS = 500

/** Makes an empty run that cleans its texts with `normalize`. */
export function createRun(options: { readonly normalize: (text: string) => string }): Run {
  const state: State = { ...EMPTY, marks: [], open: [] }
  return {
    append: text => append(state, text),
    space: () => {
      if (state.raw !== '') state.raw += ' '
    },
    lineBreak: () => lineBreak(state),
    open: (kind, url) => void state.open.push({ kind, start: state.raw.length, url }),
    close: kind => close(state, kind),
    dateline: () => {
      state.afterDateline = state.inked
    },
    isEmpty: () => !state.inked,
    take: preformatted => take(state, preformatted, options.normalize),
  }
}

interface State {
  raw: string
  /** Something visible stands in `raw`. */
  inked: boolean
  afterBreak: boolean
  afterDateline: boolean
  marks: RawMark[]
  /** UTF-16 units in links for which no mark is kept. */
  linkedBeyond: number
  readonly open: { kind: Mark['kind']; start: number; url: string | null }[]
}

const EMPTY = { raw: '', inked: false, afterBreak: false, afterDateline: false, linkedBeyond: 0 } as const

function append(state: State, text: string): void {
  if (state.afterDateline && HAS_INK.test(text)) {
    if (!SEPARATED.test(text)) separate(state)
    state.afterDateline = false
  }
  state.raw += text
  if ((state.afterBreak || !state.inked) && HAS_INK.test(text)) {
    state.inked = true
    state.afterBreak = false
  }
}

/** What opens behind a dateline opens behind its dash. */
function separate(state: State): void {
  const at = state.raw.length
  state.raw += ' - '
  for (const mark of state.open) if (mark.start === at) mark.start = state.raw.length
}

function lineBreak(state: State): boolean {
  const second = state.afterBreak
  state.afterBreak = true
  state.raw += LINE_BREAK
  return second
}

function close(state: State, kind: Mark['kind']): void {
  const at = state.open.findLastIndex(mark => mark.kind === kind)
  if (at >= 0) keep(state, state.open.splice(at, 1)[0]!)
}

function keep(state: State, { kind, start, url }: State['open'][number]): void {
  const end = state.raw.length
  if (start >= end) return
  if (state.marks.length < MOST_MARKS) state.marks.push({ kind, start, end, url })
  else if (kind === 'link') state.linkedBeyond += end - start
}

function take(state: State, preformatted: boolean, normalize: (text: string) => string): RunText | null {
  if (state.raw === '' && state.open.length === 0) return null
  for (const mark of state.open) keep(state, mark)
  const { raw, marks, linkedBeyond } = state
  const taken = state.inked ? finish({ raw, marks, linkedBeyond, preformatted, normalize }) : null
  Object.assign(state, EMPTY, { marks: [] })
  for (const mark of state.open) mark.start = 0
  return taken
}

interface RawMark {
  readonly kind: Mark['kind']
  readonly start: number
  readonly end: number
  readonly url: string | null
}

interface RawRun {
  readonly raw: string
  readonly marks: readonly RawMark[]
  readonly linkedBeyond: number
  readonly preformatted: boolean
  readonly normalize: (text: string) => string
}

/** What follows a dateline brings its own separator. */
const SEPARATED = /^\s*[-–—:,.|]/

/** `<br>` is carried as U+2028 until white space has been collapsed. */
const LINE_BREAK = '\u2028'
const HAS_INK = /[^\s\u200B\u00AD]/

function finish(run: RawRun): RunText | null {
  const clean = run.normalize(run.raw)
  if (run.preformatted) {
    const text = clean
      .replaceAll(LINE_BREAK, '\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd()
    return text === '' ? null : { text, marks: [], linkLength: 0, strongLength: 0 }
  }
  const whole = squeeze(clean).trimStart()
  const text = whole.trimEnd()
  if (text === '') return null
  if (run.marks.length === 0) return { text, marks: [], linkLength: 0, strongLength: 0 }
  return withMarks(text, run, { whole, unchanged: clean === run.raw })
}

interface Tidied {
  /** The tidy text, its end not yet trimmed. */
  readonly whole: string
  /** Normalization had nothing to do. */
  readonly unchanged: boolean
}

const RUN_OF_SPACE = /[ \t\r\n\f\u00A0]+/g
const BREAKS = / ?(?:\u2028 ?)+/g

/** White space to single spaces, breaks to line feeds. */
function squeeze(text: string): string {
  return UNTIDY.test(text) ? text.replace(RUN_OF_SPACE, ' ').replace(BREAKS, '\n') : text
}

/** Most texts have nothing but single spaces. */
const UNTIDY = /[\t\r\n\f\u00A0\u2028]| {2}/

/** Carries the marks' offsets from the raw text over to the tidy one. */
function withMarks(text: string, run: RawRun, tidied: Tidied): RunText {
  const at = offsetsIn(run, tidied)
  const marks: Mark[] = []
  let linkLength = run.linkedBeyond
  let strongLength = 0
  for (const mark of run.marks) {
    let start = Math.max(0, Math.min(at(mark.start), text.length))
    let end = Math.max(start, Math.min(at(mark.end), text.length))
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    if (start === end) continue
    if (mark.kind === 'link') linkLength += end - start
    if (mark.kind === 'strong') strongLength += end - start
    if (mark.kind !== 'link') marks.push({ kind: mark.kind, start, end })
    else if (mark.url !== null) marks.push({ kind: 'link', start, end, url: mark.url })
  }
  if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    text,
    marks,
    linkLength: Math.min(linkLength, text.length),
    strongLength: Math.min(strongLength, text.length),
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 10
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === ''
}

/** Where offsets of the raw text fall in the tidy text. */
function offsetsIn(run: RawRun, tidied: Tidied): (boundary: number) => number {
  if (tidied.unchanged && !UNTIDY.test(run.raw)) {
    const leading = run.raw.length - run.raw.trimStart().length
    return boundary => boundary - leading
  }
  const offsets = mapOffsets(run, tidied)
  return boundary => offsets.get(boundary)!
}

/** Where each mark's boundary of the raw text falls in the tidy text: piece by piece, so that it stays linear. */
function mapOffsets(run: RawRun, { whole, unchanged }: Tidied): ReadonlyMap<number, number> {
  const boundaries = [...new Set(run.marks.flatMap(mark => [mark.start, mark.end]))].sort((a, b) => a - b)
  const offsets = new Map<number, number>()
  let from = 0
  let length = 0
  let lastIsSpace = true
  for (const boundary of [...boundaries, run.raw.length]) {
    const raw = run.raw.slice(from, boundary)
    const clean = squeeze(unchanged ? raw : run.normalize(raw))
    const piece = length === 0 ? clean.trimStart() : clean
    if (piece !== '') {
      length += piece.length - (lastIsSpace && isSpace(piece, 0) ? 1 : 0)
      lastIsSpace = isSpace(piece, piece.length - 1)
    }
    offsets.set(boundary, length)
    from = boundary
  }
  const addsUp = unchanged || length === whole.length
  return addsUp || boundaries.length * run.raw.length > MOST_WORK ? offsets : mapPrefixes(run, boundaries)
}

/** In UTF-16 units; beyond it marks may stand a letter off. */
const MOST_WORK = 1_000_000

/** The same where a boundary parts what normalization joins, such as a letter and its tone mark. */
function mapPrefixes(run: RawRun, boundaries: readonly number[]): ReadonlyMap<number, number> {
  const lengthTo = (boundary: number): number =>
    squeeze(run.normalize(run.raw.slice(0, boundary))).trimStart().length
  return new Map(boundaries.map(boundary => [boundary, lengthTo(boundary)]))
}
