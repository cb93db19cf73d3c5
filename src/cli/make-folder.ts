import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder with all folders above it, one by one: Node's own way tries for ever where none can be made, as in
 * `/proc`.
 *
 * @throws What `fs` throws.
 */
export function makeFolder(path: string): void {
  const missing: string[] = []
  for (let place = path; !isFolder(place) && missing.at(-1) !== place; place = dirname(place)) {
    missing.push(place)
  }
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder)
    } catch (error) {
      // Another run may have made it meanwhile.
      if (!isFolder(folder)) throw error
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
