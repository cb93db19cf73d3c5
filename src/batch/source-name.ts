import type { Source } from '../model/record.ts'

/** Name of a page in messages: its path, `-` for standard input, and what it is called in its archive. */
export function sourceName({ path, member }: Pick<Source, 'path' | 'member'>): string {
  return member === null ? (path ?? '-') : `${path ?? '-'}!${member}`
}
