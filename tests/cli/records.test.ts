import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { ArticleRecord } from '../../src/model/record.ts'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { ran } from './sample-io.ts'

vi.mock('../../src/extract.ts', async importOriginal => ({
  ...(await importOriginal<object>()),
  ...(await import('./sample-extract.ts')),
}))

function lines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}

describe('--stdin paths', () => {
  test('gives a line for each path, failures included, in order, and ends with 0', async () => {
    const folder = temporaryFolder({ 'a.html': 'Một', 'b.html': 'BINARY', 'c.html': 'EMPTY' })
    const paths = ['c.html', 'none.html', 'b.html', 'a.html', '.'].map(name => join(folder, name))
    const { code, stdout } = await ran(['--stdin', 'paths', '-q'], { stdin: `${paths.join('\r\n')}\n\n` })
    expect(lines(stdout)).toMatchObject([
      { source: { path: paths[0] }, status: 'empty' },
      { source: { path: paths[1] }, error: { code: 'no-such-file' } },
      { source: { path: paths[2] }, error: { code: 'binary' } },
      { source: { path: paths[3] }, title: 'Một' },
      { source: { path: paths[4] }, error: { code: 'read-error' } },
    ])
    expect(code).toBe(0)
  })

  test('obeys --fail-on', async () => {
    const world = { stdin: '/none/such' }
    expect((await ran(['--stdin', 'paths', '--fail-on', 'error'], world)).code).toBe(1)
  })

  test('takes what is not UTF-8 for a path that leads nowhere', async () => {
    const { stdout } = await ran(['--stdin', 'paths', '-q'], { stdin: 'a\uFFFD.html\n' })
    expect(lines(stdout)).toMatchObject([{ error: { message: expect.stringContaining('not valid UTF-8') } }])
  })

  test('gives one line for a path that is longer than may be held', async () => {
    const args = ['--stdin', 'paths', '-q', '--max-size', '10']
    const { stdout } = await ran(args, { stdin: `${'x'.repeat(11)}\nnone\n` })
    expect(lines(stdout)).toMatchObject([
      { error: { code: 'too-large' } },
      { error: { code: 'no-such-file' } },
    ])
  })
})

test('--stdin paths0 takes any name', async () => {
  const folder = temporaryFolder({ 'a\nb.html': 'Một', 'c\r': 'Hai' })
  const stdin = `${join(folder, 'a\nb.html')}\0${join(folder, 'c\r')}`
  const { stdout } = await ran(['--stdin', 'paths0', '-q', '--fields', 'title'], { stdin })
  expect(lines(stdout)).toEqual([{ title: 'Một' }, { title: 'Hai' }])
})

describe('--stdin jsonl', () => {
  test('gives a line for each object, failures included', async () => {
    const stdin = [
      '{"id":"a","url":"https://bao.example.vn/1","html":"Một","lang":"vi"}',
      '{"id":2,"text":""}',
      '{"id":"c"}',
      'x',
      '{"html":"THROW"}',
    ].join('\n')
    const { code, stdout } = await ran(['--stdin', 'jsonl', '-q'], { stdin })
    expect(lines(stdout)).toMatchObject([
      { title: 'Một', source: { path: null, member: 'a', format: 'jsonl', extra: { id: 'a', lang: 'vi' } } },
      { error: { code: 'empty-file' }, source: { member: '2' } },
      { error: { code: 'bad-line' }, source: { member: 'c' } },
      { error: { code: 'bad-line' }, source: { member: null } },
      { error: { code: 'internal' } },
    ])
    expect(code).toBe(0)
  })

  test('reads the same out of each object as out of a file of them', async () => {
    const content = [
      '{"raw_html":"Một","warc-target-uri":"https://bao.example.vn/1","warc_date":"2023-11-10T09:31:00Z"}',
      '{"id":7,"text":"<p>Hai","url":"bài.html"}',
      '{"content":"Ba","metadata":{"url":"https://bao.example.vn/3"}}',
    ].join('\n')
    const folder = temporaryFolder({ 'r.jsonl': content })
    const records = await Promise.all([
      ran(['-q', '-f', 'jsonl', join(folder, 'r.jsonl')]),
      ran(['--stdin', 'jsonl', '-q'], { stdin: content }),
    ])
    const [ofFile, ofStream] = records.map(({ stdout }) => lines(stdout) as ArticleRecord[])
    const place = { path: null, member: null }
    expect(ofStream).toHaveLength(3)
    expect(ofStream!.map(each => ({ ...each, source: { ...each.source, ...place } }))).toEqual(
      ofFile!.map(each => ({ ...each, source: { ...each.source, ...place } })),
    )
  })

  test('holds pages to --max-size, whatever their escapes take', async () => {
    const large = `{"id":"a","html":"${'x'.repeat(41)}"}`
    const escaped = `{"id":"b","html":"${'\\u1ea1'.repeat(9)}"}`
    const stdin = [large, escaped, `{"id":"${'c'.repeat(99)}"}`].join('\n')
    const { stdout } = await ran(['--stdin', 'jsonl', '-q', '--max-size', '40'], { stdin })
    expect(lines(stdout)).toMatchObject([
      { error: { code: 'too-large' }, source: { member: 'a' } },
      { status: 'ok', source: { member: 'b' } },
      { error: { code: 'too-large' }, source: { member: null } },
    ])
  })

  test('writes ASCII alone with --ascii', async () => {
    const stdin = '{"html":"Tiếng Việt \u{1f35c} \\t \\r \\u2028"}'
    const { stdout } = await ran(['--stdin', 'jsonl', '-q', '--ascii', '--fields', 'title'], { stdin })
    expect(stdout).toMatch(/^[\n\x20-\x7e]*$/)
    expect(lines(stdout)).toEqual([{ title: expect.stringContaining('Tiếng Việt \u{1f35c}') }])
  })
})

describe('no record at all', () => {
  test.each(['', '\n\r\n\n'])('of %j ends with 75 under --require-input, and else with 0', async stdin => {
    expect(await ran(['--stdin', 'paths', '--require-input', '-q'], { stdin })).toEqual({
      code: 75,
      stdout: '',
      stderr:
        'tinsach: standard input: no-input: there is not one record, and --require-input asks for some\n',
    })
    expect(await ran(['--stdin', 'paths', '-q'], { stdin })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('is none of them when there is a record', async () => {
    expect((await ran(['--stdin', 'paths', '--require-input'], { stdin: 'none' })).code).toBe(0)
  })
})

test('a closed pipe ends the records quietly', async () => {
  const world = { stdin: 'none\nnone', stdoutError: 'EPIPE' }
  expect(await ran(['--stdin', 'paths', '-q'], world)).toMatchObject({ code: 0 })
})

test.each([
  ['--stdin with inputs', ['a', '--stdin', 'paths'], 'takes no inputs'],
  ['--stdin with a file', ['--stdin', 'paths', '-o', 'a'], 'to standard output'],
  ['--stdin with a folder', ['--stdin', 'paths', '-O', 'a'], 'to standard output'],
  ['--stdin with another format', ['--stdin', 'paths', '-f', 'json'], '--stdin writes jsonl only'],
  [
    '--stdin with the address of one page',
    ['--stdin', 'paths', '--url', 'https://a.vn'],
    '--url names one page',
  ],
  ['--stdin jsonl with an encoding', ['--stdin', 'jsonl', '--encoding', 'utf-8'], 'JSON is in UTF-8'],
  ['an unknown kind of record', ['--stdin', 'lines'], 'Allowed choices are paths, paths0, jsonl'],
  ['--require-input alone', ['--require-input'], '--require-input needs --stdin'],
  ['--ascii in Markdown', ['-f', 'md', '--ascii'], '--ascii has no meaning with --format md'],
])('%s is wrong usage', async (_, args, sentence) => {
  const { code, stderr } = await ran(args, { stdin: '' })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(sentence) })
})
