import { codeAt } from '../data/code-at.ts'
import type { Mark } from '../model/block.ts'
import { finishPreformatted, finishRun, type RawMark, type RunText } from './run-text.ts'
import { LINE_BREAK } from './squeeze.ts'

/** Marks kept for one block; a block with more is no prose. */
const MOST_MARKS = 500

/** Gathers the inline content of a block as it is met; links stay open across blocks. */
export class Run {
  private raw = ''
  /** White space stands behind `raw`, to be written before the next text. */
  private spaced = false
  /** Something visible stands in `raw`. */
  private inked = false
  private afterBreak = false
  private afterDateline = false
  private marks: RawMark[] = []
  /** UTF-16 units in links for which no mark is kept. */
  private linkedBeyond = 0
  private readonly open: RawMark[] = []
  private readonly normalize: (text: string) => string

  /** Cleans its texts with `normalize`. */
  constructor(normalize: (text: string) => string) {
    this.normalize = normalize
  }

  /** True while there is nothing visible. */
  get isEmpty(): boolean {
    return !this.inked
  }

  /** Adds text. */
  append(text: string): void {
    if (!this.inked || this.afterBreak || this.afterDateline) this.look(text)
    if (this.spaced) this.writeSpace()
    this.raw = this.raw === '' ? text : this.raw + text
  }

  /** Adds white space between inline elements. */
  space(): void {
    this.spaced = this.raw !== ''
  }

  /** Adds a line break; true at the second in a row, which parts paragraphs. */
  lineBreak(): boolean {
    const second = this.afterBreak
    this.afterBreak = true
    if (this.spaced) this.writeSpace()
    this.raw += LINE_BREAK
    return second
  }

  /** Opens a range; `url` for links, `null` where the link leads nowhere. */
  startMark(kind: Mark['kind'], url: string | null): void {
    this.open.push({ kind, start: this.length, end: 0, url })
  }

  /** Closes the innermost open range of a kind. */
  endMark(kind: Mark['kind']): void {
    const { open } = this
    let at = open.length - 1
    while (at >= 0 && open[at]!.kind !== kind) at--
    if (at < 0) return
    const mark = open[at]!
    if (at === open.length - 1) open.pop()
    else open.splice(at, 1)
    mark.end = this.length
    this.keep(mark)
  }

  /** Ends a dateline; pages part it from the text by style alone. */
  dateline(): void {
    this.afterDateline = this.inked
  }

  /** The text so far, or `null` when there is none; starts anew. */
  take(preformatted: boolean): RunText | null {
    if (this.raw === '') return null
    for (const { kind, start, url } of this.open) this.keep({ kind, start, end: this.length, url })
    const taken = this.inked ? this.finish(preformatted) : null
    this.startAnew()
    return taken
  }

  private finish(preformatted: boolean): RunText | null {
    if (this.spaced) this.writeSpace()
    const { raw, marks, linkedBeyond, normalize } = this
    const run = { raw, marks, linkedBeyond, normalize }
    return preformatted ? finishPreformatted(run) : finishRun(run)
  }

  private startAnew(): void {
    this.raw = ''
    this.spaced = false
    this.inked = false
    this.afterBreak = false
    this.afterDateline = false
    if (this.marks.length > 0) this.marks = []
    this.linkedBeyond = 0
    for (const mark of this.open) mark.start = 0
  }

  private get length(): number {
    return this.spaced ? this.raw.length + 1 : this.raw.length
  }

  private writeSpace(): void {
    this.raw += ' '
    this.spaced = false
  }

  private look(text: string): void {
    if (!hasInk(text)) return
    if (this.afterDateline && !SEPARATED.test(text)) this.separate()
    this.inked = true
    this.afterBreak = false
    this.afterDateline = false
  }

  /** What opens behind a dateline opens behind its dash. */
  private separate(): void {
    const at = this.length
    if (this.spaced) this.writeSpace()
    this.raw += ' - '
    for (const mark of this.open) if (mark.start === at) mark.start = this.raw.length
  }

  private keep(mark: RawMark): void {
    if (mark.start >= mark.end) return
    if (this.marks.length < MOST_MARKS) this.marks.push(mark)
    else if (mark.kind === 'link') this.linkedBeyond += mark.end - mark.start
  }
}

/** What follows a dateline brings its own separator. */
const SEPARATED = /^\s*[-–—:,.|]/

function hasInk(text: string): boolean {
  const first = codeAt(text, 0)
  return (first > 0x20 && first < 0x7f) || HAS_INK.test(text)
}

const HAS_INK = /[^\s\u200B\u00AD]/
