import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/cli/text-blocks.ts'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { ran } from './sample-io.ts'

describe('tinsach normalize', () => {
  test('cleans what is piped in and keeps line ends, tabs and form feeds', async () => {
    const stdin = 'Viá»‡t\tNam\r\n\fHa\u0300 Nội\n\nH&agrave; N&#7897;i'
    const { code, stdout, stderr } = await ran(['normalize'], { stdin })
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Việt\tNam\r\n\fHà Nội\n\nHà Nội',
      stderr: '',
    })
  })

  test('leaves right text as it is, whatever it is', async () => {
    const unit = fc.constantFrom(
      'Hà Nội ',
      'straße ',
      '日本語',
      '\r\n',
      '\n',
      ' \t',
      '🌿',
      'ё',
      'x\u0304',
      '&amp;',
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), async stdin => {
        expect((await ran(['normalize', '-'], { stdin })).stdout).toBe(stdin)
      }),
    )
  })

  test('takes the options of the extraction, before and behind its name', async () => {
    expect((await ran(['--tone', 'new', 'normalize'], { stdin: 'hòa' })).stdout).toBe('hoà')
    expect((await ran(['normalize', '--tone', 'old'], { stdin: 'hoà' })).stdout).toBe('hòa')
    const disguised = 'ɴɡưởɪ ᴅâɴ ᴄһờ ᴍưɑ'
    expect((await ran(['normalize', '--deobfuscate'], { stdin: disguised })).stdout).toBe('ngưởi dân chờ mưa')
  })

  test.each([
    [['normalize', '-f', 'md'], 'takes no options such as -f'],
    [['normalize', '-', '-'], 'only once'],
    [['normalize', '-', '--encoding', 'klingon'], 'does not know'],
    [['normalize'], 'there is no input'],
  ])('refuses %j', async (args, sentence) => {
    const { code, stderr } = await ran(args)
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })

  test('names a file that is missing and goes on', async () => {
    const folder = temporaryFolder({ 'a.txt': 'Ha\u0300\n' })
    const { code, stdout, stderr } = await ran([
      'normalize',
      join(folder, 'b.txt'),
      join(folder, 'a.txt'),
      folder,
    ])
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'Hà\n' })
    expect(stderr).toContain('b.txt: no-such-file: there is no such file\n')
    expect(stderr).toContain(': read-error: it is a folder; name the files in it\n')
  })

  test('writes into its own input, but not when something was missing', async () => {
    const file = join(temporaryFolder({ 'a.txt': 'Ha\u0300\n' }), 'a.txt')
    expect((await ran(['normalize', file, `${file}.gone`, '-o', file])).code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('Ha\u0300\n')
    expect(await ran(['normalize', file, '-o', file])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(file, 'utf8')).toBe('Hà\n')
  })

  test('reports changes by kind, on standard error or, with -o, on standard output', async () => {
    const stdin = 'Viá»‡t hòa\u200b\nHa\u0300'
    const { stderr } = await ran(['normalize', '--report', '--tone', 'new'], { stdin })
    const report = JSON.parse(stderr)
    expect(report).toMatchObject({ input: '-', encoding: 'utf-8', encodingFrom: 'utf8-valid', lines: 2 })
    expect(report.changes).toMatchObject({ mojibake: 1, invisible: 1, composition: 1, tone: 1, spaces: 0 })
    const output = join(temporaryFolder({}), 'out.txt')
    const { stdout } = await ran(['normalize', '--report', '-o', output], { stdin })
    expect(JSON.parse(stdout).changes.mojibake).toBe(1)
    expect(readFileSync(output, 'utf8')).toBe('Việt hòa\nHà')
  })

  test('ends quietly when nobody reads on', async () => {
    expect(await ran(['normalize'], { stdin: 'Hà', stdoutError: 'EPIPE' })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})

describe('textBlocks', () => {
  const bytes = Buffer.from(
    Array.from({ length: 60_000 }, (_, line) => `${line} ${'chữ '.repeat(line % 23)}\n`).join(''),
  )

  test('gives every byte once, in blocks of whole lines that do not depend on how the bytes arrive', async () => {
    const whole = await blocksOf([bytes])
    const parts = await blocksOf(
      Array.from({ length: Math.ceil(bytes.length / 65_521) }, (_, part) =>
        bytes.subarray(part * 65_521, (part + 1) * 65_521),
      ),
    )
    expect(Buffer.concat(whole).equals(bytes)).toBe(true)
    expect(parts.map(({ length }) => length)).toEqual(whole.map(({ length }) => length))
    expect(whole.length).toBeGreaterThan(2)
    for (const block of whole) expect(block.at(-1)).toBe(0x0a)
  })

  test('keeps a line of several megabytes and UTF-16 in one block', async () => {
    expect(await blocksOf([Buffer.alloc(3_000_000, 'a')])).toHaveLength(1)
    expect(await blocksOf([Buffer.from('\ufeffHà\n'.repeat(300_000), 'utf16le')])).toHaveLength(1)
  })
})

async function blocksOf(chunks: readonly Buffer[]): Promise<Uint8Array[]> {
  const blocks: Uint8Array[] = []
  for await (const block of textBlocks(Readable.from(chunks))) blocks.push(block)
  return blocks
}
