import {
  type CreateNodeOptions,
  type DocumentOptions,
  type ScalarTag,
  type SchemaOptions,
  stringify,
  type ToStringOptions,
} from 'yaml'
import type { ArticleRecord } from '../../model/record.ts'

/**
 * Prints what is known about an article as YAML between `---` lines; unknown keys are left out, because note programs
 * show them as empty properties. Strings that YAML 1.1 or 1.2 would read as something else are quoted.
 */
export function renderFrontMatter(record: ArticleRecord): string {
  const known = Object.entries(properties(record)).filter(([, value]) => isKnown(value))
  if (known.length === 0) return ''
  return `---\n${stringify(Object.fromEntries(known), YAML_OPTIONS)}---\n`
}

function properties(record: ArticleRecord): Record<string, unknown> {
  return {
    title: record.title,
    source: record.url,
    author: record.authors,
    site: record.siteName ?? record.hostname,
    published: dateValue(record.datePublished),
    modified: dateValue(record.dateModified),
    description: record.description,
    tags: record.tags,
    lang: record.language,
    word_count: record.wordCount,
  }
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0)
}

/** A day or a moment, which YAML readers know as a date when it is not quoted. */
class PlainDate {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const DAY_OR_MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/

function dateValue(date: string | null): PlainDate | string | null {
  return date !== null && DAY_OR_MOMENT.test(date) ? new PlainDate(date) : date
}

const TIMESTAMP: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  identify: value => value instanceof PlainDate,
  resolve: text => text,
  stringify: item => (item.value as PlainDate).text,
}

/** Signs with a meaning of their own in YAML 1.1, where readers stumble over them; the package does not know them. */
const SIGNS: ScalarTag = {
  tag: 'tag:yaml.org,2002:value',
  default: true,
  identify: () => false,
  test: /^(?:=|<<)$/,
  resolve: text => text,
}

const YAML_OPTIONS: DocumentOptions & SchemaOptions & CreateNodeOptions & ToStringOptions = {
  compat: 'yaml-1.1',
  customTags: [TIMESTAMP, SIGNS],
  lineWidth: 0,
  blockQuote: false,
}
