import { addPrintedWarning } from './add-warning.ts'
import { selectFields } from './fields.ts'
import { stringify } from './stringify.ts'
import type { Format, Render } from './types.ts'

/** JSON Lines: one record a line, so that a stream can be cut anywhere between lines. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: '.jsonl',
  hasFields: true,
  framing: { begin: '', separator: '', end: '' },
  warn: (document, warning) => addPrintedWarning(document, warning, 0),
  load: async () => renderJsonl,
}

const renderJsonl: Render = (record, { fields, ascii }) =>
  `${stringify(selectFields(record, fields), 0, ascii)}\n`
