import { brotli } from './brotli.ts'
import { eml } from './eml.ts'
import { gzip } from './gzip.ts'
import { jsonl } from './jsonl.ts'
import { mbox } from './mbox.ts'
import { mhtml } from './mhtml.ts'
import { singleFileZip } from './single-file-zip.ts'
import { tar } from './tar.ts'
import type { Container } from './types.ts'
import { beginningOf } from './warc/gzip-member.ts'
import { warc } from './warc.ts'
import { zip } from './zip.ts'
import { zstd } from './zstd.ts'

/** Every container, in the order they are asked. Add a new one here. */
export const CONTAINERS: readonly Container[] = [
  warc,
  gzip,
  zstd,
  brotli,
  zip,
  tar,
  mhtml,
  eml,
  mbox,
  singleFileZip,
  jsonl,
]

/** Finds the container whose first bytes these are; `undefined` when they are a page, or nothing known. */
export function findContainer(bytes: Uint8Array, name = ''): Container | undefined {
  return CONTAINERS.find(container => container.matches(bytes, name))
}

/** Whether a file, by its first bytes and its name, can hold several pages; one that is compressed is looked into. */
export function mayHoldMany(bytes: Uint8Array, name: string): boolean {
  const container = findContainer(bytes, name)
  if (container === undefined || !container.wraps) return container?.holdsMany === true
  const ending = container.extensions.find(each => name.toLowerCase().endsWith(each)) ?? ''
  const inside = name.slice(0, name.length - ending.length)
  const named = CONTAINERS.some(
    each => each.holdsMany && each.extensions.some(extension => inside.toLowerCase().endsWith(extension)),
  )
  return named || findContainer(beginningOf(Buffer.from(bytes), bytes.length), inside)?.holdsMany === true
}
