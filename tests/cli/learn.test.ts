import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../src/profile/types.ts'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { makeArchive } from '../profile/archive.ts'
import { ran } from './sample-io.ts'

const PAGES = Object.fromEntries(makeArchive(12, 5).map(({ page }, i) => [`${i}.html`, page.bytes]))
const SIGN_OFF = 'Loạt bài do phòng phóng sự thực hiện'

function profileIn(path: string): Profile {
  return JSON.parse(readFileSync(path, 'utf8')) as Profile
}

describe('learn', () => {
  test('writes a profile, with which what the site repeats is gone', async () => {
    const folder = temporaryFolder(PAGES)
    const path = join(folder, 'site.profile.json')
    const { code, stdout, stderr } = await ran(['learn', folder, '-o', path])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^tinsach: 36 pages: \d+ texts to remove on 3 sites, \d+ candidates\n$/)
    expect(profileIn(path).hosts.map(({ host, pages }) => [host, pages])).toContainEqual([
      'baoben.example.vn',
      12,
    ])
    const texts = async (...options: string[]): Promise<string> =>
      (await ran([folder, '-f', 'text', '-q', ...options])).stdout
    expect(await texts()).toContain(SIGN_OFF)
    expect(await texts('--profile', path)).not.toContain(SIGN_OFF)
  })

  test('prints the profile when no file is named, the same every time', async () => {
    const folder = temporaryFolder(PAGES)
    const first = await ran(['learn', folder, '-q'])
    expect(first.stderr).toBe('')
    expect(await ran(['learn', folder, '-q'])).toEqual(first)
    expect(first.stdout).toMatch(/^\{\n {2}"tinsachProfile": "1\.0"/)
  })

  test('--report prints what each entry removes', async () => {
    const folder = temporaryFolder(PAGES)
    const path = join(folder, 'p.json')
    const { stdout } = await ran(['learn', '--report', folder, '-o', path])
    expect(stdout).toMatch(/^dongruong\.example\.vn\t\d+\t\d+(?:\.\d)? %\ttext\tLoạt bài/m)
    expect((await ran(['learn', '--report', path])).stdout).toBe(stdout)
  })

  test('adds up profiles, and pages to them', async () => {
    const folder = temporaryFolder(PAGES)
    const parts = ['0', '1'].map(part => join(temporaryFolder(), `${part}.profile.json`))
    const files = Object.keys(PAGES).map(name => join(folder, name))
    for (const [part, path] of parts.entries()) {
      await ran(['learn', '-q', ...files.filter((_, i) => i % 2 === part), '-o', path])
    }
    const whole = JSON.parse((await ran(['learn', '-q', folder])).stdout) as Profile
    const pages = ({ hosts }: Profile): unknown => hosts.map(host => [host.host, host.pages]).sort()
    const removed = ({ hosts }: Profile): number => hosts.reduce((sum, { blocks }) => sum + blocks.length, 0)
    for (const inputs of [parts, [parts[0]!, ...files.filter((_, i) => i % 2 === 1)]]) {
      const merged = JSON.parse((await ran(['learn', '-q', ...inputs])).stdout) as Profile
      expect(pages(merged)).toEqual(pages(whole))
      expect(removed(merged)).toBeGreaterThanOrEqual(removed(whole) - 1)
    }
  })

  test('--least-pages and --least-share move what is removed', async () => {
    const folder = temporaryFolder(PAGES)
    const { stdout } = await ran(['learn', '-q', folder, '--least-pages', '3', '--least-share', '0.9'])
    const { hosts, removes } = JSON.parse(stdout) as Profile
    expect(removes).toEqual({ leastPages: 3, leastShare: 0.9 })
    for (const { pages, blocks } of hosts)
      for (const each of blocks) expect(each.pages).toBeGreaterThan(0.89 * pages)
  })

  test('leaves a profile alone that people changed', async () => {
    const path = join(temporaryFolder(), 'p.json')
    const changed = {
      tinsachProfile: '1.0',
      removes: { leastPages: 5, leastShare: 0.03 },
      hosts: [
        { host: 'bao.vn', pages: 100, blocks: [{ text: 'Tin hay', as: 'text', pages: 1 }], candidates: [] },
      ],
    }
    writeFileSync(path, JSON.stringify(changed))
    expect(JSON.parse((await ran(['learn', '-q', path])).stdout)).toEqual(changed)
  })

  test('goes on after pages that cannot be read, and fails', async () => {
    const folder = temporaryFolder({ ...PAGES, 'x.html.gz': Buffer.from([0x1f, 0x8b, 8, 0, 0]) })
    const { code, stdout, stderr } = await ran(['learn', join(folder, 'none.html'), folder])
    expect(code).toBe(1)
    expect(stderr).toMatch(/none\.html: no-such-file: [\s\S]*x\.html\.gz: container-damaged: /)
    expect((JSON.parse(stdout) as Profile).hosts).toHaveLength(3)
  })

  test('leaves nothing behind when it is interrupted', async () => {
    const folder = temporaryFolder(PAGES)
    const path = join(folder, 'p.json')
    const { code } = await ran(['learn', folder, '-o', path], { interruption: AbortSignal.abort(130) })
    expect([code, existsSync(path)]).toEqual([130, false])
  })

  test.each([
    [['learn', '-f', 'md', 'x'], 'learn takes no options such as -f'],
    [['learn', '--least-pages', '0', 'x'], '--least-pages takes a whole number'],
    [['learn', '--least-share', '3', 'x'], '--least-share takes a share'],
    [['learn'], 'there is no input'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await ran(args)
    expect([code, stderr.includes(message)]).toEqual([2, true])
  })
})

describe('--profile', () => {
  test.each([
    ['{"tinsachProfile": "9"}', 'version 9'],
    ['<html>', 'it is no JSON'],
    [null, 'there is no such file'],
  ])('of %j is refused with its path and the reason', async (content, reason) => {
    const folder = temporaryFolder(content === null ? {} : { 'p.json': content })
    const path = join(folder, 'p.json')
    const { code, stderr } = await ran(['--profile', path, 'x.html'])
    expect(code).toBe(2)
    expect(stderr).toContain(`--profile ${path}: `)
    expect(stderr).toContain(reason)
    expect(basename(path)).toBe('p.json')
  })

  test('works on copied text, too, of which the address is known', async () => {
    const promotion =
      'Quý độc giả cùng chúng tôi lan tỏa những việc tử tế trên khắp các miền quê mỗi sáng thứ Hai.'
    const blocks = [{ text: promotion, as: 'text', pages: 9 }]
    const profile = {
      tinsachProfile: '1.0',
      removes: { leastPages: 5, leastShare: 0.03 },
      hosts: [{ host: 'bao.vn', pages: 9, blocks }],
    }
    const source = readFileSync(new URL('../../docs/examples/pages/muoi.txt', import.meta.url), 'utf8')
    const paragraphs = source.trim().split('\n\n')
    const text = paragraphs.toSpliced(-2, 0, promotion).join('\n\n')
    const folder = temporaryFolder({ 'p.json': JSON.stringify(profile), 'tin.txt': text })
    const args = [join(folder, 'tin.txt'), '-f', 'text', '--url', 'https://www.bao.vn/tin']
    expect((await ran(args)).stdout).toContain(promotion)
    expect((await ran([...args, '--profile', join(folder, 'p.json')])).stdout).not.toContain(promotion)
  })
})
