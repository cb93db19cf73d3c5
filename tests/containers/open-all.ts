import { type Opened, type OpenOptions, open } from '../../src/containers/open.ts'

/** All that some bytes open to, in order. */
export async function openAll(bytes: Uint8Array, options?: OpenOptions): Promise<Opened[]> {
  const all: Opened[] = []
  for await (const each of open(bytes, options)) all.push(each)
  return all
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
