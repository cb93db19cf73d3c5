import { asInline, hasBlocks } from './plain.ts'
import { elementOf, isForeignKind, kindOf, type PartElement } from './rich-text-kinds.ts'
import type { DataObject } from './subject.ts'

/** A part of rich text nests its own text no deeper than this. */
const DEEPEST = 7

/** Properties that hold a part's text or its parts; the first with any text counts. */
const HOLDERS = [
  'html',
  'content',
  'text',
  'value',
  'children',
  'paragraphs',
  'data',
  'model',
  'attributes',
  'props',
  'items',
  'content_elements',
  'blocks',
  'nodes',
  'body',
  'innerBlocks',
  'elements',
] as const

/** Length of the text in a part of rich text, in UTF-16 units of markup; parts of a foreign kind have none. */
export function textLength(part: unknown, depth = 0): number {
  if (typeof part === 'string') return part.length
  if (typeof part !== 'object' || part === null || depth > DEEPEST) return 0
  if (Array.isArray(part)) {
    const element = reactElement(part)
    if (element !== null) return textLength(element, depth + 1)
    let sum = 0
    for (const item of part) sum += textLength(item, depth + 1)
    return sum
  }
  const object = part as DataObject
  if (isForeignKind(kindOf(object))) return 0
  for (const key of HOLDERS) {
    const length = textLength(object[key], depth + 1)
    if (length > 0) return length
  }
  return 0
}

/** What is still to be written: a part, or an end tag. */
interface Pending {
  readonly part?: unknown
  readonly tag?: string
  /** Inside a paragraph, a heading and the like. */
  readonly inText: boolean
  readonly inList: boolean
}

/** Markup of rich text: a list of paragraphs, or of objects that name their kind and hold text or further parts. */
export function richTextMarkup(parts: readonly unknown[]): string {
  const stack: Pending[] = [{ part: parts, inText: false, inList: false }]
  let markup = ''
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { part, tag, inText, inList } = next
    if (tag !== undefined) markup += tag
    else if (typeof part === 'string') markup += inElement(part, inText ? '' : inList ? 'li' : 'p')
    else if (Array.isArray(part)) {
      const element = reactElement(part)
      if (element !== null) stack.push({ ...next, part: element })
      else for (let at = part.length - 1; at >= 0; at--) stack.push({ part: part[at], inText, inList })
    } else if (typeof part === 'object' && part !== null) markup += open(part as DataObject, next, stack)
  }
  return markup
}

/** The start tag of a part, whose content and end tag are left to be written. */
function open(part: DataObject, { inText, inList }: Pending, stack: Pending[]): string {
  const kind = kindOf(part)
  if (isForeignKind(kind)) return ''
  let element = elementOf(kind)
  if (element === 'figure') return figureOf(part)
  const held = heldBy(part)
  if (held === undefined) return ''
  if (inList && element !== 'ul') element = 'li'
  else if (inText && element === 'p') element = ''
  else if (!inText && (element === '' || element === 'p')) element = holdsRuns(held) ? 'p' : ''
  if (typeof held === 'string') return inElement(held, element, part)
  const isText = inText || element === 'li' || element === 'h2' || element === 'h3'
  if (element !== '') stack.push({ tag: `</${element}>`, inText, inList })
  stack.push({
    part: held,
    inText: isText || (element !== '' && element !== 'ul' && holdsRuns(held)),
    inList: element === 'ul',
  })
  return startTag(element, part)
}

/** What a part holds, out of objects that only wrap it (`data`, `props`). */
function heldBy(part: DataObject): unknown {
  let held: unknown = part
  for (let depth = 0; depth < DEEPEST; depth++) {
    const holder = held as DataObject
    held = HOLDERS.map(key => holder[key]).find(value => textLength(value) > 0)
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held
    if (kindOf(held as DataObject) !== '') return held
  }
  return held
}

/** Whether something holds text at once, not paragraphs with text. */
function holdsRuns(held: unknown): boolean {
  if (!Array.isArray(held)) return typeof held === 'string'
  return reactElement(held) === null && held.some(isRun)
}

function isRun(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return typeof item === 'string'
  const part = (Array.isArray(item) ? reactElement(item) : item) as DataObject | null
  if (part === null) return false
  const kind = kindOf(part)
  const element = elementOf(kind)
  // Arc calls its paragraphs text, and has no runs.
  if (element === '' || element === 'a') return part.content === undefined || kind !== 'text'
  return kind === '' && typeof heldBy(part) === 'string'
}

function inElement(text: string, element: PartElement, part?: DataObject): string {
  if (element === '') return asInline(text)
  if (element === 'p' && hasBlocks(text)) return text
  return `${startTag(element, part)}${asInline(text)}</${element}>`
}

function startTag(element: PartElement, part: DataObject | undefined): string {
  if (element === '') return ''
  const address = element === 'a' && part !== undefined ? addressOf(part) : undefined
  return address === undefined ? `<${element}>` : `<a href="${address.replaceAll('"', '%22')}">`
}

/** Where a link leads; editors differ in where they put it. */
function addressOf(part: DataObject): string | undefined {
  for (const holder of [part, part.data, part.attribs, part.attrs, part.attributes]) {
    if (typeof holder !== 'object' || holder === null) continue
    const { url, href, uri } = holder as DataObject
    const address = url ?? href ?? uri
    if (typeof address === 'string') return address
  }
  return undefined
}

/** An image with its caption; nothing without an address. */
function figureOf(part: DataObject): string {
  const inner = part.data ?? part.attributes ?? part.image ?? part.asset
  const facts = { ...(typeof inner === 'object' ? inner : {}), ...part } as DataObject
  const { file, image } = facts
  const [address] = [facts.url, facts.src, (file as DataObject)?.url, (image as DataObject)?.url].filter(
    value => typeof value === 'string',
  )
  if (address === undefined) return ''
  const caption =
    typeof facts.caption === 'string' ? `<figcaption>${asInline(facts.caption)}</figcaption>` : ''
  return `<figure><img src="${address.replaceAll('"', '%22')}">${caption}</figure>`
}

/** An element as React writes it in a page's data, `["$", "p", key, {"children": …}]`; `null` for other lists. */
function reactElement(list: readonly unknown[]): DataObject | null {
  const [mark, type, , props] = list
  if (mark !== '$' || typeof type !== 'string' || list.length !== 4) return null
  return { type: type.startsWith('$') ? '' : type, props }
}
