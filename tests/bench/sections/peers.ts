import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PassesJob, TimesLine } from '../child/jobs.ts'
import { PEER_NAMES } from '../child/peers.ts'
import { cleanEnvironment, runChild } from '../children.ts'
import type { Figure, Section } from '../figures.ts'
import { choosePages } from '../pages.ts'
import type { Setup } from '../setup.ts'
import { ratios } from '../statistics.ts'
import { passesOver, runKind } from './stages.ts'

/** Peers as they were when they were first compared; they are no dependency and are installed when they are timed. */
const PACKAGES = [
  '@mozilla/readability@0.6.0',
  'linkedom@0.18.15',
  'defuddle@0.19.4',
  '@extractus/article-extractor@9.0.1',
]
const FOLDER = '.eval/peers'
const ROUNDS = 3

/** Runs a candidate and gives its times; throws when it cannot be run. */
type Candidate = () => TimesLine

/** Times other extractors on the same pages, against the same bare parse. What cannot be had is left out by name. */
export function measurePeers(setup: Setup): Section {
  const { root, program, folders, sizes, say } = setup
  const pages = choosePages(root, folders, sizes.peerPages)
  const passes = passesOver(pages, sizes)
  const candidates = new Map<string, Candidate>([
    ['htmlparser2', () => runKind(program, { kind: 'bare', passes })],
    ['tinsach', () => runKind(program, { kind: 'whole', passes })],
    ...peersOf(setup, { ...passes, repeat: 1, timed: 1 }),
  ])
  const skipped: string[] = []
  const rounds = Array.from({ length: ROUNDS }, () => {
    const lines = new Map<string, TimesLine>()
    for (const [name, run] of candidates) {
      say(name)
      try {
        lines.set(name, run())
      } catch (error) {
        candidates.delete(name)
        skipped.push(`skipped ${name}: ${(error as Error).message}`)
      }
    }
    return lines
  })
  const secondsOf = (name: string): number[] => rounds.map(lines => perPass(lines.get(name)!, passes))
  const figure = (name: string): Figure => ({
    name,
    value: ratios(secondsOf(name), secondsOf('htmlparser2')),
    notes: [String(rounds[0]!.get(name)!.failed ?? '')],
  })
  return {
    name: 'peers',
    title: `CPU ÷ bare htmlparser2 parse; ${pages.paths.length} pages of ${pages.label}, ${(pages.bytes / 1e6).toFixed(1)} MB, ${ROUNDS} rounds`,
    basis: pages.label,
    headings: ['extractor', 'ratio', 'failed pages'],
    figures: [...candidates.keys()].map(figure),
    pinned: [],
    remarks: skipped,
  }
}

/** CPU seconds of one pass over the pages. */
function perPass({ bare, whole, peer }: TimesLine, { repeat, timed }: PassesJob['passes']): number {
  return peer ?? (bare ?? whole)! / (repeat * timed)
}

/** The peers by name, each with its way of running; one that is not there throws when it is run. */
function peersOf({ root, program, say }: Setup, passes: PassesJob['passes']): [string, Candidate][] {
  const folder = join(root, FOLDER)
  const installed = install(folder, say)
  const runPeer = (name: string): TimesLine => {
    if (!installed) throw new Error('it could not be installed')
    return runChild<TimesLine>(program, { kind: 'peer', name, folder, passes })[0]!
  }
  return [
    ...PEER_NAMES.map((name): [string, Candidate] => [name, () => runPeer(name)]),
    ['trafilatura', () => runTrafilatura(root, passes)],
  ]
}

/** Installs the peers where they do not stand yet; false when the registry cannot be reached. */
function install(folder: string, say: Setup['say']): boolean {
  const names = PACKAGES.map(name => name.slice(0, name.lastIndexOf('@')))
  if (names.every(name => existsSync(join(folder, 'node_modules', name)))) return true
  say(`installing peers into ${FOLDER}`)
  mkdirSync(folder, { recursive: true })
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
  return spawnSync('npm', [...flags, ...PACKAGES], { cwd: folder, stdio: 'ignore' }).status === 0
}

function runTrafilatura(root: string, { paths, timed }: PassesJob['passes']): TimesLine {
  const { status, stdout, stderr, error } = spawnSync(
    'python3',
    [join(root, 'tests/bench/time_trafilatura.py')],
    {
      input: JSON.stringify({ paths, timed }),
      encoding: 'utf8',
      env: cleanEnvironment(),
    },
  )
  if (status !== 0) throw new Error(error?.message ?? stderr.trim().split('\n').at(-1))
  return JSON.parse(stdout) as TimesLine
}
