import { charsetOf } from './entry.ts'
import { mainValue, parameterOf } from './header-block.ts'
import { type Part, partsOf } from './parts.ts'

/**
 * The parts that are the text of a message, in HTML if there is any, else plain; several where a program cut one text
 * around its pictures, none where there is no text.
 */
export function bodyOf(bytes: Buffer, part: Part, depth = 0): readonly Part[] {
  if (isAttached(part) || depth > DEEPEST) return []
  if (!part.type.startsWith('multipart/')) return TEXT_TYPES.has(part.type) ? [part] : []
  const parts = partsOf(bytes, part)
  if (part.type === 'multipart/related') {
    const root = rootOf(parts, part)
    return root === undefined ? [] : bodyOf(bytes, root, depth + 1)
  }
  const bodies = parts.map(inner => bodyOf(bytes, inner, depth + 1)).filter(body => body.length > 0)
  return part.type === 'multipart/alternative' ? bestOf(bodies) : joined(bodies.flat())
}

/** Messages nest a few levels; each costs a look through what is in it. */
const DEEPEST = 16
const TEXT_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

function isHtml({ type }: Part): boolean {
  return type !== 'text/plain'
}

/** What `start` names, else the first (RFC 2387, section 3.2). */
function rootOf(parts: readonly Part[], { fields }: Part): Part | undefined {
  const start = parameterOf(fields.get('content-type'), 'start')
  const named = start === undefined ? undefined : parts.find(part => part.fields.get('content-id') === start)
  return named ?? parts[0]
}

/** Alternatives come in the order of their richness (RFC 2046, section 5.1.4). */
function bestOf(bodies: readonly (readonly Part[])[]): readonly Part[] {
  return bodies.findLast(body => isHtml(body[0]!)) ?? bodies.at(-1) ?? []
}

/** Plain text beside HTML is what a mailing list or a virus scanner added. */
function joined(parts: readonly Part[]): readonly Part[] {
  const documents = parts.filter(isHtml)
  const chosen = documents.length > 0 ? documents : parts
  return chosen.filter(part => charsetOf(part) === charsetOf(chosen[0]!))
}

/** The messages and pages enclosed in a message, in order; not what those enclose. */
export function enclosedIn(bytes: Buffer, part: Part, depth = 0): readonly Part[] {
  if (MESSAGE_TYPES.has(part.type)) return depth > 0 ? [part] : []
  if (part.type.startsWith('multipart/')) {
    if (depth > DEEPEST) return []
    return partsOf(bytes, part).flatMap(inner => enclosedIn(bytes, inner, depth + 1))
  }
  return depth > 0 && isAttached(part) && isPage(part) ? [part] : []
}

const MESSAGE_TYPES: ReadonlySet<string> = new Set(['message/rfc822', 'message/global'])

function isAttached({ fields }: Part): boolean {
  return mainValue(fields.get('content-disposition')) === 'attachment'
}

function isPage({ type, fields }: Part): boolean {
  const name =
    parameterOf(fields.get('content-disposition'), 'filename') ??
    parameterOf(fields.get('content-type'), 'name')
  return type === 'text/html' || /\.(?:x?html?|mht|mhtml|eml)$/i.test(name ?? '')
}
