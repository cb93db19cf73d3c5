import { eml } from './eml.ts'
import { gzip } from './gzip.ts'
import { mbox } from './mbox.ts'
import { mhtml } from './mhtml.ts'
import { singleFileZip } from './single-file-zip.ts'
import type { Container } from './types.ts'

/** Every container, in the order they are asked. Add a new one here. */
export const CONTAINERS: readonly Container[] = [gzip, mhtml, eml, mbox, singleFileZip]

/** Finds the container whose first bytes these are; `undefined` when they are a page, or nothing known. */
export function findContainer(bytes: Uint8Array, name = ''): Container | undefined {
  return CONTAINERS.find(container => container.matches(bytes, name))
}
