import type { Profile } from './types.ts'

/**
 * What each entry of a profile would remove, a line each, parted by tabs: site, pages, share of the site's pages, what it
 * stood as, text.
 */
export function reportOf({ hosts }: Profile): string {
  return hosts
    .flatMap(({ host, pages: all, blocks }) =>
      blocks.map(({ text, as, pages }) => {
        const share = `${all === 0 ? 0 : Math.round((1000 * pages) / all) / 10} %`
        return `${host === '' ? '-' : host}\t${pages}\t${share}\t${as}\t${text.replace(/\s+/g, ' ')}\n`
      }),
    )
    .join('')
}
