import type { PassesJob, TimesLine } from '../child/jobs.ts'
import { runChild } from '../children.ts'
import type { Figure, Section } from '../figures.ts'
import { choosePages, type Pages, repeatsFor } from '../pages.ts'
import type { Setup } from '../setup.ts'
import type { Sizes } from '../sizes.ts'
import { STAGES } from '../stage-names.ts'
import { median, ratios } from '../statistics.ts'
import { notesOn } from '../targets.ts'

const KINDS = ['bare', 'whole', 'stages'] as const

/** Times the whole extraction and each of its stages against a bare parse of the same pages. */
export function measureStages({ root, program, folders, sizes }: Setup): Section {
  const pages = choosePages(root, folders, sizes.pages)
  const passes = passesOver(pages, sizes)
  const rounds = Array.from({ length: sizes.rounds }, () =>
    Object.assign({}, ...KINDS.map(kind => runKind(program, { kind, passes }))),
  ) as TimesLine[]
  const bare = rounds.map(round => round.bare!)
  const figure = (name: string, seconds: (round: TimesLine) => number): Figure => ({
    name,
    value: ratios(rounds.map(seconds), bare),
    notes: [notesOn('stages', name)],
  })
  const sum = ratios(rounds.map(allStages), bare).median
  const speed = median(bare.map(seconds => (pages.bytes * passes.repeat * sizes.timed) / 1e6 / seconds))
  return {
    name: 'stages',
    title: `CPU ÷ bare htmlparser2 parse; ${pages.paths.length} pages of ${pages.label}, ${(pages.bytes / 1e6).toFixed(1)} MB, ${sizes.rounds} rounds`,
    basis: pages.label,
    headings: ['stage', 'ratio', 'must / goal'],
    figures: [
      figure('htmlparser2', round => round.bare!),
      figure('extract', round => round.whole!),
      ...STAGES.map(stage => figure(stage, round => round[stage]!)),
    ],
    pinned: ['extract', ...STAGES],
    remarks: [
      `the stages are ${sum.toFixed(2)} in all; the yardstick reads ${speed.toFixed(0)} MB a CPU second here`,
    ],
  }
}

function allStages(round: TimesLine): number {
  return STAGES.reduce((sum, stage) => sum + round[stage]!, 0)
}

/** The passes of a child over some pages. */
export function passesOver({ paths, bytes }: Pages, sizes: Sizes): PassesJob['passes'] {
  const { passBytes, cold, timed } = sizes
  return { paths, repeat: repeatsFor(bytes, passBytes), cold, timed }
}

/** Runs one candidate in a process of its own. */
export function runKind(program: string, job: PassesJob): TimesLine {
  return runChild<TimesLine>(program, job)[0]!
}
