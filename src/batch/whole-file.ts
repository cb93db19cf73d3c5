import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { writeAll } from './write-all.ts'

/** Whether a file survives a loss of power from when it has its name, which takes milliseconds. */
export type Lasting = 'lasting' | 'fleeting'

/**
 * Writes a file that appears whole or not at all.
 *
 * @param hidden - Its name until then, on the same disk, which nothing has.
 * @throws What `fs` throws; nothing is left under the hidden name.
 */
export function writeWhole(path: string, text: string, hidden: string, lasting: Lasting): void {
  const file = openSync(hidden, 'wx')
  let isOpen = true
  try {
    writeAll(file, text)
    if (lasting === 'lasting') fsyncSync(file)
    isOpen = false
    closeSync(file)
    renameSync(hidden, path)
  } catch (error) {
    if (isOpen) closeSync(file)
    rmSync(hidden, { force: true })
    throw error
  }
}

/** Brings a file, or the names in a folder, to the disk. @throws What `fs` throws. */
export function bringToDisk(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
