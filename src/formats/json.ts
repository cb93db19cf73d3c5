import { addPrintedWarning } from './add-warning.ts'
import { selectFields } from './fields.ts'
import { stringify } from './stringify.ts'
import type { Format, Render } from './types.ts'

const INDENT = 2

/** Indented JSON; many records make one array, so that a whole run is one JSON document. */
export const json: Format = {
  name: 'json',
  extension: '.json',
  hasFields: true,
  framing: { begin: '[\n', separator: ',\n', end: '\n]\n', item: intoArray },
  warn: (document, warning) => addPrintedWarning(document, warning, INDENT),
  load: async () => renderJson,
}

const renderJson: Render = (record, { fields, ascii }) =>
  `${stringify(selectFields(record, fields), INDENT, ascii)}\n`

/** Indents by one level; safe because strings of JSON hold no raw line break. */
function intoArray(document: string): string {
  return `  ${document.trimEnd().replaceAll('\n', '\n  ')}`
}
