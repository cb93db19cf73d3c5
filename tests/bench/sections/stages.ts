import { STAGES } from '../child/jobs.ts'
import { startNode } from '../children.ts'
import { choosePages, describePages, repeatsFor } from '../pages.ts'
import type { Figure, Section } from '../section.ts'
import type { Setup } from '../setup.ts'
import { median, ratios } from '../statistics.ts'
import { takeTurns } from '../turns.ts'

/** Below this share of the yardstick noise is most of a stage. */
const LEAST = 0.1

/** Times the whole extraction and each of its stages against a bare parse of the same pages. */
export async function measureStages({ root, program, folders, sizes }: Setup): Promise<Section> {
  const { turns } = sizes
  const pages = choosePages(root, folders, sizes.pages)
  const repeat = repeatsFor(pages.bytes, sizes.passBytes)
  const candidates = ['htmlparser2', 'extract', 'stages'].map(candidate => ({
    child: startNode(program),
    job: { kind: 'pass', candidate, paths: pages.paths, repeat } as const,
  }))
  const { seconds, dropped } = await takeTurns(candidates, turns)
  for (const [name, trouble] of dropped) throw new Error(`${name} ${trouble}`)
  const bare = seconds.get('htmlparser2')!
  const figure = (name: string): Figure => ({ name, value: ratios(seconds.get(name)!, bare), notes: [] })
  const figures = ['htmlparser2', 'extract', ...STAGES].map(figure)
  const sum = ratios(
    bare.map((_, round) => STAGES.reduce((sum, stage) => sum + seconds.get(stage)![round]!, 0)),
    bare,
  )
  const speed = (pages.bytes * repeat * turns.turns) / 1e6 / median(bare)
  return {
    name: 'stages',
    title: `CPU ÷ bare htmlparser2 parse; ${describePages(pages)}, ${turns.rounds} rounds of ${turns.turns} turns`,
    basis: `${pages.label}, ${sizes.name}`,
    headings: ['stage', 'ratio'],
    figures,
    pinned: Object.fromEntries(['extract', ...STAGES].map(name => [name, LEAST])),
    remarks: [
      `the stages are ${sum.median.toFixed(2)} in all; the yardstick reads ${speed.toFixed(0)} MB a CPU second here`,
    ],
  }
}
