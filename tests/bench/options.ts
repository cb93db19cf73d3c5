import { parseArgs } from 'node:util'

/** Parts of the bench; `--only` takes some of these names. */
export const SECTION_NAMES = ['stages', 'peers', 'startup', 'memory', 'workers', 'hostile'] as const

export type SectionName = (typeof SECTION_NAMES)[number]

export interface BenchOptions {
  /** Folders of pages; empty for the default place. */
  readonly folders: readonly string[]
  readonly sections: readonly SectionName[]
  readonly quick: boolean
  /** Hostile inputs to run; `null` for all. */
  readonly match: RegExp | null
  readonly where: boolean
  readonly checkFloors: boolean
  readonly updateFloors: boolean
  readonly json: string | null
  readonly keep: boolean
  readonly help: boolean
}

export const HELP = `usage: npm run bench -- [options] [folder...]

Measures CPU time side by side in one run and prints ratios: a bare htmlparser2 parse of the same pages is 1. A folder
holds gold.jsonl and pages/*.html.gz, or folders with *.html; without one, ../shared/eval or else fixtures/pages.

  --quick           a short run: fewer pages and rounds, small hostile pages, no peers
  --only PARTS      of ${SECTION_NAMES.join(', ')}; joined by commas
  --match REGEX     hostile inputs whose name matches; floors are left alone
  --where           for hostile inputs beyond a limit: the functions in which the time is spent
  --floors          exit 1 when a figure is worse than its floor in tests/bench/floors.json by more than a quarter
  --update-floors   write this run's figures as floors
  --json FILE       all figures as JSON
  --keep            keep what is printed as tests/bench/results/<date>.md
`

/** What a short run leaves out: others' speed does not change with ours, and workers need processors that are idle. */
const ONLY_LONG: readonly SectionName[] = ['peers', 'workers']

/** Reads the arguments; throws a sentence on what is not understood. */
export function parseOptions(argv: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      match: { type: 'string' },
      where: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
      'update-floors': { type: 'boolean', default: false },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.match !== undefined && (values.floors || values['update-floors']))
    throw new Error('floors need all hostile inputs: leave out --match')
  return {
    folders: positionals,
    sections: sectionsOf(values.only, values.quick),
    quick: values.quick,
    match: values.match === undefined ? null : new RegExp(values.match),
    where: values.where,
    checkFloors: values.floors,
    updateFloors: values['update-floors'],
    json: values.json ?? null,
    keep: values.keep,
    help: values.help,
  }
}

function sectionsOf(values: readonly string[], quick: boolean): SectionName[] {
  const only = values.flatMap(value => value.split(','))
  const wrong = only.find(name => !SECTION_NAMES.some(section => section === name))
  if (wrong !== undefined) throw new Error(`--only takes ${SECTION_NAMES.join(', ')}, not ${wrong}`)
  if (only.length > 0) return SECTION_NAMES.filter(name => only.includes(name))
  return SECTION_NAMES.filter(name => !quick || !ONLY_LONG.includes(name))
}
