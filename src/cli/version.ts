import { readFileSync } from 'node:fs'

/** The version in the package's own `package.json`: two folders up, in `src` and in `dist`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
