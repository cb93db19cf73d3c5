import type { Format } from './types.ts'

/** Markdown with front matter; its printers are heavy and come only when asked for. */
export const markdown: Format = {
  name: 'md',
  extension: '.md',
  hasFields: false,
  framing: { begin: '', separator: '\n', end: '' },
  load: async () => (await import('./markdown/render.ts')).renderMarkdown,
}
