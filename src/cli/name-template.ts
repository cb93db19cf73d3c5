import type { RecordFacts } from '../batch/types.ts'
import { slugOf } from './slug.ts'
import { UsageError } from './usage-error.ts'

/** What stands for each placeholder; a fact the page does not tell has a name of its own. */
const PLACEHOLDERS: Readonly<Record<string, (record: RecordFacts, stem: string) => string>> = {
  stem: (_, stem) => stem,
  date: record => record.datePublished?.slice(0, 10) ?? 'undated',
  slug: record => slugOf(record.title ?? '') || 'untitled',
  host: record => record.hostname ?? 'unknown-host',
  sha8: record => record.source.sha256?.slice(0, 8) ?? 'unread',
}

const EACH_PLACEHOLDER = /\{([^{}]*)\}/g

/** @throws UsageError, when a template has a placeholder that is not known, or none. */
export function checkTemplate(template: string): void {
  const used = [...template.matchAll(EACH_PLACEHOLDER)].map(match => match[1]!)
  const unknown = used.find(name => !Object.hasOwn(PLACEHOLDERS, name))
  const known = Object.keys(PLACEHOLDERS).map(name => `{${name}}`)
  if (unknown !== undefined)
    throw new UsageError(`--name does not know {${unknown}}; it knows ${known.join(' ')}`)
  if (used.length === 0)
    throw new UsageError(`--name needs one of ${known.join(' ')}, or all files have one name`)
}

/** Fills a template; what pages put in cannot lead to another folder. */
export function fillTemplate(template: string, record: RecordFacts, stem: string): string {
  return template.replace(EACH_PLACEHOLDER, (_, name: string) =>
    PLACEHOLDERS[name]!(record, stem).replace(SLASHES, '_'),
  )
}

const SLASHES = /[/\\]/g
