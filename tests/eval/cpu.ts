import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the measured process tells its processor time: the first pipe after standard error. */
const PIPE = 3

/** Runs in the measured process before anything else, and again at its end. */
const TELLER = `
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(${PIPE}, String((user + system) / 1000))
})
`

/** Arguments with which a Node process tells at its end what processor time it took, all its threads together. */
export function cpuTeller(scratch: string): string[] {
  const file = join(scratch, 'cpu.cjs')
  writeFileSync(file, TELLER)
  return ['--require', file]
}

/** What it told, in milliseconds; `null` when it was killed before. */
export function cpuTold(outputs: readonly (string | null)[] | null): number | null {
  const told = outputs?.[PIPE] ?? ''
  return told === '' ? null : Number(told)
}
