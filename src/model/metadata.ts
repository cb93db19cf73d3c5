/** What is known about an article apart from its blocks; `null` and `[]` when the page does not tell. */
export interface Metadata {
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly hostname: string | null
  readonly siteName: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly title: string | null
  readonly description: string | null
  readonly authors: readonly string[]
  /** The byline as printed. */
  readonly byline: string | null
  /** As precise as the page: `2023-11-10T16:31:00+07:00`, `2023-11-10`, `2023-11`, `2023`. */
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly section: string | null
  readonly tags: readonly string[]
  /** Lead image. */
  readonly image: string | null
  /** `article`, `video`, `gallery`, `live` … */
  readonly type: string | null
  readonly license: string | null
  /** When the page was saved, if the page or its container tells. */
  readonly savedAt: string | null
}
