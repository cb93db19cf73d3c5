import { brotli } from './brotli.ts'
import { gzip } from './gzip.ts'
import { jsonl } from './jsonl.ts'
import { tar } from './tar.ts'
import type { Container } from './types.ts'
import { warc } from './warc.ts'
import { zip } from './zip.ts'
import { zstd } from './zstd.ts'

/** Every container, in the order they are asked. Add a new one here. */
export const CONTAINERS: readonly Container[] = [warc, gzip, zstd, brotli, zip, tar, jsonl]

/** Finds the container whose first bytes these are; `undefined` when they are a page, or nothing known. */
export function findContainer(bytes: Uint8Array, name = ''): Container | undefined {
  return CONTAINERS.find(container => container.matches(bytes, name))
}
