import type { Format, Render } from './types.ts'

/**
 * The article's text and nothing else, as in the key `text` of a record. Form feeds part documents, since blank lines
 * already part paragraphs.
 */
export const text: Format = {
  name: 'text',
  extension: '.txt',
  hasFields: false,
  framing: { begin: '', separator: '\f', end: '' },
  load: async () => renderText,
}

const renderText: Render = record => (record.text === '' ? '' : `${record.text}\n`)
