import type { Gold } from '../gold.ts'
import { matchLines } from '../lines.ts'
import { squash, words } from '../tokens.ts'
import type { SeenBlock } from './read-blocks.ts'

/** What the gold says of a block that was kept or dropped; `unknown` where it says nothing. */
export type Verdict = 'right' | 'wrong' | 'unknown'

/** A block, and whether it went where the gold wants it. */
export interface JudgedBlock extends SeenBlock {
  readonly isKept: boolean
  readonly verdict: Verdict
}

export interface JudgedBlocks {
  readonly blocks: readonly JudgedBlock[]
  /** Lines of the gold text, or its snippets, that stand in no block. */
  readonly missing: readonly string[]
}

/**
 * Tells for every block of a page whether the gold has it. A block is in the gold text when at least half of its words
 * stand there in runs of four; what is kept is looked up first, so that of two equal blocks the dropped one is too many.
 *
 * @param isArticle - Whether the page was said to hold an article; else nothing was kept, whatever the roles.
 */
export function judgeBlocks(blocks: readonly SeenBlock[], gold: Gold, isArticle: boolean): JudgedBlocks {
  const placed = blocks.map(block => ({
    ...block,
    isKept: isArticle && (block.role === 'body' || block.role === 'lead'),
  }))
  const isWanted = gold.text ? inText(placed, gold.text) : inSnippets(gold)
  return {
    blocks: placed.map(block => ({ ...block, verdict: verdictOn(block.isKept, isWanted(block)) })),
    missing: gold.text ? missingLines(gold.text, blocks) : missingSnippets(gold, blocks),
  }
}

type PlacedBlock = SeenBlock & { readonly isKept: boolean }

/** Whether the gold wants a block; `null` where it does not say. */
type Wish = (block: PlacedBlock) => boolean | null

function verdictOn(isKept: boolean, isWanted: boolean | null): Verdict {
  return isWanted === null ? 'unknown' : isWanted === isKept ? 'right' : 'wrong'
}

/** Share of a block's words from which it is in the gold. */
const HALF = 0.5
/** Blocks of fewer words have no run of their own; they are in the gold when they are a line of it. */
const SHORT = 4

function inText(blocks: readonly PlacedBlock[], text: string): Wish {
  const texts = blocks.filter(block => block.kind !== 'image' && words(block.text).length > 0)
  const ordered = [...texts.filter(block => block.isKept), ...texts.filter(block => !block.isKept)]
  const lines = matchLines(ordered.map(block => squash(block.text)).join('\n'), text)
  const goldLines = text.split('\n').map(wordsOf)
  const wanted = new Set<PlacedBlock>()
  ordered.forEach((block, i) => {
    const { isMatched } = lines[i]!
    const share = isMatched.filter(Boolean).length / isMatched.length
    if (share >= HALF || (isMatched.length < SHORT && takeFrom(goldLines, block.text))) wanted.add(block)
  })
  return block => wanted.has(block)
}

/** Takes the line that is this text out of the list; tells if there was one. */
function takeFrom(lines: string[], text: string): boolean {
  const at = lines.indexOf(wordsOf(text))
  if (at >= 0) lines.splice(at, 1)
  return at >= 0
}

function wordsOf(text: string): string {
  return words(text).join(' ')
}

/** A block that holds a snippet, or is long enough to tell and part of one. */
function inSnippets({ with: wanted = [], without: unwanted = [] }: Gold): Wish {
  const holds = (snippets: readonly string[], text: string): boolean =>
    snippets.some(
      snippet => text.includes(snippet) || (words(text).length >= SHORT && snippet.includes(text)),
    )
  const [yes, no] = [wanted.map(squash), unwanted.map(squash)]
  return block => {
    const text = squash(block.text)
    if (text === '' || holds(yes, text) === holds(no, text)) return null
    return holds(yes, text)
  }
}

function missingLines(text: string, blocks: readonly SeenBlock[]): string[] {
  const all = blocks.map(block => block.text).join('\n')
  const known = new Set(blocks.map(block => wordsOf(block.text)))
  return matchLines(text, all)
    .filter(line => line.isMatched.filter(Boolean).length < HALF * line.words.length)
    .filter(line => line.words.length >= SHORT || !known.has(line.words.join(' ')))
    .map(line => line.text)
}

function missingSnippets({ with: wanted = [] }: Gold, blocks: readonly SeenBlock[]): string[] {
  const all = squash(blocks.map(block => block.text).join(' '))
  return wanted.filter(snippet => !all.includes(squash(snippet)))
}
