import type { Choice, Choices } from './reading.ts'
import type { MetadataResult } from './types.ts'

/** What answers each field. */
export interface Answers {
  readonly url: Choice | null
  readonly canonicalUrl: Choice | null
  readonly hostname: Choice | null
  readonly siteName: Choice | null
  readonly language: Choice | null
  readonly title: Choice | null
  readonly description: Choice | null
  readonly authors: Choices
  readonly byline: Choice | null
  readonly datePublished: Choice | null
  readonly dateModified: Choice | null
  readonly section: Choice | null
  readonly tags: Choices
  readonly image: Choice | null
  readonly type: Choice | null
  readonly license: Choice | null
  readonly savedAt: Choice | null
}

/** Writes the answers as a result; texts are normalized. */
export function resultOf(
  answers: Answers,
  normalize: (text: string) => string,
  { warnings, structured }: Pick<MetadataResult, 'warnings' | 'structured'>,
): MetadataResult {
  const text = (one: Choice | null): string | null => (one === null ? null : normalize(one.value))
  return {
    url: text(answers.url),
    canonicalUrl: text(answers.canonicalUrl),
    hostname: text(answers.hostname),
    siteName: text(answers.siteName),
    language: text(answers.language),
    title: text(answers.title),
    description: text(answers.description),
    authors: answers.authors.values.map(normalize),
    byline: text(answers.byline),
    datePublished: text(answers.datePublished),
    dateModified: text(answers.dateModified),
    section: text(answers.section),
    tags: answers.tags.values.map(normalize),
    image: text(answers.image),
    type: text(answers.type),
    license: text(answers.license),
    savedAt: text(answers.savedAt),
    provenance: provenanceOf(answers),
    warnings,
    structured,
  }
}

function provenanceOf(answers: Answers): MetadataResult['provenance'] {
  return {
    url: answers.url?.source,
    canonicalUrl: answers.canonicalUrl?.source,
    hostname: answers.hostname?.source,
    siteName: answers.siteName?.source,
    language: answers.language?.source,
    title: answers.title?.source,
    description: answers.description?.source,
    authors: answers.authors.source ?? undefined,
    byline: answers.byline?.source,
    datePublished: answers.datePublished?.source,
    dateModified: answers.dateModified?.source,
    section: answers.section?.source,
    tags: answers.tags.source ?? undefined,
    image: answers.image?.source,
    type: answers.type?.source,
    license: answers.license?.source,
    savedAt: answers.savedAt?.source,
  }
}
