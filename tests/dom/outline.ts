import { load } from 'cheerio'
import { BLOCK_ELEMENTS, INVISIBLE_ELEMENTS } from '../../src/data/elements.ts'
import type { Document } from '../../src/dom/document.ts'
import { parse } from '../../src/dom/parse.ts'
import { TEXT } from '../../src/dom/tags.ts'

/** Deep enough that no test page reaches it. */
const NO_CAP = 60_000

const blocks: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, 'br'])
const invisible: ReadonlySet<string> = new Set(INVISIBLE_ELEMENTS)

/** Which elements an outline shows. */
export type Detail = 'blocks' | 'elements'

/** Texts and elements of a page in document order, white space squashed; without `html`, `head` and `body`. */
export function outline(html: string, detail: Detail = 'blocks'): string {
  return outlineOf(parse(html, { maxDepth: NO_CAP }), detail)
}

/** Outline of a parsed page. */
export function outlineOf(document: Document, detail: Detail): string {
  const open: number[] = []
  let out = ''
  const closeBefore = (node: number) => {
    while (open.length > 0 && document.end[open.at(-1)!]! <= node) out += `</${document.name(open.pop()!)}>`
  }
  for (let node = 1; node < document.size; ) {
    closeBefore(node)
    const name = document.name(node)
    if (document.tag[node] === TEXT) out += shown(document.text(node))
    else if (invisible.has(name)) {
      node = document.end[node]!
      continue
    } else if (isShown(name, detail)) {
      out += `<${name}>`
      open.push(node)
    }
    node++
  }
  closeBefore(document.size)
  return squashed(out)
}

interface Node {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly children?: readonly Node[]
}

/** The same of the tree that parse5 makes, as a browser with scripting would. */
export function outlineByParse5(html: string, detail: Detail = 'blocks'): string {
  const root = load(html, { scriptingEnabled: true }).root()[0] as unknown as Node
  return squashed((root.children ?? []).map(node => nodeOutline(node, detail)).join(''))
}

function nodeOutline(node: Node, detail: Detail): string {
  if (node.type === 'text') return shown(node.data ?? '')
  if (node.type === 'comment' || node.children === undefined) return ''
  const name = (node.name ?? '').toLowerCase()
  if (invisible.has(name)) return ''
  const inside = node.children.map(child => nodeOutline(child, detail)).join('')
  return isShown(name, detail) ? `<${name}>${inside}</${name}>` : inside
}

function isShown(name: string, detail: Detail): boolean {
  if (name === 'html' || name === 'head' || name === 'body') return false
  return detail === 'elements' || blocks.has(name)
}

function shown(text: string): string {
  return text.replaceAll('<', '&lt;')
}

function squashed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replace(/<\/br>/g, '')
    .trim()
}
