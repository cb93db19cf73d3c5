import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChild, startNode } from '../children.ts'
import { choosePages, describePages } from '../pages.ts'
import type { Figure, Section } from '../section.ts'
import type { Setup } from '../setup.ts'
import { median, ratios } from '../statistics.ts'
import { type Candidate, takeTurns } from '../turns.ts'

/** Peers as they were when they were first compared; they are no dependency and are installed when they are timed. */
const PACKAGES = [
  '@mozilla/readability@0.6.0',
  'linkedom@0.18.15',
  'defuddle@0.19.4',
  '@extractus/article-extractor@9.0.1',
]
const NODE_PEERS = ['readability + linkedom', 'defuddle', 'article-extractor']
const FOLDER = '.eval/peers'

/** Peers are slow and are compared by factors of ten: few turns will do, behind those in which most is compiled. */
const TURNS = { cold: 4, rounds: 5, turns: 1 }

/** Who is fast goes over the pages more often in a turn, so that all are timed when they are warm, and for long enough. */
const REPEATS: Readonly<Record<string, number>> = { htmlparser2: 8, extract: 8 }

/**
 * trafilatura 2.2 as measured elsewhere (Debian's Python 3.11 and lxml 4.9, 1,103 pages, several rounds): CPU over a bare
 * htmlparser2 parse of the same pages, from and to. For machines that do not have it.
 */
const TRAFILATURA_ELSEWHERE = { default: [8.7, 10.7], fast: [5.4, 7.4] } as const

/** Times other extractors on the same pages, from bytes on as well. What cannot be had is left out by name. */
export async function measurePeers(setup: Setup): Promise<Section> {
  const { root, folders, sizes } = setup
  const pages = choosePages(root, folders, sizes.peerPages)
  const { seconds: measured, failed, dropped } = await takeTurns(candidatesOn(pages.paths, setup), TURNS)
  const seconds = new Map(
    Array.from(measured, ([name, times]) => [name, times.map(time => time / repeatOf(name))]),
  )
  const own = seconds.get('extract')!
  const bare = seconds.get('htmlparser2')!
  const figure = ([name, times]: readonly [string, readonly number[]]): Figure => ({
    name: name === 'extract' ? 'tinsach' : name,
    value: ratios(times, own),
    notes: [
      ratios(times, bare).median.toFixed(2),
      ((pages.paths.length * TURNS.turns) / median(times)).toFixed(0),
      String(failed.get(name)!),
    ],
  })
  const skipped = [...dropped].map(([name, trouble]) => `skipped ${name}: ${trouble}`)
  return {
    name: 'peers',
    title: `how many times the CPU of tinsach, bytes in; ${describePages(pages)}, ${TURNS.rounds} rounds of ${TURNS.turns} turns`,
    basis: `${pages.label}, ${sizes.name}`,
    headings: ['extractor', '÷ tinsach', '÷ htmlparser2', 'pages/s', 'failed'],
    figures: [...seconds].map(figure),
    pinned: {},
    remarks: dropped.has('trafilatura') ? [...skipped, estimate(ratios(own, bare).median)] : skipped,
  }
}

function repeatOf(candidate: string): number {
  return REPEATS[candidate] ?? 1
}

function candidatesOn(paths: readonly string[], { root, program, say }: Setup): Candidate[] {
  const folder = join(root, FOLDER)
  install(folder, say)
  const job = { kind: 'pass', paths, repeat: 1, folder } as const
  return [
    ...['htmlparser2', 'extract', ...NODE_PEERS].map(candidate => ({
      child: startNode(program),
      job: { ...job, candidate, repeat: repeatOf(candidate) },
    })),
    {
      child: startChild('python3', [join(root, 'tests/bench/child/time_trafilatura.py')]),
      job: { ...job, candidate: 'trafilatura' },
    },
  ]
}

/** Installs the peers where they do not stand yet; without a registry they are missed when they are loaded. */
function install(folder: string, say: Setup['say']): void {
  const names = PACKAGES.map(name => name.slice(0, name.lastIndexOf('@')))
  if (names.every(name => existsSync(join(folder, 'node_modules', name)))) return
  say(`installing peers into ${FOLDER}`)
  mkdirSync(folder, { recursive: true })
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
  spawnSync('npm', [...flags, ...PACKAGES], { cwd: folder, stdio: 'ignore' })
}

function estimate(own: number): string {
  const factors = Object.entries(TRAFILATURA_ELSEWHERE).map(
    ([mode, ends]) => `${mode} ${ends.map(end => (end / own).toFixed(1)).join('–')}`,
  )
  return `by the yardstick, not measured here: trafilatura ${factors.join(', ')} times the CPU of tinsach`
}
