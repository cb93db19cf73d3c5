import { RECORD_KINDS } from '../batch/record-kinds.ts'
import { CONTAINERS } from '../containers/index.ts'
import { FORMATS } from '../formats/index.ts'
import { PARTS } from '../formats/without.ts'
import { FAIL_LEVELS } from './exit-code.ts'

/** One option of the command line. The help text is made of these rows; `settings.ts` gives them their meaning. */
export interface OptionRow {
  readonly flags: string
  readonly group: 'Output' | 'Page' | 'Content' | 'Batch' | 'Cluster' | 'Run'
  readonly help: string
  readonly choices?: readonly string[]
  /** Whether it can be given several times. */
  readonly repeats?: boolean
}

/** When messages are coloured, and progress is shown. */
const WHEN: readonly string[] = ['auto', 'always', 'never']

/** What an input can be told to be. */
const INPUT_FORMATS: readonly string[] = ['html', 'text', ...CONTAINERS.map(container => container.name)]

/** Where tones can stand. */
const TONE_STYLES: readonly string[] = ['keep', 'old', 'new']

/** What becomes of an article that is like an earlier one. */
const NEAR_DUP_MODES: readonly string[] = ['flag', 'drop']

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
  {
    flags: '--ascii',
    group: 'Output',
    help: 'write all that is not ASCII as \\uXXXX (json, jsonl)',
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
  {
    flags: '--tone <style>',
    group: 'Content',
    help: 'where tones stand in what is printed: hòa (old) or hoà (new); default: keep',
    choices: TONE_STYLES,
  },
  { flags: '--deobfuscate', group: 'Content', help: 'give text disguised from filters its letters back' },
  { flags: '--no-site-rules', group: 'Content', help: 'do not use what is known about single sites' },
  {
    flags: '--profile <file>',
    group: 'Content',
    help: 'remove what the site repeats, as `tinsach learn` found it',
  },
  { flags: '-j, --jobs <n>', group: 'Batch', help: 'pages at once; 0: one for each processor; default: 1' },
  {
    flags: '--timeout <time>',
    group: 'Batch',
    help: 'longest time for a page, as 20s or 500ms; default: as long as it takes',
  },
  { flags: '--ordered', group: 'Batch', help: 'pages come in the order of the inputs, which is the default' },
  { flags: '--no-ordered', group: 'Batch', help: 'with -j: pages come as soon as they are done' },
  {
    flags: '--files-from <file>',
    group: 'Batch',
    help: 'read the paths of more inputs from a file, or with - from standard input, one a line',
  },
  { flags: '-0, --null', group: 'Batch', help: 'with --files-from: paths end with a zero byte' },
  {
    flags: '--include <glob>',
    group: 'Batch',
    help: 'of folders, take the files that match; can be repeated',
    repeats: true,
  },
  {
    flags: '--exclude <glob>',
    group: 'Batch',
    help: 'of folders, pass by files and folders that match; can be repeated',
    repeats: true,
  },
  {
    flags: '--resume',
    group: 'Batch',
    help: 'with -o (jsonl) or -O: do only what is new or changed since the last run with --resume',
  },
  { flags: '--retry-failed', group: 'Batch', help: 'as --resume, and try failed pages again' },
  {
    flags: '--force',
    group: 'Batch',
    help: 'as --resume, but do all pages anew; with --shard: do it again though it is done',
  },
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
    flags: '--near-dup <what>',
    group: 'Batch',
    help: 'mark articles like an earlier one of the run with a warning, or leave them out',
    choices: NEAR_DUP_MODES,
  },
  {
    flags: '--shard <k/n>',
    group: 'Cluster',
    help: 'do the k-th of n parts, into part-k-of-n.jsonl in the output folder; auto asks the scheduler',
  },
  {
    flags: '--stdin <kind>',
    group: 'Cluster',
    help: 'read records from standard input and write one line for each, at once',
    choices: RECORD_KINDS,
  },
  {
    flags: '--require-input',
    group: 'Cluster',
    help: 'with --stdin: exit 75 when there is not one record',
  },
  {
    flags: '--fail-on <level>',
    group: 'Run',
    help: 'least thing that makes the exit code other than 0; default: empty, with --shard and --stdin never',
    choices: FAIL_LEVELS,
  },
  { flags: '--summary <file>', group: 'Run', help: 'write how many pages gave what, as JSON' },
  { flags: '--errors <file>', group: 'Run', help: 'write the pages that failed, as JSON Lines' },
  {
    flags: '--progress <when>',
    group: 'Run',
    help: 'show how far the run is; default: auto, on a terminal only',
    choices: WHEN,
  },
  { flags: '-q, --quiet', group: 'Run', help: 'no warnings and no summary' },
  { flags: '-v, --verbose', group: 'Run', help: 'a line for every page' },
  { flags: '--color <when>', group: 'Run', help: 'colour messages; default: auto', choices: WHEN },
]
