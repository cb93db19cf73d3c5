import {
  BLOCK_END_ELEMENTS,
  type ElementName,
  FORMATTING_ELEMENTS,
  HEADING_ELEMENTS,
} from '../data/elements.ts'
import { closeImplied } from './start-tags.ts'
import { FIRST_UNKNOWN_TAG, TAG } from './tags.ts'
import type { TreeBuilder } from './tree-builder.ts'

type EndRule = (builder: TreeBuilder, tag: number) => void

const HEADINGS: readonly number[] = HEADING_ELEMENTS.map(name => TAG[name])

/** What an end tag does in the body, by tag number; without a rule it closes its element unless a block is between. */
export const endRules: readonly (EndRule | undefined)[] = ruleTable([
  [endBlock, BLOCK_END_ELEMENTS],
  [endHeading, HEADING_ELEMENTS],
  [endParagraph, ['p']],
  [endItem, ['li']],
  [endFormatting, FORMATTING_ELEMENTS],
  [endTablePart, ['table', 'caption', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']],
  [endTopmost, ['colgroup']],
  [endForm, ['form']],
  [endAnywhere, ['template']],
  [endBreak, ['br']],
  [ignore, ['html', 'head', 'body', 'col', 'frameset']],
])

/** End tags in `select` and `colgroup`. True when the tag is dealt with; false when it is to be read again outside. */
export function endInNarrow(builder: TreeBuilder, tag: number): boolean {
  const open = builder.open
  if (open.tags[open.top] !== TAG.colgroup) return endInSelect(builder, tag)
  if (tag !== TAG.colgroup && tag !== TAG.col && tag !== TAG.template) open.closeDownTo(open.top)
  return false
}

/** In `select` only these end tags count; others are ignored. True when the tag is dealt with. */
function endInSelect(builder: TreeBuilder, tag: number): boolean {
  const open = builder.open
  if (tag === TAG.option || tag === TAG.optgroup) {
    if (tag === TAG.optgroup && open.tags[open.top] === TAG.option && open.tags[open.top - 1] === tag) {
      open.closeDownTo(open.top)
    }
    endTopmost(builder, tag)
    return true
  }
  if (tag === TAG.select) open.closeDownTo(open.find(tag))
  if (endRules[tag] === endTablePart && open.find(tag) >= open.tableScope[open.top]!) {
    open.closeDownTo(open.find(TAG.select))
    return false
  }
  return tag !== TAG.template
}

function endBlock({ open }: TreeBuilder, tag: number): void {
  const slot = open.find(tag)
  if (slot > 0 && slot >= open.scope[open.top]!) open.closeDownTo(slot)
}

/** Any heading's end tag ends the nearest open heading. */
function endHeading({ open }: TreeBuilder): void {
  let slot = 0
  for (const heading of HEADINGS) slot = Math.max(slot, open.find(heading))
  if (slot > open.scope[open.top]!) open.closeDownTo(slot)
}

/** A stray `</p>` is an empty paragraph, as in browsers: `one</p>two</p>` are two lines. */
function endParagraph(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  if (open.find(tag) <= open.buttonScope[open.top]!) builder.insertImplied(tag)
  builder.closeParagraph()
}

function endItem({ open }: TreeBuilder, tag: number): void {
  const slot = open.find(tag)
  if (slot > open.listScope[open.top]!) open.closeDownTo(slot)
}

function endFormatting(builder: TreeBuilder, tag: number): void {
  builder.closeFormatting(tag)
}

function endTablePart({ open }: TreeBuilder, tag: number): void {
  const slot = open.find(tag)
  if (slot > 0 && slot >= open.tableScope[open.top]!) open.closeDownTo(slot)
}

function endTopmost({ open }: TreeBuilder, tag: number): void {
  if (open.tags[open.top] === tag) open.closeDownTo(open.top)
}

/** The form leaves the stack; what was opened in it stays open. */
function endForm(builder: TreeBuilder, tag: number): void {
  const open = builder.open
  const wasOpen = builder.formOpen || open.find(TAG.template) > 0
  builder.formOpen = false
  const slot = open.find(tag)
  if (!wasOpen || slot <= open.scope[open.top]!) return
  closeImplied(builder, 0)
  open.remove(slot)
}

function endAnywhere({ open }: TreeBuilder, tag: number): void {
  const slot = open.find(tag)
  if (slot > 0) open.closeDownTo(slot)
}

/** `</br>` is a line break. */
function endBreak(builder: TreeBuilder, tag: number): void {
  builder.insert(tag)
}

function ignore(): void {}

function ruleTable(rows: readonly (readonly [EndRule, readonly ElementName[]])[]): (EndRule | undefined)[] {
  const table: (EndRule | undefined)[] = new Array(FIRST_UNKNOWN_TAG).fill(undefined)
  for (const [rule, names] of rows) for (const name of names) table[TAG[name]] = rule
  return table
}
