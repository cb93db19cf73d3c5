import { type Opened, type OpenOptions, open } from '../../src/containers/open.ts'

/** All that comes out of some bytes. */
export async function opened(bytes: Uint8Array, options?: OpenOptions): Promise<Opened[]> {
  const all: Opened[] = []
  for await (const each of open(bytes, options)) all.push(each)
  return all
}

/** The same, given in pieces. */
export function openedInPieces(bytes: Uint8Array, size: number, options?: OpenOptions): Promise<Opened[]> {
  return opened(bytes.subarray(0, size), { ...options, rest: piecesOf(bytes.subarray(size), size) })
}

/** Bytes as a stream. */
export async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** One line for each: its member and its text, or the code of its failure. */
export function told(all: readonly Opened[]): string[] {
  return all.map(each =>
    'failure' in each ? `${each.member}: ${each.failure.code}` : `${each.member}: ${textOf(each)}`,
  )
}

/** The bytes of a page as text. */
export function textOf(each: Opened | undefined): string {
  return each !== undefined && 'bytes' in each ? Buffer.from(each.bytes).toString() : JSON.stringify(each)
}

/** What is said about a page or a failure. */
export function messageOf(each: Opened | undefined): string {
  if (each === undefined) return ''
  return 'failure' in each
    ? each.failure.message
    : (each.warnings ?? []).map(({ message }) => message).join('; ')
}

/** The content of a page as UTF-8; a failure as its code in angle brackets. */
export function contentOf(each: Opened | undefined): string {
  if (each === undefined) return '<nothing>'
  return 'bytes' in each ? Buffer.from(each.bytes).toString() : `<${each.failure.code}>`
}

/** The codes of a page's warnings. */
export function warningsOf(each: Opened | undefined): string[] {
  return each !== undefined && 'bytes' in each ? (each.warnings ?? []).map(({ code }) => code) : []
}
