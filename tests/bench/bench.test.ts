import { expect, test } from 'vitest'
import { runBench } from './bench.ts'

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await runBench(argv, {
    root: '/nowhere',
    print: text => out.push(text),
    complain: text => err.push(text),
    say: () => {},
    date: '2026-01-31',
    machine: 'a machine',
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('--help tells the flags', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--quick'), err: '' })
})

test('wrong usage is told, and gives exit code 2', async () => {
  expect(await run('--only', 'nope')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('nope'),
  })
})
