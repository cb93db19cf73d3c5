import { parseDocument } from 'htmlparser2'
import { toRecord } from '../../../src/batch/record.ts'
import { extract } from '../../../src/extract.ts'
import { stringify } from '../../../src/formats/stringify.ts'

/** The yardstick of all ratios: a bare htmlparser2 tree, nothing read from it. */
export function parseBare(html: string): void {
  parseDocument(html)
}

/** The whole work on a page as the command line does it: from bytes to a line of JSON. */
export function extractToJson(bytes: Uint8Array): string {
  const outcome = extract({ name: 'page.html', bytes })
  return stringify(
    toRecord(outcome, { path: 'page.html', member: null, format: null, warnings: [], extra: null, bytes }),
    0,
  )
}

/** CPU seconds of this process so far, user and system, its helper threads included. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
