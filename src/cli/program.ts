import { Command, CommanderError, Option, type OutputConfiguration } from 'commander'
import { COMMANDS, type CommandCall, type CommandRow } from './commands.ts'
import { OPTIONS } from './options.ts'
import type { RawOptions } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** Small commands beside the extraction, which print a list or a text. */
export type ListCommand = 'schema' | 'sites' | 'encodings'

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'extract'; readonly inputs: readonly string[]; readonly raw: RawOptions }
  | { readonly kind: 'list'; readonly command: ListCommand }
  | (CommandCall & { readonly kind: 'command'; readonly command: CommandRow })
  | { readonly kind: 'print'; readonly text: string }

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
  if (request?.kind === 'extract' || request?.kind === 'command')
    return { ...request, inputs: [...request.inputs, ...after] }
  if (request?.kind === 'list' && after.length > 0) throw new UsageError(`${request.command} takes no inputs`)
  return request ?? { kind: 'print', text }
}

/** What follows `--` is an input, whatever it looks like; commander would take a command there for one. */
function partAtDashes(argv: readonly string[]): Record<'before' | 'after', readonly string[]> {
  const end = argv.indexOf('--')
  return end < 0 ? { before: argv, after: [] } : { before: argv.slice(0, end), after: argv.slice(end + 1) }
}

const LISTS: readonly (readonly [ListCommand, string])[] = [
  ['schema', 'print the JSON Schema of a record'],
  ['sites', 'list the sites whose layout is known'],
  ['encodings', 'list the encodings, each with its aliases'],
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
    .helpCommand('help', 'print this help, or that of a command')
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
  addCommands(program, ask)
  addLists(program, ask)
  return program
}

function addLists(program: Command, ask: (request: Request) => void): void {
  for (const [command, summary] of LISTS) {
    program
      .command(command)
      .summary(summary)
      .description(asSentence(summary))
      .exitOverride()
      .action(() => {
        refuseOptions(program, command, [])
        ask({ kind: 'list', command })
      })
  }
}

function addCommands(program: Command, ask: (request: Request) => void): void {
  for (const command of COMMANDS) {
    const { name, usage, summary, description, options, shares } = command
    const added = program
      .command(name)
      .usage(usage)
      .summary(summary)
      .description(description)
      .argument('[input...]')
      .helpOption('-h, --help', 'print this help')
      .configureHelp({
        showGlobalOptions: true,
        styleTitle: title => (title === 'Global Options:' ? 'As for pages:' : title),
        visibleArguments: () => [],
        visibleGlobalOptions: () =>
          program.options.filter(option => (shares as readonly string[]).includes(option.attributeName())),
      })
      .exitOverride()
      .action((inputs: string[], own: CommandCall['own']) => {
        refuseOptions(program, name, shares)
        ask({ kind: 'command', command, inputs, raw: program.opts(), own })
      })
    for (const [flags, help] of options) added.option(flags, help)
  }
}

/** Options of the extraction are known everywhere, but few commands have a use for them. */
function refuseOptions(program: Command, command: string, taken: readonly string[]): void {
  const option = program.options.find(
    each =>
      program.getOptionValueSource(each.attributeName()) === 'cli' && !taken.includes(each.attributeName()),
  )
  if (option !== undefined) throw new UsageError(`${command} takes no options such as ${option.flags}`)
}

const DESCRIPTION = `Finds the article in saved news pages and prints it clean.

Inputs are files, folders, quoted patterns, and - for standard input. What a
file is, its bytes decide: HTML, plain text, web archives, zip, tar, mail, each
also compressed. A folder gives its pages in the order of their names.`

const EXAMPLES = `
Examples:
  tinsach page.html                      one page as JSON
  tinsach -f md page.html > article.md   as Markdown with front matter
  tinsach archive/ -o articles.jsonl     a folder as JSON Lines
  tinsach archive/ -f md -O articles/ --name '{date}-{slug}'
  tinsach -j 0 --resume in/ -o a.jsonl   what is new, with all processors
  tinsach normalize old.txt > new.txt    the clean-up of text alone
  curl -s https://example.vn/tin | tinsach --url https://example.vn/tin
  tinsach help normalize                 the options of a command

Many pages in one stream: json is one array, jsonl one line for each page; md
puts a blank line, text a form feed between pages.

Exit codes: 0 every input gave an article; 1 some inputs failed; 2 wrong usage;
3 some inputs hold no article; 4 a path cannot be written; 70 a bug in tinsach;
75 try again later; 130 and 143 interrupted.`

function asSentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}

/** Commander's messages have a prefix of their own and may put a suggestion on a second line. */
function oneSentence(message: string): string {
  return message
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .replace(/\.$/, '')
}
