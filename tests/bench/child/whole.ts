import { toRecord } from '../../../src/batch/record.ts'
import { extract } from '../../../src/extract.ts'
import { stringify } from '../../../src/formats/stringify.ts'

/** The whole work on a page as the command line does it: from bytes to a line of JSON. */
export function extractToJson(bytes: Uint8Array): string {
  const outcome = extract({ name: 'page.html', bytes })
  return stringify(toRecord(outcome, { path: 'page.html', member: null, format: null, bytes }), 0)
}
