import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { fingerprintOf } from '../../src/text/fingerprint.ts'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { ran } from './sample-io.ts'

vi.mock('../../src/extract.ts', async original => ({
  ...(await original<typeof import('../../src/extract.ts')>()),
  extract: (await import('./sample-extract.ts')).extract,
}))

const TRAIN =
  'Chuyến tàu đầu tiên rời bến lúc 6 giờ sáng với hơn một trăm hành khách, phần lớn là tiểu thương.'
const SALT = 'Hợp tác xã muối bán hàng qua mạng từ tháng trước và đã có hơn năm trăm đơn hàng ở các tỉnh xa.'

function line(path: string, text: string | null): string {
  const fingerprint = text === null ? null : fingerprintOf(text)
  return JSON.stringify({ source: { path, member: null }, fingerprint, warnings: [] })
}

const FIRST = `${line('a.html', TRAIN)}\n${line('b.html', SALT)}\n`
const SECOND = `${line('c.html', `TTO - ${TRAIN}`)}\n${line('d.html', null)}\n${line('e.html', null)}\n`

describe('dedupe', () => {
  test('prints records without near-duplicates, byte by byte, in the order of the inputs', async () => {
    const folder = temporaryFolder({ '1.jsonl': FIRST, '2.jsonl': SECOND })
    const { code, stdout, stderr } = await ran(['dedupe', join(folder, '1.jsonl'), join(folder, '2.jsonl')])
    expect(stdout).toBe(`${FIRST}${line('d.html', null)}\n${line('e.html', null)}\n`)
    expect(stderr).toBe('tinsach: 5 records: 4 kept, 1 near-duplicates\n')
    expect(code).toBe(0)
  })

  test('reads standard input when nothing or - is named', async () => {
    expect((await ran(['dedupe', '-q'], { stdin: FIRST + FIRST })).stdout).toBe(FIRST)
    expect((await ran(['dedupe', '-q', '-'], { stdin: FIRST })).stderr).toBe('')
  })

  test('reads gzip', async () => {
    const folder = temporaryFolder({ 'r.jsonl.gz': gzipSync(FIRST + SECOND) })
    expect((await ran(['dedupe', join(folder, 'r.jsonl.gz')])).stdout.split('\n')).toHaveLength(5)
  })

  test('--flag prints all records and says which earlier one each is like', async () => {
    const { stdout } = await ran(['dedupe', '--flag'], { stdin: FIRST + SECOND })
    const warnings = stdout
      .trim()
      .split('\n')
      .map(each => (JSON.parse(each) as { warnings: unknown }).warnings)
    const [found] = warnings[2] as [{ code: string; message: string }]
    expect(found.code).toBe('near-duplicate')
    expect(found.message).toMatch(/^\d\d % like a\.html$/)
    expect(warnings.toSpliced(2, 1)).toEqual([[], [], [], []])
  })

  test('--flag twice leaves one warning', async () => {
    const once = (await ran(['dedupe', '--flag'], { stdin: FIRST + SECOND })).stdout
    expect((await ran(['dedupe', '--flag'], { stdin: once })).stdout).toBe(once)
  })

  test('--pairs prints what was found and nothing else', async () => {
    const { stdout } = await ran(['dedupe', '--pairs'], { stdin: FIRST + SECOND })
    expect(stdout).toMatch(/^0\.\d\d\tc\.html\ta\.html\n$/)
  })

  test('--similarity moves what is taken for one article', async () => {
    expect((await ran(['dedupe', '--similarity', '1'], { stdin: FIRST + SECOND })).stdout).toBe(
      FIRST + SECOND,
    )
  })

  test('may write over its input', async () => {
    const path = join(temporaryFolder({ 'r.jsonl': FIRST + FIRST }), 'r.jsonl')
    expect(await ran(['dedupe', path, '-o', path, '-q'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe(FIRST)
  })

  test('goes on after a line that is no record, and fails', async () => {
    const folder = temporaryFolder({ 'r.jsonl': `${FIRST}{"fingerprint":\n${SECOND}` })
    const path = join(folder, 'r.jsonl')
    const { code, stdout, stderr } = await ran(['dedupe', '-q', path])
    expect([code, stdout.split('\n').length]).toEqual([1, 5])
    expect(stderr).toBe(`tinsach: ${path}:3: bad-record: this line is no JSON object\n`)
  })

  test.each(['--flag', '--pairs'])('%s tells a record that is damaged inside', async mode => {
    const damaged = line('b.html', SALT).replace('"source"', 'source')
    const { code, stderr } = await ran(['dedupe', '-q', mode], { stdin: `${FIRST}${damaged}\n` })
    expect([code, stderr]).toEqual([1, 'tinsach: -:3: bad-record: this line is no JSON object\n'])
  })

  test('does not fill the screen with what is wrong in one file', async () => {
    const { code, stderr } = await ran(['dedupe'], { stdin: 'x\n'.repeat(1000) })
    expect(stderr.split('\n')).toHaveLength(8)
    expect(stderr).toContain('tinsach: -: bad-record: 1000 lines are no JSON objects\n')
    expect(code).toBe(1)
  })

  test('goes on after a file that cannot be read, and fails', async () => {
    const folder = temporaryFolder({ 'r.jsonl': FIRST, 'x.gz': gzipSync(FIRST).subarray(0, 40) })
    const inputs = [join(folder, 'none'), join(folder, 'x.gz'), folder, join(folder, 'r.jsonl')]
    const { code, stdout, stderr } = await ran(['dedupe', '-q', ...inputs])
    expect([code, stdout]).toEqual([1, FIRST])
    expect(stderr.match(/no-such-file|container-damaged|read-error/g)).toEqual([
      'no-such-file',
      'container-damaged',
      'read-error',
    ])
  })

  test('keeps records in which nothing can be compared, and counts them', async () => {
    const { stdout, stderr } = await ran(['dedupe'], { stdin: '{"title":"Tin"}\n{"title":"Tin"}' })
    expect(stdout).toBe('{"title":"Tin"}\n{"title":"Tin"}\n')
    expect(stderr).toContain('2 kept unseen')
  })

  test.each([
    [['--flag', '--pairs'], 'use either --flag or --pairs'],
    [['--similarity', '0'], '--similarity takes a share'],
    [['--similarity', '50'], '--similarity takes a share'],
    [['-f', 'md'], 'dedupe takes no options such as -f'],
    [['-', '-'], 'standard input can be read only once'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await ran(['dedupe', ...args], { stdin: FIRST })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('has a help of its own', async () => {
    const { code, stdout } = await ran(['dedupe', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/--pairs[\s\S]*--output/)
    expect(stdout).not.toContain('--fields')
  })

  test('ends quietly when nobody reads on', async () => {
    expect(await ran(['dedupe'], { stdin: FIRST, stdoutError: 'EPIPE' })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})

describe('--near-dup', () => {
  const pages = {
    'a.html': TRAIN,
    'b.html': SALT,
    'c.html': `${TRAIN} Thuyền về.`,
    'd.html': 'EMPTY',
    'e.html': 'EMPTY',
  }
  const paths = (stdout: string): string[] =>
    stdout
      .trim()
      .split('\n')
      .map(each => (JSON.parse(each) as { source: { path: string } }).source.path.slice(-6))

  test('flag warns of an article like an earlier one, in its record and with --verbose', async () => {
    const folder = temporaryFolder(pages)
    const { stdout, stderr } = await ran([folder, '--near-dup', 'flag', '-v', '--fail-on', 'never'])
    expect(paths(stdout)).toEqual(['a.html', 'b.html', 'c.html', 'd.html', 'e.html'])
    expect(stdout.match(/near-duplicate","message":"\d+ % like [^"]*a\.html/g)).toHaveLength(1)
    expect(stderr).toContain('c.html: near-duplicate: ')
    expect(stderr).toContain('5 pages: 3 ok, 2 empty; near-duplicates among them: 1\n')
  })

  test('drop leaves it out and counts it; pages without an article stay', async () => {
    const folder = temporaryFolder(pages)
    const { stdout, stderr, code } = await ran([folder, '--near-dup', 'drop'])
    expect(paths(stdout)).toEqual(['a.html', 'b.html', 'd.html', 'e.html'])
    expect(stderr).toBe('tinsach: 5 pages: 3 ok, 2 empty; near-duplicates among them: 1\n')
    expect(code).toBe(3)
  })

  test('drop writes no file for it', async () => {
    const folder = temporaryFolder(pages)
    const out = join(folder, 'out')
    await ran([folder, '--near-dup', 'drop', '-O', out])
    expect(() => readFileSync(join(out, 'c.jsonl'))).toThrow()
    expect(readFileSync(join(out, 'a.jsonl'), 'utf8')).toContain(TRAIN)
  })

  test('with --force leaves nothing that a later --resume without it would take for all pages', async () => {
    const folder = temporaryFolder({ 'in/a.html': TRAIN, 'in/b.html': TRAIN })
    const out = join(folder, 'out.jsonl')
    const lines = (): number => readFileSync(out, 'utf8').trim().split('\n').length
    await ran([join(folder, 'in'), '--near-dup', 'drop', '--force', '-o', out])
    expect(lines()).toBe(1)
    await ran([join(folder, 'in'), '--resume', '-o', out])
    expect(lines()).toBe(2)
  })

  test('is no defect of a page', async () => {
    const folder = temporaryFolder({ 'a.html': TRAIN, 'b.html': TRAIN })
    expect((await ran([folder, '--near-dup', 'drop', '--fail-on', 'warning'])).code).toBe(0)
  })

  test('is off unless asked for', async () => {
    const folder = temporaryFolder(pages)
    expect((await ran([folder])).stdout).not.toContain('near-duplicate')
  })
})
