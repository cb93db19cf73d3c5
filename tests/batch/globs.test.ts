import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Globs, takenBy } from '../../src/batch/globs.ts'
import { walk } from '../../src/batch/walk.ts'
import { temporaryFolder } from './temporary-folder.ts'

const FILES = ['2019/old.html', '2024/ads/ad.html', '2024/tin.html', '2024/tin.shtml', 'page.bin', 'tin.html']

test.each<[Partial<Globs>, string[]]>([
  [{}, ['2019/old.html', '2024/ads/ad.html', '2024/tin.html', '2024/tin.shtml', 'tin.html']],
  [{ include: ['tin.*'] }, ['2024/tin.html', '2024/tin.shtml', 'tin.html']],
  [{ include: ['*.bin', '2019/*'] }, ['2019/old.html', 'page.bin']],
  [{ include: ['/tin.html'] }, ['tin.html']],
  [{ exclude: ['ads'] }, ['2019/old.html', '2024/tin.html', '2024/tin.shtml', 'tin.html']],
  [{ exclude: ['2024/', '2019/**'] }, ['tin.html']],
  [{ exclude: ['**/ads', '*.shtml'], include: ['2024/**'] }, ['2024/tin.html']],
])('a walk with %j takes %j', async (globs, taken) => {
  const folder = temporaryFolder(Object.fromEntries(FILES.map(name => [name, ''])))
  const walking = { closed: new Set<string>(), ...(await takenBy({ include: [], exclude: [], ...globs })) }
  expect(Array.from(walk(folder, walking), ({ path }) => path.slice(folder.length + 1))).toEqual(taken)
})

test('a link is taken by its own name, and what it leads to by theirs', async () => {
  const folder = temporaryFolder({ 'other/tin.html': '', 'in/x': '' })
  symlinkSync('../other', join(folder, 'in/away'))
  symlinkSync('../other/tin.html', join(folder, 'in/link.bin'))
  const walking = { closed: new Set<string>(), ...(await takenBy({ include: [], exclude: [] })) }
  const found = Array.from(walk(join(folder, 'in'), walking), ({ path }) => path.slice(folder.length + 1))
  expect(found).toEqual(['in/away/tin.html'])
})
