import { hash, randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemCodeOf } from '../containers/failure.ts'
import type { LearnedBlocks } from '../model/profile.ts'
import type { ShardSettings } from './cluster-settings.ts'
import { makeFolder } from './make-folder.ts'
import { withPath } from './output-file.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'
import { packageVersion } from './version.ts'

/** Beside the parts: what all of them have in common. */
const FACTS_NAME = '.run.json'

/** What decides on the bytes of all parts of a run. */
export type RunFacts = Readonly<Record<string, unknown>>

/** The facts of a run; an option that changes what is written needs a line here. */
export function factsOf(settings: Settings, { count }: ShardSettings): RunFacts {
  const { inputs, filesFrom, globs, maxSize, unpacking, output } = settings
  const { profile, ...extract } = settings.extract
  const { fields, without, ascii } = output
  const pages = { extract, profile: profile === undefined ? null : hashOf(profile), maxSize, unpacking }
  const sources = { inputs, filesFrom: filesFrom?.path ?? null, globs }
  return { version: packageVersion(), shards: count, ...sources, ...pages, fields, without, ascii }
}

/** Profiles are long, and messages show facts. */
function hashOf(profile: LearnedBlocks): string {
  return hash('sha256', JSON.stringify(profile), 'hex')
}

/**
 * Makes sure that a folder holds parts of one run only: the first shard leaves its facts there, all others compare.
 *
 * @throws UsageError when the folder is another run's; UnusablePath
 */
export function agreeOnFacts(folder: string, facts: RunFacts): void {
  const path = join(folder, FACTS_NAME)
  withPath(folder, () => makeFolder(folder))
  if (readFacts(folder) === undefined)
    withPath(path, () => leave(path, `${JSON.stringify(facts, null, 2)}\n`))
  const found = readFacts(folder) ?? {}
  const other = Object.keys({ ...facts, ...found }).find(key => print(facts[key]) !== print(found[key]))
  if (other === undefined) return
  throw new UsageError(
    `${folder} holds parts of a run with other ${other} (${path}: ${print(found[other])}, not ${print(facts[other])}); take another folder`,
  )
}

/**
 * Reads the facts of the run whose parts a folder holds; `undefined` when there are none.
 *
 * @throws UsageError, when they are not readable as such; UnusablePath
 */
export function readFacts(folder: string): RunFacts | undefined {
  const path = join(folder, FACTS_NAME)
  const text = withPath(path, () => readIfThere(path))
  try {
    return text === undefined ? undefined : (JSON.parse(text) as RunFacts)
  } catch {
    throw new UsageError(`${path} is damaged; take another folder`)
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The file appears whole, and only if none is there: shards begin at the same moment. */
function leave(path: string, text: string): void {
  const hidden = `${path}.${randomBytes(12).toString('hex')}.tmp`
  writeFileSync(hidden, text, { flag: 'wx', flush: true })
  try {
    linkSync(hidden, path)
  } catch (error) {
    // Not all file systems have links; there the last of those who begin together leaves its facts.
    if (systemCodeOf(error) !== 'EEXIST') renameSync(hidden, path)
  }
  rmSync(hidden, { force: true })
}

function print(value: unknown): string {
  return JSON.stringify(value) ?? 'none'
}
