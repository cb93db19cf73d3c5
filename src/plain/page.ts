import type { LearnedTexts } from '../model/profile.ts'
import type { Facts } from './facts.ts'
import type { Head } from './head.ts'
import type { Region } from './region.ts'

/** A page that holds an article, with all that is known of it before its lines get their roles. */
export interface Page {
  readonly facts: readonly Facts[]
  readonly region: Region
  readonly head: Head
  readonly vietnamese: boolean
  /** What the site of the page repeats. */
  readonly learned?: LearnedTexts | undefined
}
