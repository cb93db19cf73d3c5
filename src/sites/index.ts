import { epi } from './epi.ts'
import { firefoxReaderView } from './firefox-reader-view.ts'
import { laodong } from './laodong.ts'
import { otherHosts } from './other-hosts.ts'
import { scLongform } from './sc-longform.ts'
import type { Layout } from './types.ts'
import { tuoitre2015, vccorp } from './vccorp.ts'
import { vietnamnet } from './vietnamnet.ts'
import { vnexpress } from './vnexpress.ts'

/** The known layouts, all but the first of Vietnamese sites, tried in this order on Vietnamese pages. Add yours here: one file with facts, one line in the list. */
export const LAYOUTS: readonly Layout[] = [
  firefoxReaderView,
  vnexpress,
  vccorp,
  epi,
  scLongform,
  vietnamnet,
  laodong,
  tuoitre2015,
  ...otherHosts,
]
