import type { Io } from './io.ts'
import type { RawOptions } from './settings.ts'

/** A command that was asked for, as it was typed. */
export interface CommandCall {
  readonly inputs: readonly string[]
  /** Options of the extraction, of which the row of the command names those that it takes. */
  readonly raw: RawOptions
  /** Options of its own, under the names commander gives them. */
  readonly own: OwnOptions
}

/** Options as they were typed. */
export type OwnOptions = Readonly<Record<string, string | boolean | undefined>>

/** A command beside the extraction that reads inputs. */
export interface CommandRow {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** What its help says, in lines. */
  readonly description: string
  readonly options: readonly (readonly [flags: string, help: string])[]
  /** Names of the options it shares with the extraction. */
  readonly shares: readonly (keyof RawOptions)[]
  /** Brings the function that obeys and gives the exit code. */
  readonly load: () => Promise<(call: CommandCall, io: Io) => Promise<number>>
}

/** Every command that reads inputs, in the order of the help. Add a new one here. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'normalize',
    usage: '[options] [file...]',
    summary: 'clean up bare text, for pipelines',
    description: `Cleans up text as the articles of pages are cleaned up, for pipelines: it is
decoded by evidence, mojibake and escaped entities are repaired, Unicode is
composed, invisible characters are removed and look-alikes of Vietnamese letters
replaced. Whatever is not damaged stays as it is, line ends too. Reads files or
standard input and writes UTF-8; the output may be the input.`,
    options: [
      [
        '--report',
        'print what was changed, as a line of JSON for each file: to standard output if --output takes the text, else to standard error',
      ],
    ],
    shares: ['encoding', 'output', 'tone', 'deobfuscate', 'quiet', 'color'],
    load: async () => (await import('./normalize-command.ts')).normalizeCommand,
  },
  {
    name: 'learn',
    usage: '[options] <archive or profile...> -o <profile>',
    summary: 'learn what sites repeat on their pages, for --profile',
    description: `Learns from an archive what its sites repeat on their pages, such as promotions
and sign-offs, and writes a profile, of which --profile removes them. Profiles
among the inputs are added up.`,
    options: [
      ['--report', 'print what each entry removes: site, pages, share, kind, text, parted by tabs'],
      ['--least-pages <n>', 'pages on which a text must stand to be removed; default: 5'],
      ['--least-share <share>', "share of its site's pages on which it must stand; default: 0.03"],
    ],
    shares: [
      'output',
      'encoding',
      'inputFormat',
      'precision',
      'recall',
      'siteRules',
      'maxSize',
      'maxDepth',
      'quiet',
    ],
    load: async () => (await import('./learn-command.ts')).learnCommand,
  },
  {
    name: 'dedupe',
    usage: '[options] [records.jsonl...]',
    summary: 'leave out records whose article is like an earlier one',
    description: `Prints the records of JSON Lines files or standard input, without those whose
article is like that of an earlier record: wire stories, pages saved twice,
mobile and desktop copies. Lines come out byte by byte as they went in.`,
    options: [
      ['--flag', 'keep those records too, with a warning'],
      [
        '--pairs',
        'print instead a line for each of them: similarity, name, name of the earlier one, parted by tabs',
      ],
      ['--similarity <share>', 'share of their text from which two articles are taken for one; default: 0.5'],
    ],
    shares: ['output', 'quiet'],
    load: async () => (await import('./dedupe-command.ts')).dedupeCommand,
  },
  {
    name: 'check',
    usage: '<output folder> [--shards <n>]',
    summary: 'list the shards that are missing in an output folder',
    description: `Lists the shards that are missing in an output folder, in the form that
sbatch --array takes, and exits with 75; when all are there, prints nothing and
exits with 0.`,
    options: [['--shards <n>', 'number of shards; default: that of the run whose parts the folder holds']],
    shares: [],
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
]
