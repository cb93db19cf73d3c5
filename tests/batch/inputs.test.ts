import { once } from 'node:events'
import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findInputs, standsForMany } from '../../src/batch/inputs.ts'
import { identityOf } from '../../src/batch/stat.ts'
import { tarOf } from '../containers/tar-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What the arguments stand for, without the folder: `a.html`, `-`, or `a.html: no-such-file`. */
async function found(
  folder: string,
  args: readonly string[],
  closed: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const names: string[] = []
  const paths = args.map(arg => (arg === '-' ? arg : join(folder, arg)))
  for await (const input of findInputs(paths, closed)) {
    const name = input.kind === 'stdin' ? '-' : input.path.slice(folder.length + 1)
    names.push(input.kind === 'failed' ? `${name}: ${input.failure.code}` : name)
  }
  return names
}

describe('a folder', () => {
  test('gives the pages in it and below, in the order of their names', async () => {
    const folder = temporaryFolder({
      'b.html': '',
      'a/z.htm': '',
      'a/ă.html.gz': '',
      'c/d/e.txt': '',
      'B.html': '',
      'a.css': '',
    })
    expect(await found(folder, [''])).toEqual(['B.html', 'a/z.htm', 'a/ă.html.gz', 'b.html', 'c/d/e.txt'])
  })

  test('keeps hidden files and what browsers save beside a page to itself', async () => {
    const folder = temporaryFolder({
      '.tin.html': '',
      '.git/a.html': '',
      'tin.html': '',
      'tin_files/frame.html': '',
      'cũ.htm': '',
      'cũ.files/frame.html': '',
      'other_files/page.html': '',
    })
    expect(await found(folder, [''])).toEqual(['cũ.htm', 'other_files/page.html', 'tin.html'])
  })

  test('that links lead around in gives every page once', async () => {
    const folder = temporaryFolder({ 'a/b/x.html': '', 'outside/y.html': '' })
    symlinkSync('..', join(folder, 'a/b/up'))
    symlinkSync('../outside', join(folder, 'a/c'))
    symlinkSync('../outside', join(folder, 'a/d'))
    symlinkSync('../outside/y.html', join(folder, 'a/link.html'))
    expect(await found(folder, ['a'])).toEqual(['a/b/x.html', 'a/c/y.html', 'a/link.html'])
  })

  test('gives a link that leads nowhere, so that reading it tells', async () => {
    const folder = temporaryFolder({ 'a.html': '' })
    symlinkSync('nowhere', join(folder, 'gone.html'))
    expect(await found(folder, [''])).toEqual(['a.html', 'gone.html'])
  })

  test('keeps sockets and pipes to itself, which would wait for somebody to write', async () => {
    const folder = temporaryFolder({ 'a.html': '' })
    const server = createServer().listen(join(folder, 'socket.html'))
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    expect(await found(folder, [''])).toEqual(['a.html'])
  })

  test('without pages is a failure', async () => {
    const folder = temporaryFolder({ 'empty/picture.jpg': '' })
    expect(await found(folder, ['empty'])).toEqual(['empty: no-pages'])
  })

  test('given twice is walked twice, also as a part of another', async () => {
    const folder = temporaryFolder({ 'a/b/x.html': '' })
    expect(await found(folder, ['a', 'a/b', 'a/'])).toEqual(['a/b/x.html', 'a/b/x.html', 'a/b/x.html'])
  })

  test('that is closed is not entered, unless it was given', async () => {
    const folder = temporaryFolder({ 'a.html': '', 'out/b.html': '' })
    const closed = new Set([identityOf(join(folder, 'out'))])
    expect(await found(folder, [''], closed)).toEqual(['a.html'])
    expect(await found(folder, ['out'], closed)).toEqual(['out/b.html'])
  })

  test('of a thousand levels is walked', async () => {
    const folder = temporaryFolder()
    const deep = Array.from({ length: 1000 }, () => 'd').join('/')
    mkdirSync(join(folder, deep), { recursive: true })
    expect(await found(folder, [''])).toEqual([': no-pages'])
  })
})

describe('a file', () => {
  test('that is named is taken whatever its name', async () => {
    const folder = temporaryFolder({ 'a.bin': '', '.hidden.html': '', '-dash.html': '' })
    const names = ['a.bin', '.hidden.html', '-dash.html']
    expect(await found(folder, names)).toEqual(names)
  })

  test('that does not exist is left to reading', async () => {
    expect(await found(temporaryFolder(), ['none.html'])).toEqual(['none.html'])
  })

  test.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ])('named in %s is found under its name in %s', async (typed, stored) => {
    const name = 'tiếng Việt.html'
    const folder = temporaryFolder({ [name.normalize(stored)]: '' })
    expect(await found(folder, [name.normalize(typed)])).toEqual([name.normalize(stored)])
  })

  test('whose name looks like a pattern is a file', async () => {
    const folder = temporaryFolder({ 'tin [1].html': '', 'tin 1.html': '' })
    expect(await found(folder, ['tin [1].html'])).toEqual(['tin [1].html'])
  })
})

describe('a pattern', () => {
  test('gives what it matches, in order, written as the pattern is', async () => {
    const folder = temporaryFolder({ 'b.html': '', 'a.html': '', 'c.txt': '', 'd/e.html': '', '.f.html': '' })
    expect(await found(folder, ['*.html'])).toEqual(['a.html', 'b.html'])
    expect(await found(folder, ['**/*.html'])).toEqual(['a.html', 'b.html', 'd/e.html'])
    expect(await found(folder, ['?.{html,txt}'])).toEqual(['a.html', 'b.html', 'c.txt'])
  })

  test('gives a file that links lead to once, by the shortest way', async () => {
    const folder = temporaryFolder({ 'a/b/x.html': '' })
    symlinkSync('..', join(folder, 'a/b/A'))
    expect(await found(folder, ['a/**/*.html'])).toEqual(['a/b/x.html'])
  })

  test('that matches nothing is a failure', async () => {
    expect(await found(temporaryFolder(), ['*.html'])).toEqual(['*.html: no-such-file'])
  })
})

test('arguments keep their order, and - is standard input', async () => {
  const folder = temporaryFolder({ 'b.html': '', 'd/c.html': '' })
  expect(await found(folder, ['d', '-', 'b.html'])).toEqual(['d/c.html', '-', 'b.html'])
})

test('folders and patterns stand for many, files and names of nothing for one', () => {
  const folder = temporaryFolder({ 'd/a.html': '', '[x].html': '' })
  const many = ['d', 'd/*.html', '[x].html', 'd/a.html', 'none'].map(name =>
    standsForMany(join(folder, name)),
  )
  expect(many).toEqual([true, true, false, false, false])
  expect(standsForMany('-')).toBe(false)
})

test('an archive stands for many, whatever it is called', () => {
  const tar = tarOf([{ name: 'a.html', content: '' }])
  const folder = temporaryFolder({
    'a.html': tar,
    'b.tgz': gzipSync(tar),
    'c.tar': '<p>page</p>',
    'd.html.gz': gzipSync('x'),
  })
  const many = ['a.html', 'b.tgz', 'c.tar', 'd.html.gz'].map(name => standsForMany(join(folder, name)))
  expect(many).toEqual([true, true, false, false])
})
