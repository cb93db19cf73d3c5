import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { cleanEnvironment } from '../children.ts'
import { choosePages } from '../pages.ts'
import type { Section } from '../section.ts'
import type { Setup } from '../setup.ts'
import { median, ratios } from '../statistics.ts'

/** Commands of one reading: a script of Node and its argument, several of each, since bash tells times in milliseconds. */
interface Reading {
  readonly script: string
  readonly arguments: readonly string[]
}

/** No article on a page is no failure here. */
const SCRIPT = `
TIMEFORMAT='%U %S' node=$1 script=$2; shift 2
time for argument; do
  "$node" "$script" "$argument" >/dev/null; (( $? == 0 || $? == 3 )) || exit 9
done`

/** Times the command line, one process a page, against a Node that does nothing. Needs bash, which has the clock. */
export async function measureStartup({ root, folders, sizes }: Setup): Promise<Section> {
  const { label, paths } = choosePages(root, folders, sizes.pages)
  const pages = quartiles(paths)
  const readings: Readonly<Record<string, Reading>> = {
    'node -e 0': { script: '-e', arguments: pages.map(() => '0') },
    'tinsach --version': { script: 'bin/tinsach.js', arguments: pages.map(() => '--version') },
    'tinsach page.html': { script: 'bin/tinsach.js', arguments: pages },
  }
  const names = Object.keys(readings)
  for (const name of names) secondsOf(root, readings[name]!)
  const rounds = Array.from({ length: sizes.startupRounds }, () =>
    names.map(name => secondsOf(root, readings[name]!)),
  )
  const empty = rounds.map(round => round[0]!)
  const figures = names.map((name, column) => {
    const seconds = rounds.map(round => round[column]!)
    return { name, value: ratios(seconds, empty), notes: [(median(seconds) * 1000).toFixed(0)] }
  })
  return {
    name: 'startup',
    title: `CPU of a process ÷ node -e 0; pages of ${pages.map(kilobytes).join(', ')} kB, ${sizes.startupRounds} rounds`,
    basis: `${label}, ${sizes.name}`,
    headings: ['command', 'ratio', 'ms'],
    figures,
    pinned: { 'tinsach --version': 1, 'tinsach page.html': 1 },
    remarks: [],
  }
}

/** Mean user and system time of the commands, in seconds. Throws when one fails. */
function secondsOf(root: string, { script, arguments: values }: Reading): number {
  const { status, stderr, error } = spawnSync(
    'bash',
    ['-c', SCRIPT, 'bash', process.execPath, script, ...values],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...cleanEnvironment(), LC_ALL: 'C' },
    },
  )
  if (status !== 0) throw new Error(`${script}: ${error?.message ?? `exit ${status}: ${stderr.trim()}`}`)
  const [user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number)
  return (user! + system!) / values.length
}

/** The pages of the sizes that part the others into quarters. */
function quartiles(paths: readonly string[]): string[] {
  const bySize = paths.toSorted((a, b) => statSync(a).size - statSync(b).size)
  return [0.25, 0.5, 0.75].map(share => bySize[Math.floor(share * bySize.length)]!)
}

function kilobytes(path: string): number {
  return Math.round(statSync(path).size / 1000)
}
