import { RECORD_KINDS } from '../batch/record-kinds.ts'
import { CONTAINERS } from '../containers/index.ts'
import { FORMATS } from '../formats/index.ts'
import { PARTS } from '../formats/without.ts'
import { FAIL_LEVELS } from './exit-code.ts'

/** One option of the command line. The help text is made of these rows; `settings.ts` gives them their meaning. */
export interface OptionRow {
  readonly flags: string
  readonly group:
    | 'Output'
    | 'Inputs'
    | 'Pages'
    | 'Content'
    | 'Large runs'
    | 'Limits'
    | 'Clusters and pipes'
    | 'Messages and exit code'
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
    help: 'write one file for each page into this folder, in the tree of the input',
  },
  {
    flags: '--name <template>',
    group: 'Output',
    help: 'name of those files, made of {stem} {date} {slug} {host} {sha8}; with a / in it, it replaces the tree',
  },
  {
    flags: '--fields <a,b,c>',
    group: 'Output',
    help: 'print only these keys, in this order, also source.path and the like (json, jsonl)',
  },
  {
    flags: '--ascii',
    group: 'Output',
    help: 'write what is not ASCII as \\uXXXX (json, jsonl)',
  },
  {
    flags: '--files-from <file>',
    group: 'Inputs',
    help: 'read paths of more inputs from a file (-: standard input), one a line',
  },
  {
    flags: '-0, --null',
    group: 'Inputs',
    help: 'with --files-from: paths end with a NUL byte, as from find -print0',
  },
  {
    flags: '--include <glob>',
    group: 'Inputs',
    help: 'take the files of folders that match, whatever their endings; can be repeated',
    repeats: true,
  },
  {
    flags: '--exclude <glob>',
    group: 'Inputs',
    help: 'skip the files and subfolders that match; can be repeated',
    repeats: true,
  },
  {
    flags: '--input-format <kind>',
    group: 'Inputs',
    help: 'what the inputs are; default: what their bytes say',
    choices: INPUT_FORMATS,
  },
  { flags: '--url <url>', group: 'Pages', help: 'address of the page, when the page itself does not tell' },
  {
    flags: '--encoding <name>',
    group: 'Pages',
    help: 'encoding of the inputs; `tinsach encodings` lists the names',
  },
  {
    flags: '--saved-at <time>',
    group: 'Pages',
    help: 'when the pages were saved, such as 2023-11-10T16:31:00+07:00; later dates are not believed',
  },
  {
    flags: '--timezone <zone>',
    group: 'Pages',
    help: 'time zone of dates without one; default: Asia/Ho_Chi_Minh for Vietnamese pages',
  },
  {
    flags: '--without <parts>',
    group: 'Content',
    help: `leave parts out of what is printed: ${PARTS.join(', ')}`,
  },
  { flags: '--precision', group: 'Content', help: 'keep only what surely belongs to the article' },
  { flags: '--recall', group: 'Content', help: 'keep whatever may belong to the article' },
  { flags: '--no-dedupe', group: 'Content', help: 'keep captions that are repeated' },
  {
    flags: '--tone <style>',
    group: 'Content',
    help: 'place of the tone marks: hòa (old) or hoà (new); default: keep',
    choices: TONE_STYLES,
  },
  { flags: '--deobfuscate', group: 'Content', help: 'restore letters that were disguised to pass filters' },
  { flags: '--no-site-rules', group: 'Content', help: 'do not use what is known about the layouts of sites' },
  {
    flags: '--profile <file>',
    group: 'Content',
    help: 'remove what sites repeat on their pages, as found by `tinsach learn`',
  },
  {
    flags: '-j, --jobs <n>',
    group: 'Large runs',
    help: 'pages at once; 0: as many as there are processors; default: 1',
  },
  {
    flags: '--timeout <time>',
    group: 'Large runs',
    help: 'longest time for a page, such as 20s or 500ms; default: no limit',
  },
  { flags: '--ordered', group: 'Large runs', help: 'print pages in the order of the inputs (default)' },
  { flags: '--no-ordered', group: 'Large runs', help: 'with -j: print pages as soon as they are done' },
  {
    flags: '--resume',
    group: 'Large runs',
    help: 'with -o (jsonl) or -O: do only what is new or changed since the last run with --resume',
  },
  { flags: '--retry-failed', group: 'Large runs', help: 'as --resume, and do failed pages again' },
  {
    flags: '--force',
    group: 'Large runs',
    help: 'as --resume, but do all pages again; with --shard: do the shard again',
  },
  {
    flags: '--near-dup <what>',
    group: 'Large runs',
    help: 'articles like an earlier one of the run: mark them with a warning, or leave them out',
    choices: NEAR_DUP_MODES,
  },
  { flags: '--max-size <size>', group: 'Limits', help: 'largest page to read; default: 64MB' },
  {
    flags: '--max-entries <n>',
    group: 'Limits',
    help: 'most entries to read of one archive, nested ones counted; default: 1000000',
  },
  {
    flags: '--max-total-size <size>',
    group: 'Limits',
    help: 'most bytes to unpack of one input; default: 100GB',
  },
  {
    flags: '--max-depth-archive <n>',
    group: 'Limits',
    help: 'deepest nesting of archives and compressions to open; default: 6',
  },
  { flags: '--max-depth <n>', group: 'Limits', help: 'deepest nesting of elements to keep; default: 512' },
  {
    flags: '--shard <k/n>',
    group: 'Clusters and pipes',
    help: 'do only part k of n, into part-k-of-n.jsonl in the output folder; auto: ask the scheduler',
  },
  {
    flags: '--stdin <kind>',
    group: 'Clusters and pipes',
    help: 'read records from standard input and write one line for each, at once',
    choices: RECORD_KINDS,
  },
  {
    flags: '--require-input',
    group: 'Clusters and pipes',
    help: 'with --stdin: exit 75 when there is not one record',
  },
  {
    flags: '--fail-on <level>',
    group: 'Messages and exit code',
    help: 'least problem that makes the exit code other than 0; default: empty (with --shard, --stdin: never)',
    choices: FAIL_LEVELS,
  },
  {
    flags: '--summary <file>',
    group: 'Messages and exit code',
    help: 'write the numbers of the run to a file, as JSON',
  },
  {
    flags: '--errors <file>',
    group: 'Messages and exit code',
    help: 'write the records of pages that failed to a file, as JSON Lines',
  },
  {
    flags: '--progress <when>',
    group: 'Messages and exit code',
    help: 'show how far the run is; default: auto, on a terminal only',
    choices: WHEN,
  },
  { flags: '-q, --quiet', group: 'Messages and exit code', help: 'no warnings and no summary' },
  { flags: '-v, --verbose', group: 'Messages and exit code', help: 'a line for every page' },
  {
    flags: '--color <when>',
    group: 'Messages and exit code',
    help: 'colour messages; default: auto',
    choices: WHEN,
  },
]
