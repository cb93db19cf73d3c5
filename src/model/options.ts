import type { LearnedBlocks } from './profile.ts'

/** What is to be right above all: the whole, what is kept, or that nothing is lost. */
export type Focus = 'balanced' | 'precision' | 'recall'

/** What a caller may choose for one page; every field has a default, stated here. */
export interface ExtractOptions {
  /** Address of the page, when the page itself does not tell. Wins over everything found in the page. */
  readonly url?: string
  /** Name of the encoding; without it the decoding ladder decides. */
  readonly encoding?: string
  /** When the page was saved (ISO 8601 with offset): ceiling of dates, reference of relative ones. */
  readonly savedAt?: string
  /** IANA zone for dates without one. Default: `Asia/Ho_Chi_Minh` for Vietnamese pages, none for others. */
  readonly timezone?: string
  /** What the page is; without it its first bytes decide. */
  readonly inputFormat?: 'html' | 'text'
  /** Use the known site layouts. Default: true. */
  readonly siteRules?: boolean
  /** Drop repeated captions. Default: true. */
  readonly dedupe?: boolean
  /** Keep less, but surely of the article (`precision`), or more, lest some be lost (`recall`). Default: `balanced`. */
  readonly focus?: Focus
  /** Give text that was disguised from filters (`Тһᴜ̛̣ᴄ`) its letters back. Default: false. */
  readonly deobfuscate?: boolean
  /** Where tones stand in what is printed: as the page has them, `hòa` (`old`) or `hoà` (`new`). Default: `keep`. */
  readonly tone?: 'keep' | 'old' | 'new'
  /** What sites repeat on their pages, to be removed; see `learnedBlocks`. */
  readonly profile?: LearnedBlocks
  /** Deepest nesting of elements that is kept; deeper ones become children of the last. Default: 512, as in browsers. */
  readonly maxDepth?: number
}
