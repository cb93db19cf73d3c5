import { parseArgs } from 'node:util'
import { WRONG_FIELDS } from './report.ts'

export interface EvalOptions {
  /** Folders of gold sets; empty for the default place. */
  readonly folders: readonly string[]
  /** Names of sets to run, `*` for any run of characters; empty for all. */
  readonly sets: readonly string[]
  readonly only: RegExp | null
  readonly worst: number
  readonly html: string | null
  readonly wrong: string | null
  readonly diff: string | null
  readonly json: boolean
  readonly predictions: string | null
  readonly checkFloors: boolean
  readonly updateFloors: boolean
  readonly lower: boolean
  readonly script: string
  readonly pass: readonly string[]
  readonly help: boolean
}

export const HELP = `usage: npm run eval -- [options] [folder...]

Runs the built command line over gold sets and prints scores beside those of the landed run. A folder holds
gold.jsonl and pages/*.html.gz, and perhaps text/<kind>/*.txt; a folder of such folders will do, too.

  --set NAME          only this set, such as vn-dev or vn-dev/text/seed; * stands for anything; may be repeated
  --only REGEX        only pages whose id matches; floors are left alone
  --worst N           the N worst pages of each set
  --html FILE         with --worst: what became of their blocks, beside the gold, as one coloured page
  --wrong FIELD       every page whose FIELD is wrong: ${WRONG_FIELDS.join(', ')}
  --diff ID           what was wrongly dropped (-) and wrongly kept (+) on one page
  --predictions FILE  write what was predicted as JSON Lines: id, text, title, date, authors, captions, status
  --floors            exit 1 when a score is below its floor in fixtures/floors.json
  --update-floors     raise the floors to this run; with --lower also lower them
  --json              scores as JSON
  --script FILE       another build than bin/tinsach.js
  --pass FLAG         a flag for tinsach, such as --pass=--no-site-rules; may be repeated
`

/** Reads the arguments; throws a sentence on what is not understood. */
export function parseOptions(argv: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      worst: { type: 'string', default: '0' },
      html: { type: 'string' },
      wrong: { type: 'string' },
      diff: { type: 'string' },
      json: { type: 'boolean', default: false },
      predictions: { type: 'string' },
      floors: { type: 'boolean', default: false },
      'update-floors': { type: 'boolean', default: false },
      lower: { type: 'boolean', default: false },
      script: { type: 'string' },
      pass: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const isPartial = values.only !== undefined || values.diff !== undefined || values.pass.length > 0
  if (isPartial && (values.floors || values['update-floors']))
    throw new Error('floors need whole sets and no flags: leave out --only, --diff and --pass')
  if (values.wrong !== undefined && !WRONG_FIELDS.includes(values.wrong))
    throw new Error(`--wrong takes ${WRONG_FIELDS.join(', ')}`)
  if (!/^\d+$/.test(values.worst)) throw new Error('--worst takes a number')
  if (values.html !== undefined && (Number(values.worst) === 0 || values.script !== undefined))
    throw new Error(
      '--html shows the pages of --worst N, as these sources see them: add --worst, leave out --script',
    )
  return {
    folders: positionals,
    sets: values.set,
    only: values.only === undefined ? null : new RegExp(values.only),
    worst: Number(values.worst),
    html: values.html ?? null,
    wrong: values.wrong ?? null,
    diff: values.diff ?? null,
    json: values.json,
    predictions: values.predictions ?? null,
    checkFloors: values.floors,
    updateFloors: values['update-floors'],
    lower: values.lower,
    script: values.script ?? 'bin/tinsach.js',
    pass: values.pass,
    help: values.help,
  }
}
