import { CONTAINERS } from '../containers/index.ts'
import { FORMATS } from '../formats/index.ts'
import { PARTS } from '../formats/without.ts'
import { FAIL_LEVELS } from './exit-code.ts'

/** One option of the command line. The help text is made of these rows; `settings.ts` gives them their meaning. */
export interface OptionRow {
  readonly flags: string
  readonly group: 'Output' | 'Page' | 'Content' | 'Batch' | 'Run'
  readonly help: string
  readonly choices?: readonly string[]
}

/** When messages are coloured. */
const COLOR_MODES: readonly string[] = ['auto', 'always', 'never']

/** What an input can be told to be. */
const INPUT_FORMATS: readonly string[] = ['html', 'text', ...CONTAINERS.map(container => container.name)]

/** Every option, in the order of the help text. */
export const OPTIONS: readonly OptionRow[] = [
  {
    flags: '-f, --format <name>',
    group: 'Output',
    help: 'form of output; default: json for one input file, jsonl otherwise',
    choices: FORMATS.map(format => format.name),
  },
  {
    flags: '-o, --output <file>',
    group: 'Output',
    help: 'write to a file, which appears when it is complete',
  },
  {
    flags: '-O, --output-dir <dir>',
    group: 'Output',
    help: 'write a file a page into this folder, in the tree of the input',
  },
  {
    flags: '--name <template>',
    group: 'Output',
    help: 'name of those files, of {stem} {date} {slug} {host} {sha8}; one with a / replaces the tree',
  },
  {
    flags: '--fields <a,b,c>',
    group: 'Output',
    help: 'print these keys only, in this order (json, jsonl); also source.path and the like',
  },
  { flags: '--url <url>', group: 'Page', help: 'address of the page, when the page itself does not tell' },
  { flags: '--encoding <name>', group: 'Page', help: 'encoding of the pages; see `tinsach encodings`' },
  {
    flags: '--saved-at <time>',
    group: 'Page',
    help: 'when the pages were saved, as 2023-11-10T16:31:00+07:00; no date is later than the day after',
  },
  {
    flags: '--timezone <zone>',
    group: 'Page',
    help: 'zone of dates without one; default: Asia/Ho_Chi_Minh for Vietnamese pages',
  },
  {
    flags: '--input-format <kind>',
    group: 'Page',
    help: 'what the inputs are; default: what their bytes say',
    choices: INPUT_FORMATS,
  },
  {
    flags: '--without <parts>',
    group: 'Content',
    help: `leave out of what is printed: ${PARTS.join(', ')}`,
  },
  { flags: '--precision', group: 'Content', help: 'keep only what is surely of the article' },
  { flags: '--recall', group: 'Content', help: 'keep what may be of the article, lest some be lost' },
  { flags: '--no-dedupe', group: 'Content', help: 'keep repeated captions' },
  { flags: '--no-site-rules', group: 'Content', help: 'do not use what is known about single sites' },
  { flags: '--max-size <size>', group: 'Batch', help: 'largest page to read; default: 64MB' },
  {
    flags: '--max-entries <n>',
    group: 'Batch',
    help: 'most entries to read of one archive, with those in it; default: 1000000',
  },
  {
    flags: '--max-total-size <size>',
    group: 'Batch',
    help: 'most bytes to unpack of one input; default: 100GB',
  },
  {
    flags: '--max-depth-archive <n>',
    group: 'Batch',
    help: 'deepest nesting of archives and compressions to open; default: 6',
  },
  { flags: '--max-depth <n>', group: 'Batch', help: 'deepest nesting of elements to keep; default: 512' },
  {
    flags: '--fail-on <level>',
    group: 'Run',
    help: 'least thing that makes the exit code other than 0; default: empty',
    choices: FAIL_LEVELS,
  },
  { flags: '-q, --quiet', group: 'Run', help: 'no warnings and no summary' },
  { flags: '-v, --verbose', group: 'Run', help: 'a line for every page' },
  { flags: '--color <when>', group: 'Run', help: 'colour messages; default: auto', choices: COLOR_MODES },
]
