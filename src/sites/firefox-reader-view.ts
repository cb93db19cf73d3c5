import type { Layout } from './types.ts'

/** Any site's page as Firefox shows it for reading; since 2018 by class, before by id. */
export const firefoxReaderView: Layout = {
  name: 'firefox-reader-view',
  hosts: [],
  body: '.moz-reader-content, #moz-reader-content',
  title: '.reader-title, #reader-title',
  author: '.reader-credits, #reader-credits',
  remove: '.reader-estimated-time, .reader-message, #reader-message',
}
