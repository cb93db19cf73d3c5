import { compileSelector, select } from '../../dom/select.ts'
import type { FoundLayout } from '../../sites/find-layout.ts'
import { type Draft, label, type Rule } from '../draft.ts'
import type { Keep } from './thresholds.ts'

/** Corrects the model by the facts of a known layout: where the body, the lead and the foreign boxes are. */
export function byLayout({ layout, body }: FoundLayout, keep: Keep): Rule {
  return {
    name: 'layout',
    apply(draft) {
      const { document, blocks, scores } = draft
      const foreign = ranges(draft, layout.remove, body)
      const leads = leadRanges(draft, layout.lead, body)
      const inBody = { start: body, end: document.end[body]! }
      blocks.forEach((block, i) => {
        if (block.kind === 'image') return
        if (within(block.node, foreign)) label(draft, i, 'boilerplate', 'layout-foreign')
        else if (within(block.node, leads)) label(draft, i, 'lead', 'layout-lead')
        else if (block.node >= inBody.start && block.node < inBody.end) {
          const linked = block.linkLength > LINKED * block.text.length
          const least = linked ? keep.general : keep.insideLayout
          label(draft, i, scores[i]! >= least ? 'body' : 'boilerplate', 'layout-body')
        } else label(draft, i, 'boilerplate', 'layout-outside')
      })
    },
  }
}

/** Share of a block inside links from which it may lead elsewhere. */
const LINKED = 0.8

/** The lead of this article: the last that opens before the body, else the first inside; teasers have leads too. */
function leadRanges(draft: Draft, selector: string | undefined, body: number): Range[] {
  const found = ranges(draft, selector)
  const inside = found.filter(({ start }) => start >= body && start < draft.document.end[body]!)
  const lead = found.findLast(({ start }) => start < body) ?? inside[0]
  return lead === undefined ? [] : [lead]
}

interface Range {
  readonly start: number
  readonly end: number
}

function ranges({ document }: Draft, selector: string | undefined, scope?: number): Range[] {
  if (selector === undefined) return []
  return select(document, compileSelector(selector), scope).map(start => ({
    start,
    end: document.end[start]!,
  }))
}

function within(node: number, list: readonly Range[]): boolean {
  return list.some(({ start, end }) => node >= start && node < end)
}
