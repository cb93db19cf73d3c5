import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { tarOf } from '../containers/tar-file.ts'
import { answer, record, zippedByRecord } from '../containers/warc-file.ts'
import { zipOf } from '../containers/zip-file.ts'
import { ran } from './sample-io.ts'

vi.mock('../../src/extract.ts', async importOriginal => ({
  ...(await importOriginal<object>()),
  ...(await import('./sample-extract.ts')),
}))

const page = (name: string): { name: string; content: string } => ({ name, content: name })

/** Status and member of every line. */
function lines(stdout: string): string[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
    .map(({ source, error }) => `${source.member}: ${error?.code ?? 'ok'}`)
}

describe('an archive', () => {
  test('gives a line a page, without being told to', async () => {
    const urls = ['https://bao.example/1', 'https://bao.example/2']
    const warc = zippedByRecord(urls.map(url => record(answer(url), { url })))
    const { code, stdout } = await ran([join(temporaryFolder({ 'a.warc.gz': warc }), 'a.warc.gz'), '-q'])
    expect(lines(stdout)).toEqual(urls.map(url => `${url}: ok`))
    expect(code).toBe(0)
  })

  test('tells of pages that a crawler did not keep again, and of nothing else', async () => {
    const revisit = record(answer('', ['Content-Type: text/html']), {
      type: 'revisit',
      url: 'https://bao.example/2',
    })
    const kept = record(answer('https://bao.example/1'), { url: 'https://bao.example/1' })
    const folder = temporaryFolder({
      'a.warc': Buffer.concat([revisit, kept, revisit]),
      'b.tar': tarOf([{ name: 'c.warc', content: Buffer.concat([kept, revisit]) }]),
      'd.warc': kept,
    })
    const { code, stdout, stderr } = await ran([folder])
    expect(lines(stdout)).toEqual(
      Array(3).fill('https://bao.example/1: ok').with(1, 'c.warc/https://bao.example/1: ok'),
    )
    expect(stderr.split('\n').filter(line => line.includes('left-out'))).toEqual([
      `tinsach: ${join(folder, 'a.warc')}: left-out: 2 revisit records: their pages stand in the records they refer to`,
      `tinsach: ${join(folder, 'b.tar')}!c.warc: left-out: 1 revisit record: its page stands in the record it refers to`,
    ])
    expect(code).toBe(0)
    expect((await ran([folder, '-q'])).stderr).toBe('')
  })

  test('takes no address for all of its pages', async () => {
    const path = join(temporaryFolder({ 'a.tar': tarOf([page('a.html')]) }), 'a.tar')
    expect((await ran([path, '--url', 'https://a.example/'])).code).toBe(2)
  })

  test('names its entries in messages', async () => {
    const path = join(temporaryFolder({ 'a.tar': tarOf([page('../a.html'), page('b.html')]) }), 'a.tar')
    const { code, stderr, stdout } = await ran([path, '-q'])
    expect(lines(stdout)).toEqual(['../a.html: unsafe-name', 'b.html: ok'])
    expect(stderr).toBe(
      `tinsach: ${path}!../a.html: unsafe-name: its name leads out of the archive; it was not read\n`,
    )
    expect(code).toBe(1)
  })

  test.each<readonly [string, string, string]>([
    ['--max-entries', '1', 'too-many-entries'],
    ['--max-total-size', '5', 'archive-too-large'],
    ['--max-depth-archive', '0', 'too-nested'],
  ])('keeps to %s', async (flag, value, code) => {
    const zip = zipOf([page('a.html'), page('b.html')])
    const { stdout } = await ran([join(temporaryFolder({ 'a.zip': zip }), 'a.zip'), '-q', flag, value])
    expect(lines(stdout).at(-1)).toBe(`null: ${code}`)
  })

  test('from a pipe is what the option says', async () => {
    const { stdout } = await ran(['-', '-q', '--input-format', 'jsonl'], {
      stdin: '{"html":"a"}\n{"text":"b"}\nc\n',
    })
    expect(lines(stdout)).toEqual(['line 1: ok', 'line 2: ok', 'line 3: bad-line'])
  })

  test('writes nothing outside of the output folder, and every page in it', async () => {
    const names = [
      'a.html',
      'A.html',
      'a.jsonl/b.html',
      'con.html',
      'x/../../../c.html',
      '/d.html',
      'e.html',
      'e.html',
    ]
    const url = 'https://bao.example/../../../../f?g=/../..'
    const folder = temporaryFolder({
      'in/z.zip': zipOf(names.map(page)),
      'in/t.tar': tarOf(names.map(page)),
      'in/w.warc': record(answer('w'), { url }),
    })
    await ran([join(folder, 'in'), '-q', '-O', join(folder, 'out')])
    const written = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    expect(written.filter(name => !name.startsWith('in/')).sort()).toEqual(
      [
        ...['t.tar', 'z.zip'].flatMap(archive =>
          ['A-2', '_con', 'a', 'a.jsonl_/b', 'd', 'e', 'e-2', 'x/c'].map(
            name => `out/${archive}/${name}.jsonl`,
          ),
        ),
        'out/w.warc/bao.example/f_g=.jsonl',
      ].sort(),
    )
    expect(written.filter(name => name.startsWith('in/'))).toHaveLength(3)
  })
})
