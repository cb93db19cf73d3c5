import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { type Ran, ran } from './sample-io.ts'

vi.mock('../../src/extract.ts', async importOriginal => ({
  ...(await importOriginal<object>()),
  ...(await import('./sample-extract.ts')),
}))

const PAGES = { 'a.html': 'Một', 'b.html': 'Hai' }

function titles({ stdout }: Ran): unknown[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).title)
}

describe('standard output', () => {
  test('gets indented JSON of one file', async () => {
    const { code, stdout, stderr } = await ran([join(temporaryFolder(PAGES), 'a.html')])
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Một', status: 'ok' })
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('gets JSON Lines of several files', async () => {
    const folder = temporaryFolder(PAGES)
    expect(titles(await ran([join(folder, 'b.html'), join(folder, 'a.html'), '-q']))).toEqual(['Hai', 'Một'])
  })

  test('gets JSON Lines of a folder, though it holds one page', async () => {
    expect(titles(await ran([temporaryFolder({ 'a.html': 'Một' })]))).toEqual(['Một'])
  })

  test('gets one array of a folder when JSON is asked for', async () => {
    const { stdout } = await ran([temporaryFolder(PAGES), '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject([{ title: 'Một' }, { title: 'Hai' }])
  })

  test('gets Markdown documents parted by a blank line, each with its front matter', async () => {
    const { stdout } = await ran([temporaryFolder(PAGES), '-f', 'md'])
    expect(stdout.split('\n\n---\n')).toHaveLength(2)
    expect(stdout.match(/^# .*/gm)).toEqual(['# Một', '# Hai'])
  })

  test('gets texts parted by a form feed, and none for a page without an article', async () => {
    const { stdout } = await ran([temporaryFolder({ ...PAGES, 'ab.html': 'EMPTY' }), '-f', 'text'])
    expect(stdout).toBe('Một\n\fHai\n')
  })

  test('gets what is piped in, with or without -', async () => {
    for (const args of [[], ['-']]) {
      const { code, stdout } = await ran(args, { stdin: 'Ba' })
      expect(JSON.parse(stdout)).toMatchObject({ title: 'Ba', source: { path: null } })
      expect(code).toBe(0)
    }
  })

  test('gets the fields that were chosen', async () => {
    const { stdout } = await ran([temporaryFolder(PAGES), '--fields', 'title,source.bytes'])
    expect(stdout).toBe('{"title":"Một","source":{"bytes":5}}\n{"title":"Hai","source":{"bytes":3}}\n')
  })

  test('that is closed by its reader ends the run quietly', async () => {
    expect(await ran([temporaryFolder(PAGES)], { stdoutError: 'EPIPE' })).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(await ran(['--help'], { stdoutError: 'EPIPE' })).toMatchObject({ code: 0, stderr: '' })
  })

  test('on a full disk stops the run', async () => {
    const { code, stderr } = await ran([temporaryFolder(PAGES)], { stdoutError: 'ENOSPC' })
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: 'tinsach: standard output: disk-full: there is no room left on the disk\n',
    })
  })
})

describe('the exit code', () => {
  test.each<readonly [string, Record<string, string>, readonly string[], number]>([
    ['0 when every page has an article', { a: 'Một', b: 'PARTIAL' }, [], 0],
    ['0 when pages have warnings', { a: 'WARN' }, [], 0],
    ['1 when a page failed', { a: 'Một', b: 'BINARY', c: 'EMPTY' }, [], 1],
    ['1 when a bug showed', { a: 'Một', b: 'THROW' }, [], 1],
    ['3 when a page has no article', { a: 'Một', b: 'EMPTY' }, [], 3],
    ['0 for a page without an article under --fail-on error', { a: 'EMPTY' }, ['--fail-on', 'error'], 0],
    ['1 for a failure under --fail-on error', { a: 'BINARY' }, ['--fail-on', 'error'], 1],
    ['0 for a failure under --fail-on never', { a: 'BINARY', b: 'EMPTY' }, ['--fail-on', 'never'], 0],
    ['1 for a warning under --fail-on warning', { a: 'WARN', b: 'EMPTY' }, ['--fail-on', 'warning'], 1],
    ['3 without a warning under --fail-on warning', { a: 'Một', b: 'EMPTY' }, ['--fail-on', 'warning'], 3],
  ])('is %s', async (_, files, args, code) => {
    const folder = temporaryFolder(files)
    expect((await ran([...Object.keys(files).map(name => join(folder, name)), ...args])).code).toBe(code)
  })
})

describe('a problem', () => {
  test('with one input is a record, a line, and does not stop the run', async () => {
    const folder = temporaryFolder(PAGES)
    const none = join(folder, 'none.html')
    const { code, stdout, stderr } = await ran([
      none,
      join(folder, 'a.html'),
      '-q',
      '--fields',
      'title,error.code',
    ])
    expect(stdout).toBe('{"title":null,"error":{"code":"no-such-file"}}\n{"title":"Một","error":null}\n')
    expect(stderr).toBe(`tinsach: ${none}: no-such-file: there is no such file\n`)
    expect(code).toBe(1)
  })

  test('with a folder without pages is a record and a line', async () => {
    const folder = temporaryFolder({ 'a.css': '' })
    const { code, stdout, stderr } = await ran([folder, '-q', '--fields', 'error.code'])
    expect(stdout).toBe('{"error":{"code":"no-pages"}}\n')
    expect(stderr).toBe(`tinsach: ${folder}: no-pages: there are no pages in this folder\n`)
    expect(code).toBe(1)
  })

  test('that is a bug asks for a report on the same line', async () => {
    const { stderr } = await ran([join(temporaryFolder({ 'a.html': 'THROW' }), 'a.html')])
    expect(stderr).toMatch(
      /^tinsach: \S+a\.html: internal: .*TypeError: x is not\\n.*please report .* \(at .*\)\n$/,
    )
  })

  test('with a word that is neither file nor command points to the help', async () => {
    const { code, stderr } = await ran(['explain'])
    expect(code).toBe(1)
    expect(stderr).toBe(
      'tinsach: explain: no-such-file: there is no such file or command; see tinsach --help\n',
    )
  })

  test('is one line even where a name has line breaks and escapes', async () => {
    const { stderr } = await ran(['a\nb\u001b[31m.html'])
    expect(stderr).toBe('tinsach: a\\nb\\u001b[31m.html: no-such-file: there is no such file\n')
  })

  test('with standard input is told under the name -', async () => {
    expect((await ran([], { stdin: '' })).stderr).toBe('tinsach: -: empty-file: there is nothing in it\n')
  })
})

describe('messages', () => {
  test('tell warnings, and none with --quiet', async () => {
    const page = join(temporaryFolder({ 'a.html': 'WARN' }), 'a.html')
    expect((await ran([page])).stderr).toBe(`tinsach: ${page}: encoding-assumed: the encoding is assumed\n`)
    expect((await ran([page, '--quiet'])).stderr).toBe('')
  })

  test('tell routine warnings only with --verbose', async () => {
    const page = join(temporaryFolder({ 'a.html': 'ZONE' }), 'a.html')
    expect((await ran([page])).stderr).toBe('')
    expect((await ran([page, '-v'])).stderr).toContain('timezone-assumed: the zone is assumed\n')
  })

  test('sum up a run over many pages', async () => {
    const folder = temporaryFolder({ ...PAGES, 'c.html': 'EMPTY' })
    expect((await ran([folder])).stderr).toBe('tinsach: 3 pages: 2 ok, 1 empty\n')
  })

  test('say nothing of a good run with --quiet', async () => {
    expect((await ran([temporaryFolder(PAGES), '-q'])).stderr).toBe('')
  })

  test('have a line for every page with --verbose', async () => {
    const folder = temporaryFolder({ 'a.html': 'Một' })
    expect((await ran([folder, '-qv'])).stderr).toMatch(
      /a\.html: ok: utf-8 \(utf8-valid\), 1 words, \d+\.\d ms\n$/,
    )
  })

  test.each<readonly [string, readonly string[], object, boolean]>([
    ['on a terminal', [], { isTerminal: true }, true],
    ['in a file', [], { isTerminal: false }, false],
    ['on a terminal with NO_COLOR', [], { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['on a terminal with an empty NO_COLOR', [], { isTerminal: true, env: { NO_COLOR: '' } }, true],
    ['on a dumb terminal', [], { isTerminal: true, env: { TERM: 'dumb' } }, false],
    ['in a file with FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['on a terminal with FORCE_COLOR=0', [], { isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['in a file with --color always and NO_COLOR', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    [
      'on a terminal with --color never',
      ['--color', 'never'],
      { isTerminal: true, env: { FORCE_COLOR: '1' } },
      false,
    ],
  ])('%s have colours or not', async (_, args, world, isColoured) => {
    const { stderr, stdout } = await ran(['none.html', ...args], world)
    expect(stderr.includes('\u001b[31mno-such-file')).toBe(isColoured)
    expect(stdout).not.toContain('\u001b')
  })
})

describe('--output', () => {
  test('writes a file, makes its folders, and leaves nothing beside it', async () => {
    const folder = temporaryFolder(PAGES)
    const out = join(folder, 'new/dir/all.jsonl')
    const { code, stdout } = await ran([join(folder, 'a.html'), join(folder, 'b.html'), '-q', '-o', out])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(titles({ code, stdout: readFileSync(out, 'utf8'), stderr: '' })).toEqual(['Một', 'Hai'])
    expect(readdirSync(join(folder, 'new/dir'))).toEqual(['all.jsonl'])
  })

  test('that cannot be written stops the run before anything is read', async () => {
    const folder = temporaryFolder(PAGES)
    const { code, stderr } = await ran([join(folder, 'a.html'), '-o', folder])
    expect(code).toBe(4)
    expect(stderr).toBe(
      `tinsach: ${folder}: cannot-write: it is a folder; --output-dir writes into folders\n`,
    )
  })

  test.each([
    ['named', 'a.html'],
    ['in a folder', ''],
    ['in a folder above', '..'],
    ['matched by a pattern', '*.html'],
    ['reached by a link', 'link.htm'],
  ])('that is an input %s is refused', async (_, input) => {
    const folder = temporaryFolder({ 'in/a.html': 'Một', 'in/b.html': 'Hai' })
    symlinkSync('a.html', join(folder, 'in/link.htm'))
    const page = join(folder, 'in/a.html')
    const { code, stderr } = await ran([`${folder}/in/${input}`, '-o', page])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^tinsach: usage: wrong-usage: --output would replace the input /)
    expect(readFileSync(page, 'utf8')).toBe('Một')
    expect(readdirSync(join(folder, 'in'))).toEqual(['a.html', 'b.html', 'link.htm'])
  })

  test('that the next walk would take for a page is refused, another form beside pages is not', async () => {
    const folder = temporaryFolder(PAGES)
    const { code, stderr } = await ran([folder, '-f', 'text', '-o', join(folder, 'new/out.txt')])
    expect(code).toBe(2)
    expect(stderr).toContain(`--output would put a file into the input folder ${folder}, `)
    expect(readdirSync(folder)).toEqual(['a.html', 'b.html'])
    for (const name of ['out.jsonl', 'out.jsonl'])
      expect((await ran([folder, '-q', '-o', join(folder, name)])).code).toBe(0)
  })

  test.runIf(existsSync('/proc/self'))('where nothing can be made stops the run', async () => {
    const page = join(temporaryFolder(PAGES), 'a.html')
    for (const args of [
      ['-O', '/proc/x'],
      ['-o', '/proc/x/y'],
    ]) {
      const { code, stderr } = await ran([page, ...args])
      expect(code).toBe(4)
      expect(stderr).toBe(`tinsach: ${args[1]}: cannot-write: nothing can be made there\n`)
    }
  })

  test('keeps an old file when the run is interrupted', async () => {
    const folder = temporaryFolder({ ...PAGES, 'old.jsonl': 'old' })
    const out = join(folder, 'old.jsonl')
    const { code } = await ran([folder, '-o', out], { interruption: AbortSignal.abort(143) })
    expect(code).toBe(143)
    expect(readFileSync(out, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.html', 'b.html', 'old.jsonl'])
  })
})

describe('an interruption', () => {
  test('closes the array that was begun, and gives its code', async () => {
    const folder = temporaryFolder(PAGES)
    const { code, stdout } = await ran([folder, '-f', 'json'], { interruption: AbortSignal.abort(130) })
    expect(code).toBe(130)
    expect(JSON.parse(stdout)).toEqual([])
  })
})

describe('--output-dir', () => {
  test('mirrors the tree below a folder', async () => {
    const folder = temporaryFolder({
      'in/2023/11/tin.html': 'Một',
      'in/tiếng Việt.htm': 'Hai',
      'in/c.html.gz': '',
    })
    const out = join(folder, 'out')
    const { code } = await ran([join(folder, 'in'), '-f', 'md', '-O', out, '-q'])
    expect(code).toBe(1)
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      '2023',
      '2023/11',
      '2023/11/tin.md',
      'tiếng Việt.md',
    ])
    expect(readFileSync(join(out, 'tiếng Việt.md'), 'utf8')).toContain('# Hai\n')
  })

  test('writes one document a file, never an array', async () => {
    const folder = temporaryFolder(PAGES)
    await ran([folder, '-f', 'json', '-O', join(folder, 'out'), '-q'])
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toMatchObject({ title: 'Một' })
  })

  test('numbers names that are taken, and says so', async () => {
    const folder = temporaryFolder({ 'a.htm': 'Một', 'a.html': 'Hai', 'A.txt': 'Ba' })
    const out = join(folder, 'out')
    const { stderr } = await ran([folder, '-O', out])
    expect(readdirSync(out).sort()).toEqual(['A.jsonl', 'a-2.jsonl', 'a-3.jsonl'])
    expect(stderr).toContain(
      `a.html: name-taken: another page has that name; written to ${join(out, 'a-3.jsonl')}\n`,
    )
  })

  test('writes the record of a failure, but no empty document', async () => {
    const folder = temporaryFolder({ 'in/a.html': 'BINARY' })
    const input = join(folder, 'in')
    await ran([input, '-q', '-O', join(folder, 'json')])
    await ran([input, '-q', '-f', 'text', '-O', join(folder, 'text')])
    expect(readdirSync(join(folder, 'json'))).toEqual(['a.jsonl'])
    expect(readdirSync(join(folder, 'text'))).toEqual([])
  })

  test.each(['', 'out'])('that is in the input as %j is refused for files that walks take', async name => {
    const folder = temporaryFolder(PAGES)
    const { code, stderr } = await ran([folder, '-f', 'text', '-O', join(folder, name)])
    expect(code).toBe(2)
    expect(stderr).toContain(`--output-dir would put .txt files into the input folder ${folder}, `)
    expect(readdirSync(folder)).toEqual(['a.html', 'b.html'])
  })

  test('writes over no input', async () => {
    const folder = temporaryFolder({ 'a.html': 'Một', 'a.txt': 'Hai' })
    const pages = [join(folder, 'a.html'), join(folder, 'a.txt')]
    await ran([...pages, '-q', '-f', 'text', '-O', folder, '--name', './{stem}'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Hai')
    expect(readdirSync(folder).sort()).toEqual(['a-2.txt', 'a-3.txt', 'a.html', 'a.txt'])
  })

  test('names files by a template', async () => {
    const folder = temporaryFolder({ 'in/x/a.html': 'Đường sắt: mở?', 'in/b.html': 'EMPTY' })
    const out = join(folder, 'out')
    await ran([join(folder, 'in'), '-q', '-O', out, '--name', '{date}-{slug}-{stem}'])
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'undated-untitled-b.jsonl',
      'x',
      'x/2023-11-10-duong-sat-mo-a.jsonl',
    ])
  })

  test('that cannot be made stops the run', async () => {
    const folder = temporaryFolder(PAGES)
    const { code, stderr } = await ran([folder, '-O', join(folder, 'a.html')])
    expect(code).toBe(4)
    expect(stderr).toMatch(/a\.html: cannot-write: there is a file where a folder is needed\n$/)
  })
})

describe('--without', () => {
  test('changes what is printed and the counts of it, not what is found', async () => {
    const page = join(temporaryFolder({ 'a.html': 'Một hai' }), 'a.html')
    const all = JSON.parse((await ran([page])).stdout)
    const rest = JSON.parse((await ran([page, '--without', 'lead,images'])).stdout)
    expect(rest).toEqual({ ...all, lead: null })
  })
})

describe('--precision and --recall', () => {
  test.each([
    [[], 'balanced'],
    [['--precision'], 'precision'],
    [['--recall'], 'recall'],
  ])('%j asks the extraction for a focus that is %s', async (args, focus) => {
    const page = join(temporaryFolder({ 'a.html': 'FOCUS' }), 'a.html')
    expect(JSON.parse((await ran([page, ...args])).stdout).title).toBe(focus)
  })
})

describe('other commands', () => {
  test('schema prints the schema beside the formats', async () => {
    const { code, stdout } = await ran(['schema'])
    expect(code).toBe(0)
    const file = new URL('../../src/formats/article-1.schema.json', import.meta.url)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })

  test('encodings prints names that --encoding takes, each with its aliases', async () => {
    const page = join(temporaryFolder(PAGES), 'a.html')
    const lines = (await ran(['encodings'])).stdout.trim().split('\n')
    expect(lines).toContain('windows-1258\tcp1258 x-cp1258 ibm-1258')
    const names = lines.flatMap(line => line.split(/[\t ]/).slice(0, 2))
    for (const name of names.slice(0, 20)) expect((await ran([page, '--encoding', name])).code).toBe(0)
  })

  test('sites prints a line for every layout', async () => {
    const { code, stdout } = await ran(['sites'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^vietnamnet\tvietnamnet\.vn /m)
  })

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    for (const flag of ['-V', '--version'])
      expect(await ran([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('a word after --', () => {
  test.each(['schema', 'help', '--quiet'])('such as %s is an input', async word => {
    const { code, stdout } = await ran(['--fields', 'source.path', '--', word])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ source: { path: word } })
  })
})

describe('the help', () => {
  test('comes by the command help too', async () => {
    expect(await ran(['help'])).toEqual(await ran(['--help']))
  })

  test('fits eighty columns and names every option', async () => {
    const { code, stdout } = await ran(['--help'])
    expect(code).toBe(0)
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([])
    const { OPTIONS } = await import('../../src/cli/options.ts')
    for (const { flags } of OPTIONS) expect(stdout).toContain(flags)
  })
})

describe('a command line that cannot be obeyed', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['an option that does not exist', ['--fromat', 'json'], '--format'],
    ['an option that is not built yet', ['--rules', 'x.json'], '--rules'],
    ['a number of jobs that is none', ['-j', 'two'], '--jobs takes a whole number'],
    ['a time that is none', ['--timeout', 'soon'], '20s'],
    ['a list and its pages on one standard input', ['-', '--files-from', '-'], 'once'],
    ['zero bytes without a list', ['--null'], '--files-from'],
    ['resuming on standard output', ['--resume'], '--output-dir'],
    ['resuming in one document', ['--resume', '-o', 'x', '-f', 'json'], 'jsonl'],
    ['resuming without order', ['--resume', '-o', 'x', '--no-ordered'], 'order'],
    ['all anew and only what failed', ['--force', '--retry-failed', '-o', 'x'], '--retry-failed'],
    ['an unknown format', ['-f', 'docx'], 'json, jsonl, md, text'],
    ['a missing value', ['-o'], '-o, --output'],
    ['an unknown field', ['--fields', 'titel'], 'title'],
    ['fields of a format without keys', ['-f', 'md', '--fields', 'title'], '--fields'],
    ['an unknown part', ['--without', 'adverts'], 'captions'],
    ['two aims', ['--precision', '--recall'], '--precision or --recall'],
    ['two outputs', ['-o', 'a', '-O', 'b'], '--output-dir'],
    ['a name without a folder', ['--name', '{stem}'], '--output-dir'],
    ['an unknown placeholder', ['-O', 'out', '--name', '{titel}'], '{slug}'],
    ['a name without a placeholder', ['-O', 'out', '--name', 'x'], '{slug}'],
    ['an address without http', ['--url', 'a.example'], 'http://'],
    ['one address for two pages', ['--url', 'https://a.example/', 'b.html'], '--url'],
    ['an unknown encoding', ['--encoding', 'latin-99'], 'tinsach encodings'],
    ['a moment without its offset', ['--saved-at', '2023-11-10T16:31:00'], '+07:00'],
    ['a day that does not exist', ['--saved-at', '2023-02-30T00:00:00Z'], '2023-02-30'],
    ['an unknown zone', ['--timezone', 'Asia/Saigonn'], 'Asia/Ho_Chi_Minh'],
    ['a size that is none', ['--max-size', 'big'], '64MB'],
    ['a size beyond strings', ['--max-size', '1GB'], '500MB'],
    ['a depth that is none', ['--max-depth', '0'], '--max-depth'],
    ['standard input twice', ['-', '-'], 'once'],
  ])('has %s', async (_, args, hint) => {
    const { code, stdout, stderr } = await ran(['a.html', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^tinsach: usage: wrong-usage: [^\n]*; see tinsach --help\n$/)
    expect(stderr).toContain(hint)
    expect(existsSync('out')).toBe(false)
  })

  test.each<readonly [string, readonly string[], string]>([
    ['an input for a list', ['schema', 'foo'], 'schema'],
    ['an input for a list after --', ['schema', '--', 'foo'], 'schema'],
    ['an output for a list', ['schema', '-o', 'out'], '-o, --output'],
    ['an option before a list', ['--no-dedupe', 'sites'], '--no-dedupe'],
    ['an input without a name', [''], 'empty'],
    ['an output without a name', ['a.html', '-o', ''], '--output'],
    ['an output folder without a name', ['a.html', '-O', ''], '--output-dir'],
  ])('has %s, which is said once', async (_, args, hint) => {
    const written = vi.spyOn(process.stderr, 'write')
    const { code, stdout, stderr } = await ran(args)
    expect({ code, stdout, direct: written.mock.calls }).toEqual({ code: 2, stdout: '', direct: [] })
    written.mockRestore()
    expect(stderr).toMatch(/^tinsach: usage: wrong-usage: [^\n]*; see tinsach --help\n$/)
    expect(stderr).toContain(hint)
    expect(existsSync('out')).toBe(false)
  })

  test('has no input and nothing piped in', async () => {
    const { code, stdout, stderr } = await ran([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('tinsach [options] <file, folder or ->')
  })
})
