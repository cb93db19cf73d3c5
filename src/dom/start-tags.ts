import { type ElementName, HEADING_ELEMENTS, PARAGRAPH_ENDING_ELEMENTS } from '../data/elements.ts'
import { MATH, SVG } from './open-elements.ts'
import { FIRST_UNKNOWN_TAG, TAG, tagSet } from './tags.ts'
import type { TreeBuilder } from './tree-builder.ts'

type StartRule = (builder: TreeBuilder, tag: number, selfClosing: boolean) => void

const isHeading: Uint8Array = tagSet(HEADING_ELEMENTS)
const isTablePart: Uint8Array = tagSet([
  'caption',
  'colgroup',
  'col',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
])
const takesNoText: Uint8Array = tagSet(['table', 'tbody', 'thead', 'tfoot', 'tr'])
const impliedEnd: Uint8Array = tagSet(['dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt', 'rtc'])

/** What a start tag does in the body, by tag number (HTML Standard, 13.2.6.4.7); without a rule it opens an element. */
export const startRules: readonly (StartRule | undefined)[] = ruleTable([
  [startBlock, PARAGRAPH_ENDING_ELEMENTS],
  [startHeading, HEADING_ELEMENTS],
  [startItem, ['li', 'dd', 'dt']],
  [startForm, ['form']],
  [startButton, ['button']],
  [startAnchor, ['a', 'nobr']],
  [startTable, ['table']],
  [startTablePart, ['caption', 'colgroup', 'col', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']],
  [startSecond, ['html', 'body']],
  [ignore, ['head', 'frame', 'frameset']],
  [startOption, ['option', 'optgroup']],
  [startRuby, ['rb', 'rtc', 'rp', 'rt']],
  [startForeign, ['svg', 'math']],
  [startRule, ['hr']],
  [startImage, ['image']],
])

/** Closes the elements at the top of the stack whose end tags may be left out. */
export function closeImplied(builder: TreeBuilder, except: number): void {
  const open = builder.open
  while (impliedEnd[open.tags[open.top]!] === 1 && open.tags[open.top] !== except) open.closeDownTo(open.top)
}

/** Start tags in `select` and `colgroup`. True when the tag is dealt with; false when it is to be read again outside. */
export function startInNarrow(builder: TreeBuilder, tag: number): boolean {
  const open = builder.open
  if (open.tags[open.top] !== TAG.colgroup) return startInSelect(builder, tag)
  if (tag !== TAG.col && tag !== TAG.template) open.closeDownTo(open.top)
  return false
}

/**
 * In `select` nearly all tags are ignored. True when the tag is dealt with; false when it closes the `select`.
 */
function startInSelect(builder: TreeBuilder, tag: number): boolean {
  const open = builder.open
  const inTable = open.tags[open.tableScope[open.top]!] === TAG.table
  if (tag === TAG.option || tag === TAG.optgroup || tag === TAG.hr) {
    if (open.tags[open.top] === TAG.option) open.closeDownTo(open.top)
    if (tag !== TAG.option && open.tags[open.top] === TAG.optgroup) open.closeDownTo(open.top)
    builder.insert(tag)
  } else if (tag === TAG.script || tag === TAG.template) builder.insert(tag)
  else if (tag === TAG.select) open.closeDownTo(open.find(TAG.select))
  else if (
    tag === TAG.input ||
    tag === TAG.textarea ||
    tag === TAG.keygen ||
    (inTable && closesSelectInTable(tag))
  ) {
    open.closeDownTo(open.find(TAG.select))
    return false
  }
  return true
}

function closesSelectInTable(tag: number): boolean {
  return tag === TAG.table || (isTablePart[tag] === 1 && tag !== TAG.col && tag !== TAG.colgroup)
}

function startBlock(builder: TreeBuilder, tag: number): void {
  builder.closeParagraph()
  builder.insert(tag)
}

function startHeading(builder: TreeBuilder, tag: number): void {
  builder.closeParagraph()
  const open = builder.open
  if (isHeading[open.tags[open.top]!] === 1) open.closeDownTo(open.top)
  builder.insert(tag)
}

function startItem(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  const slot = open.itemSearch[open.top]!
  const before = open.tags[slot]
  if (before === tag || (tag !== TAG.li && (before === TAG.dd || before === TAG.dt))) open.closeDownTo(slot)
  startBlock(builder, tag)
}

function startForm(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  if (builder.formOpen && open.find(TAG.template) === 0) return
  builder.formOpen = true
  if (takesNoText[open.tags[open.top]!] === 1) {
    builder.insertLeaf(tag)
    return
  }
  startBlock(builder, tag)
}

function startButton(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  const slot = open.find(tag)
  if (slot > open.scope[open.top]!) open.closeDownTo(slot)
  builder.insert(tag)
}

/** An `a` in an `a` ends the outer one, whatever was opened in it. */
function startAnchor(builder: TreeBuilder, tag: number): void {
  builder.closeFormatting(tag)
  builder.insert(tag)
}

/** A table directly in a table follows it; in a cell it nests. */
function startTable(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  const table = open.tableScope[open.top]!
  if (open.tags[table] === TAG.table && openCell(builder) < table) open.closeDownTo(table)
  if (!builder.quirks) builder.closeParagraph()
  builder.insert(tag)
}

function startTablePart(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  const table = open.tableScope[open.top]!
  if (open.tags[table] !== TAG.table) {
    if (open.tags[table] === TAG.template) builder.insert(tag)
    return
  }
  const cell = openCell(builder)
  if (cell > table) open.closeDownTo(cell)
  if (tag === TAG.td || tag === TAG.th) clearToRow(builder, table)
  else if (tag === TAG.tr) clearToSection(builder, table)
  else if (tag !== TAG.col || open.tags[open.top] !== TAG.colgroup) {
    open.closeDownTo(table + 1)
    if (tag === TAG.col) builder.insertImplied(TAG.colgroup)
  }
  builder.insert(tag)
}

/** Topmost open cell or caption of any table, 0 for none. */
function openCell({ open }: TreeBuilder): number {
  return Math.max(open.find(TAG.td), open.find(TAG.th), open.find(TAG.caption))
}

function clearToRow(builder: TreeBuilder, table: number): void {
  const row = builder.open.find(TAG.tr)
  if (row > table) {
    builder.open.closeDownTo(row + 1)
    return
  }
  clearToSection(builder, table)
  builder.insertImplied(TAG.tr)
}

function clearToSection(builder: TreeBuilder, table: number): void {
  const open = builder.open
  const section = Math.max(open.find(TAG.tbody), open.find(TAG.thead), open.find(TAG.tfoot))
  if (section > table) {
    open.closeDownTo(section + 1)
    return
  }
  open.closeDownTo(table + 1)
  builder.insertImplied(TAG.tbody)
}

function startSecond(builder: TreeBuilder, tag: number): void {
  builder.giveMissingAttributes(tag)
}

function ignore(): void {}

function startOption(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  if (open.tags[open.top] === TAG.option) open.closeDownTo(open.top)
  builder.insert(tag)
}

function startRuby(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  if (open.find(TAG.ruby) > open.scope[open.top]!) {
    closeImplied(builder, tag === TAG.rp || tag === TAG.rt ? TAG.rtc : 0)
  }
  builder.insert(tag)
}

function startForeign(builder: TreeBuilder, tag: number, selfClosing: boolean): void {
  builder.insertForeign(tag, tag === TAG.svg ? SVG : MATH, selfClosing)
}

function startRule(builder: TreeBuilder, tag: number): void {
  builder.closeParagraph()
  builder.insert(tag)
}

function startImage(builder: TreeBuilder): void {
  builder.insert(TAG.img)
}

function ruleTable(
  rows: readonly (readonly [StartRule, readonly ElementName[]])[],
): (StartRule | undefined)[] {
  const table: (StartRule | undefined)[] = new Array(FIRST_UNKNOWN_TAG).fill(undefined)
  for (const [rule, names] of rows) for (const name of names) table[TAG[name]] = rule
  return table
}
