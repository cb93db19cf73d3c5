import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version in the package's own `package.json`: two folders up, in `src` and in `dist`. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  return version
}
