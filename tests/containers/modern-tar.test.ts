import { packTar } from 'modern-tar'
import { expect, test } from 'vitest'
import { opened, told } from './opened.ts'

test('what modern-tar writes is read, with names of any length and letters', async () => {
  const names = [
    'a.html',
    'tiếng Việt.html',
    `${'thư-mục-sâu/'.repeat(12)}bài viết.html`,
    `${'x'.repeat(120)}.html`,
  ]
  const entries = names.map(name => ({
    header: { name, size: name.length, type: 'file' as const },
    body: 'x'.repeat(name.length),
  }))
  const bytes = await packTar([{ header: { name: 'folder/', size: 0, type: 'directory' } }, ...entries])
  expect(told(await opened(bytes))).toEqual(names.map(name => `${name}: ${'x'.repeat(name.length)}`))
})
