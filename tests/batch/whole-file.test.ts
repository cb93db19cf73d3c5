import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bringToDisk, writeWhole } from '../../src/batch/whole-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

test.each(['lasting', 'fleeting'] as const)(
  'a %s file takes the place of the one before, and nothing else is left',
  lasting => {
    const folder = temporaryFolder({ 'a.txt': 'cũ' })
    writeWhole(join(folder, 'a.txt'), 'mới', join(folder, 'a.tmp'), lasting)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mới')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  },
)

test('what cannot get its name leaves nothing behind', () => {
  const folder = temporaryFolder({})
  mkdirSync(join(folder, 'a'))
  expect(() => writeWhole(join(folder, 'a'), 'mới', join(folder, 'a.tmp'), 'fleeting')).toThrow(
    /EISDIR|EEXIST|EPERM/,
  )
  expect(readdirSync(folder)).toEqual(['a'])
})

test('a hidden name that is taken is not written over', () => {
  const folder = temporaryFolder({ 'a.tmp': 'của người khác' })
  expect(() => writeWhole(join(folder, 'a'), 'mới', join(folder, 'a.tmp'), 'fleeting')).toThrow(/EEXIST/)
  expect(readFileSync(join(folder, 'a.tmp'), 'utf8')).toBe('của người khác')
})

test('files and folders are brought to the disk, and what is not there is told', () => {
  const folder = temporaryFolder({})
  writeFileSync(join(folder, 'a'), 'a')
  expect(() => [folder, join(folder, 'a')].forEach(bringToDisk)).not.toThrow()
  expect(() => bringToDisk(join(folder, 'b'))).toThrow(/ENOENT/)
})
