import { STANDARD_INPUT, standsForMany } from '../batch/inputs.ts'
import { type Learner, learner } from '../batch/learner.ts'
import { openedPages } from '../batch/opened-pages.ts'
import { labelPage } from '../label-page.ts'
import type { Failure } from '../model/diagnostic.ts'
import { makeProfile, mergeProfiles, THRESHOLDS } from '../profile/merge.ts'
import { printProfile } from '../profile/read.ts'
import { reportOf } from '../profile/report.ts'
import type { Profile, Thresholds } from '../profile/types.ts'
import type { CommandCall, OwnOptions } from './commands.ts'
import { tuneEngine } from './engine.ts'
import { EXIT } from './exit-code.ts'
import { inputsOf } from './inputs.ts'
import type { Io } from './io.ts'
import { openLines } from './line-output.ts'
import { tell, tellProblem } from './messages.ts'
import { isProfileFile, readProfileFile } from './profile-file.ts'
import { resolveSettings, type Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'
import { share, wholeNumber } from './values.ts'

interface LearnOptions extends OwnOptions {
  readonly report?: boolean
  readonly leastPages?: string
  readonly leastShare?: string
}

/** How it went. */
interface Tally {
  pages: number
  /** Copies of earlier pages. */
  copies: number
  /** Pages without an article. */
  empty: number
  failed: number
  tryAgain: number
}

/**
 * Learns what the sites in archives repeat on their pages, adds up profiles, and prints the profile or what it removes.
 *
 * @returns The exit code.
 * @throws UsageError, UnusablePath, ClosedPipe
 */
export async function learnCommand({ inputs, raw, own }: CommandCall, io: Io): Promise<number> {
  const { report, ...asked }: LearnOptions = own
  if (inputs.length === 0 && io.stdin.isTTY === true)
    throw new UsageError('there is no input: tinsach learn <archive or profile>... -o <file>')
  const paths = inputs.filter(isProfileFile)
  const profiles = paths.map(path => readProfileFile(path, 'the profile'))
  const archives = inputs.filter(input => !paths.includes(input))
  const thresholds = thresholdsOf(asked, profiles)
  const { output: _, ...rest } = raw
  const settings = await resolveSettings(
    archives.length > 0 ? archives : [STANDARD_INPUT],
    rest,
    standsForMany,
  )
  const output = openLines(raw.output, io)
  const tally: Tally = { pages: 0, copies: 0, empty: 0, failed: 0, tryAgain: 0 }
  try {
    const learned = archives.length > 0 || inputs.length === 0 ? await learn(settings, io, tally) : null
    if (io.interruption.aborted) {
      output.discard()
      return io.interruption.reason as number
    }
    const profile = combined(learned === null ? [] : learned.counted(), { profiles, thresholds })
    const written = report !== true || raw.output !== undefined
    if (written) await output.write(printProfile(profile))
    else await output.write(reportOf(profile))
    await output.finish()
    if (report === true && written) await printReport(profile, io)
    if (raw.quiet !== true) tell(io, `tinsach: ${summaryOf(tally, profile)}\n`)
  } catch (error) {
    output.discard()
    throw error
  }
  if (tally.tryAgain > 0) return EXIT.tryAgain
  return tally.failed > 0 ? EXIT.failed : EXIT.ok
}

async function printReport(profile: Profile, io: Io): Promise<void> {
  const stdout = openLines(undefined, io)
  await stdout.write(reportOf(profile))
  await stdout.finish()
}

/** As asked, else as all profiles have it, else the default. */
function thresholdsOf({ leastPages, leastShare }: LearnOptions, profiles: readonly Profile[]): Thresholds {
  const known = profiles[0]?.removes ?? THRESHOLDS
  const agreed = profiles.every(
    ({ removes }) => removes.leastPages === known.leastPages && removes.leastShare === known.leastShare,
  )
    ? known
    : THRESHOLDS
  return {
    leastPages: leastPages === undefined ? agreed.leastPages : wholeNumber('--least-pages', leastPages),
    leastShare: leastShare === undefined ? agreed.leastShare : share('--least-share', leastShare),
  }
}

async function learn(settings: Settings, io: Io, tally: Tally): Promise<Learner> {
  tuneEngine('pages')
  const learning = learner()
  const inputs = await inputsOf(settings, io)
  const { maxSize, unpacking } = settings
  const opening = { maxSize, unpacking, stdin: () => io.stdin, signal: io.interruption }
  const fail = (name: string, failure: Pick<Failure, 'code' | 'message'>): void => {
    tally.failed++
    if (failure.code === 'try-again') tally.tryAgain++
    tellProblem(io, name, failure)
  }
  for await (const opened of openedPages(inputs(), opening)) {
    if (io.interruption.aborted) break
    tally.pages++
    if ('failure' in opened) {
      fail(opened.name, opened.failure)
      continue
    }
    try {
      const page = labelPage(opened.page, settings.extract)
      if (page === null) tally.empty++
      else if (!learning.add(page)) tally.copies++
    } catch (error) {
      fail(opened.name, { code: 'internal', message: `a bug in tinsach: ${String(error)}` })
    }
  }
  return learning
}

/** One profile alone stays as it is, for people may have changed it. */
function combined(
  counted: ReturnType<Learner['counted']>,
  { profiles, thresholds }: { readonly profiles: readonly Profile[]; readonly thresholds: Thresholds },
): Profile {
  const [first, ...others] = profiles
  if (first === undefined) return makeProfile(counted, thresholds)
  const same =
    thresholds.leastPages === first.removes.leastPages && thresholds.leastShare === first.removes.leastShare
  if (counted.length === 0 && others.length === 0 && same) return first
  const own: Profile[] = counted.length === 0 ? [] : [wholeProfile(counted)]
  return mergeProfiles([...profiles, ...own], thresholds)
}

/** Everything that was counted, to be judged after it is added up. */
function wholeProfile(counted: ReturnType<Learner['counted']>): Profile {
  const hosts = counted.map(each => ({ ...each, candidates: [] }))
  return { tinsachProfile: '1.0', removes: THRESHOLDS, hosts }
}

function summaryOf({ pages, copies, empty, failed }: Tally, { hosts }: Profile): string {
  const sum = (of: 'blocks' | 'candidates'): number =>
    hosts.reduce((total, host) => total + host[of].length, 0)
  const parts = [
    ...(copies > 0 ? [`${copies} copies of others`] : []),
    ...(empty > 0 ? [`${empty} without an article`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  const read = pages === 0 ? '' : `${pages} pages${parts.length > 0 ? ` (${parts.join(', ')})` : ''}: `
  return `${read}${sum('blocks')} texts to remove on ${hosts.length} sites, ${sum('candidates')} candidates`
}
