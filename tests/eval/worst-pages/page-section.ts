import type { Gold, Prediction } from '../gold.ts'
import { haveCommonName, isSame, isSameDay, type PageScore } from '../score.ts'
import type { JudgedBlock, JudgedBlocks } from './judge-blocks.ts'
import { escaped } from './markup.ts'

/** One of the worst pages. */
export interface ShownPage extends JudgedBlocks {
  readonly set: string
  /** Where the saved page lies. */
  readonly path: string
  readonly gold: Gold
  /** Absent where the program gave no record. */
  readonly got: Prediction | undefined
  readonly score: PageScore
}

/** What a coloured block says, by its class. */
export const MEANINGS = {
  'kept-right': 'rightly kept',
  'kept-wrong': 'wrongly kept',
  'dropped-wrong': 'wrongly dropped',
  'dropped-right': 'rightly dropped',
  'kept-unknown': 'kept, the gold does not say',
  'dropped-unknown': 'dropped, the gold does not say',
} as const

/** The part of the report on one page: scores, metadata, blocks in the order of the page. */
export function pageSection(page: ShownPage, anchor: string): string {
  const { gold, got, score, path } = page
  const facts = [
    `F1 ${score.f1.toFixed(3)}`,
    `precision ${score.precision.toFixed(3)}`,
    `recall ${score.recall.toFixed(3)}`,
    got === undefined ? 'no record' : `status ${got.error ?? got.status}`,
    ...(got?.confidence == null ? [] : [`confidence ${got.confidence.toFixed(3)}`]),
  ]
  return [
    `<section id="${anchor}">`,
    `<h2>${escaped(page.set)}: ${escaped(gold.id)}</h2>`,
    `<p>${escaped(facts.join(' · '))}<br><code>${escaped(path)}</code></p>`,
    metadataTable(gold, got),
    ...blockParts(page.blocks),
    ...page.missing.map(
      line =>
        `<div class="block missing"><div class="facts">in no block of the page</div>${text(line)}</div>`,
    ),
    '</section>',
  ].join('\n')
}

function metadataTable(gold: Gold, got: Prediction | undefined): string {
  const { title = null, date = null, authors = [] } = got ?? {}
  const rows = [
    ['title', gold.title, title, isSame(gold.title ?? '', title)],
    ['date', gold.date, date, isSameDay(gold.date ?? '', date)],
    ['authors', gold.authors?.join('; '), authors.join('; '), haveCommonName(gold.authors ?? [], authors)],
  ] as const
  const lines = rows.map(([name, wanted, given, isRight]) => {
    const isWrong = Boolean(wanted) && !isRight
    const cells = [wanted || '–', given || '–', wanted ? (isWrong ? 'wrong' : 'right') : '']
    const content = cells.map(cell => `<td dir="auto">${escaped(cell)}</td>`).join('')
    return `<tr${isWrong ? ' class="wrong"' : ''}><th>${name}</th>${content}</tr>`
  })
  return `<table><tr><th></th><th>gold</th><th>got</th><th></th></tr>\n${lines.join('\n')}\n</table>`
}

/** Blocks one after another, without images that say nothing; what lies between the coloured ones is folded away. */
function blockParts(blocks: readonly JudgedBlock[]): string[] {
  const parts: string[] = []
  let folded: JudgedBlock[] = []
  const unfold = (): void => {
    if (folded.length > 0) parts.push(foldedPart(folded))
    folded = []
  }
  for (const block of blocks) {
    if (!block.isKept && block.text === '') continue
    if (!block.isKept && block.verdict !== 'wrong') folded.push(block)
    else {
      unfold()
      parts.push(blockPart(block))
    }
  }
  unfold()
  return parts
}

function foldedPart(blocks: readonly JudgedBlock[]): string {
  const count = `${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'} dropped`
  return `<details><summary>${count}</summary>\n${blocks.map(blockPart).join('\n')}\n</details>`
}

function blockPart(block: JudgedBlock): string {
  const { kind, role, rule, score, isKept, verdict } = block
  const name = `${isKept ? 'kept' : 'dropped'}-${verdict}` as const
  const facts = [MEANINGS[name], kind, role, rule, ...(score === null ? [] : [score.toFixed(3)])]
  return `<div class="block ${name} ${kind}"><div class="facts">${escaped(facts.join(' · '))}</div>${text(block.text)}</div>`
}

function text(content: string): string {
  return `<p dir="auto">${escaped(content)}</p>`
}
