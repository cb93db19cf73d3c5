import type { Document } from './document.ts'
import { Source } from './source.ts'
import { TagNames } from './tag-names.ts'
import { Tokenizer } from './tokenizer.ts'
import { Tree } from './tree.ts'
import { TreeBuilder } from './tree-builder.ts'

const DEFAULT_MAX_DEPTH = 512

export interface ParseOptions {
  /** Deepest level of nodes that is kept, 3 to 65535; deeper ones become children of the deepest allowed. Default: 512. */
  readonly maxDepth?: number | undefined
}

/**
 * Parses an HTML page as a browser with scripting would, in time linear in its length; never throws, whatever the
 * page. NULs are not looked for: decoding drops them. Where the result differs from a browser's tree: see `TreeBuilder`.
 */
export function parse(page: string | Source, options: ParseOptions = {}): Document {
  const maxDepth = Math.min(Math.max(options.maxDepth ?? DEFAULT_MAX_DEPTH, 3), 65_535)
  const source = typeof page === 'string' ? Source.of(page) : page
  const tree = new Tree(source, new TagNames(source))
  new Tokenizer(new TreeBuilder(tree, maxDepth)).run()
  return tree
}
