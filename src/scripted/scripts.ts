import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'

/** A script of a page that is not empty. */
export interface Script {
  readonly node: number
  readonly text: string
  /** The `type`, in lower case; `''` without one. */
  readonly type: string
}

/** Larger scripts are programs or mistakes; in bytes. */
const LARGEST = 16_000_000

/** The scripts of a page, in document order. */
export function scriptsOf(document: Document): Script[] {
  const scripts: Script[] = []
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== TAG.script || document.end[node] === node + 1) continue
    if (document.sourceLength(node + 1) > LARGEST) continue
    const type = document.attribute(node, 'type')?.trim().toLowerCase() ?? ''
    scripts.push({ node, text: document.text(node + 1), type })
  }
  return scripts
}
