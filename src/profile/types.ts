/** What was learned of the sites in an archive; the file that `learn` writes. */
export interface Profile {
  /** Version of the file's form. */
  readonly tinsachProfile: '1.0'
  /** What a block needed to be removed. */
  readonly removes: Thresholds
  readonly hosts: readonly HostProfile[]
}

/** How often a block is kept on a site's pages until it is held for the site's, not the article's. */
export interface Thresholds {
  readonly leastPages: number
  /** Of the pages of its site, 0 to 1. */
  readonly leastShare: number
}

/** What was learned of one site. */
export interface HostProfile {
  /** Without `www.` and the like; `''` for pages whose address nobody knows. */
  readonly host: string
  /** Different articles that were looked at. */
  readonly pages: number
  /** What is removed, the most frequent first. */
  readonly blocks: readonly ProfileBlock[]
  /** What repeats too seldom to be removed, but may reach it when profiles are merged. */
  readonly candidates: readonly ProfileBlock[]
}

/** A text that repeats. */
export interface ProfileBlock {
  readonly text: string
  /** What it stood as on the pages. */
  readonly as: 'text' | 'caption'
  /** Pages from which it would be removed. */
  readonly pages: number
}
