import { Command, CommanderError, Option, type OutputConfiguration } from 'commander'
import { OPTIONS } from './options.ts'
import type { RawOptions } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** Small commands beside the extraction, which print a list or a text. */
export type ListCommand = 'schema' | 'sites' | 'encodings'

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'extract'; readonly inputs: readonly string[]; readonly raw: RawOptions }
  | CheckRequest
  | { readonly kind: 'normalize'; readonly files: readonly string[]; readonly raw: RawNormalizeOptions }
  | { readonly kind: 'list'; readonly command: ListCommand }
  | { readonly kind: 'print'; readonly text: string }

/** Asks which parts of a run on a cluster are still missing. */
export interface CheckRequest {
  readonly kind: 'check'
  readonly folder: string
  /** As it was typed. */
  readonly shards?: string
}

/** Options of the clean-up alone, as they were typed. */
export type RawNormalizeOptions = Pick<
  RawOptions,
  'encoding' | 'output' | 'tone' | 'deobfuscate' | 'quiet' | 'color'
> & { readonly report?: boolean }

/** Facts about where the help is read. */
export interface ProgramFacts {
  readonly version: string
  /** Width of the help text in characters; asked only when there is one to print. */
  readonly width: () => number
}

/**
 * Reads a command line.
 *
 * @param argv - Without the names of node and of the script.
 * @throws UsageError, when it asks for something there is not.
 */
export function parseCommandLine(argv: readonly string[], facts: ProgramFacts): Request {
  let request: Request | undefined
  let text = ''
  const output: OutputConfiguration = {
    getOutHelpWidth: facts.width,
    writeOut: written => {
      text += written
    },
    outputError: () => {},
  }
  const program = buildProgram(facts.version, output, asked => {
    request = asked
  })
  const { before, after } = partAtDashes(argv)
  try {
    program.parse(before, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(oneSentence(error.message))
  }
  if (request?.kind === 'extract') return { ...request, inputs: [...request.inputs, ...after] }
  if (request?.kind === 'normalize') return { ...request, files: [...request.files, ...after] }
  if (request?.kind === 'list' && after.length > 0) throw new UsageError(`${request.command} takes no inputs`)
  return request ?? { kind: 'print', text }
}

/** What follows `--` is an input, whatever it looks like; commander would take a command there for one. */
function partAtDashes(argv: readonly string[]): Record<'before' | 'after', readonly string[]> {
  const end = argv.indexOf('--')
  return end < 0 ? { before: argv, after: [] } : { before: argv.slice(0, end), after: argv.slice(end + 1) }
}

const LISTS: readonly (readonly [ListCommand, string])[] = [
  ['schema', 'print the JSON Schema of the records'],
  ['sites', 'list the sites whose layout is known'],
  ['encodings', 'list the names --encoding takes, each with its aliases'],
]

function buildProgram(
  version: string,
  output: OutputConfiguration,
  ask: (request: Request) => void,
): Command {
  const program = new Command('tinsach')
    .usage('[options] [input...]')
    .description(DESCRIPTION)
    .argument('[input...]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help', 'print this help')
    // Commands take it over when they are added.
    .configureOutput(output)
    .configureHelp({
      visibleArguments: () => [],
      subcommandTerm: command => command.name(),
    })
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .action((inputs: string[], raw: RawOptions) => ask({ kind: 'extract', inputs, raw }))
  for (const { flags, group, help, choices, repeats } of OPTIONS) {
    const option = new Option(flags, help).helpGroup(`${group}:`)
    if (repeats) option.argParser((value: string, before: readonly string[] = []) => [...before, value])
    program.addOption(choices === undefined ? option : option.choices(choices))
  }
  addNormalize(program, ask)
  addLists(program, ask)
  addCheck(program, ask)
  return program
}

function addCheck(program: Command, ask: (request: Request) => void): void {
  program
    .command('check')
    .usage('<output folder> [--shards <n>]')
    .description('list the shards that are missing in an output folder, as `sbatch --array` takes them')
    .argument('<folder>')
    .option('--shards <n>', 'number of shards; default: that of the run whose parts the folder holds')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .action((folder: string, { shards }: { shards?: string }) =>
      ask({ kind: 'check', folder, ...(shards === undefined ? {} : { shards }) }),
    )
}

/** It shares the options of the program that concern text; they may stand before it or after it. */
const NORMALIZE_OPTIONS: readonly string[] = ['encoding', 'output', 'tone', 'deobfuscate', 'quiet', 'color']

function addNormalize(program: Command, ask: (request: Request) => void): void {
  program
    .command('normalize')
    .summary('clean up bare text: tinsach normalize [options] [file...]')
    .description(NORMALIZE_DESCRIPTION)
    .usage('[options] [file...]')
    .argument('[file...]')
    .option('--report', 'print what was changed as JSON')
    .addHelpText('after', NORMALIZE_HELP)
    .exitOverride()
    .action((files: string[], { report = false }: { readonly report?: boolean }) => {
      refuseOptions(program, 'normalize', NORMALIZE_OPTIONS)
      ask({ kind: 'normalize', files, raw: { ...program.opts<RawOptions>(), report } })
    })
}

/** @throws UsageError, when an option is given that means nothing to a command. */
function refuseOptions(program: Command, command: string, meant: readonly string[]): void {
  const option = program.options.find(
    each =>
      !meant.includes(each.attributeName()) && program.getOptionValueSource(each.attributeName()) === 'cli',
  )
  if (option !== undefined) throw new UsageError(`${command} takes no options such as ${option.flags}`)
}

function addLists(program: Command, ask: (request: Request) => void): void {
  for (const [command, summary] of LISTS) {
    program
      .command(command)
      .description(summary)
      .exitOverride()
      .action(() => {
        refuseOptions(program, command, [])
        ask({ kind: 'list', command })
      })
  }
}

const DESCRIPTION = `Finds the article in saved news pages and prints it clean.

Inputs are files, folders, quoted patterns, and - for standard input; files may
be gzip-compressed. A folder gives its pages in the order of their names. What a
file is, its bytes decide.`

const NORMALIZE_DESCRIPTION = `Cleans up text as the articles of pages are cleaned up, for pipelines: it is
decoded by evidence, mojibake and escaped entities are repaired, Unicode
composed, invisible characters and look-alikes of Vietnamese letters replaced.
Whatever is not damaged stays as it is, line ends too. Reads the files or
standard input and writes UTF-8.`

const NORMALIZE_HELP = `
Options it shares with the extraction:
  -o, --output <file>  write to a file; it may be the input
  --encoding <name>    encoding of the text; default: by evidence
  --tone <style>       keep, old (hòa) or new (hoà)
  --deobfuscate        give text disguised from filters its letters back
  -q, --quiet          no warnings

The report is one line of JSON a file, on standard output when -o takes the text,
else on standard error:
  tinsach normalize --report -o clean.txt old.txt | jq .changes

Exit codes: 0 all was read and written; 1 a file could not be read (the others
were); 2 wrong usage; 4 the output cannot be written; 75 try again later.`

const EXAMPLES = `
Examples:
  tinsach page.html                      one page as JSON
  tinsach -f md page.html > article.md   as Markdown with front matter
  tinsach archive/ -o articles.jsonl     a folder as JSON Lines
  tinsach archive/ -f md -O articles/ --name '{date}-{slug}'
  tinsach -j 0 --resume in/ -o a.jsonl   what is new, with all processors
  tinsach normalize old.txt > new.txt    the clean-up of text alone
  curl -s https://example.vn/tin | tinsach --url https://example.vn/tin

Many pages in one stream: json is one array, jsonl a line each; md documents
follow one another, each with its front matter, a blank line between; text has
a form feed between pages.

Exit codes: 0 every input gave an article; 1 some inputs failed; 2 wrong usage;
3 some inputs hold no article; 4 a path cannot be written; 70 a bug in tinsach;
75 try again later; 130 and 143 interrupted.`

/** Commander's messages have a prefix of their own and may put a suggestion on a second line. */
function oneSentence(message: string): string {
  return message
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .replace(/\.$/, '')
}
