import type { Layout } from './types.ts'

/** Any site's page as Firefox shows it for reading, since 2018. */
export const firefoxReaderView: Layout = {
  name: 'firefox-reader-view',
  hosts: [],
  body: '.moz-reader-content',
  title: '.reader-title',
  author: '.reader-credits',
  remove: '.reader-estimated-time, .reader-message',
}
