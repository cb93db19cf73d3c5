import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences } from './compare.ts'
import { readTwins, type Twin } from './fixtures.ts'
import { PACKERS, type Packer } from './packers.ts'
import { installMissing, isThere } from './tools.ts'

/** Packs every fixture in HTML with programs that others wrote, and checks that the same records come out. */
async function main(only: readonly string[]): Promise<void> {
  const packers = PACKERS.filter(({ name }) => only.length === 0 || only.includes(name))
  installMissing([...new Set(packers.flatMap(({ program = [] }) => program))])
  const twins = readTwins(process.cwd())
  for (const packer of packers) await check(packer, twins)
}

async function check(packer: Packer, twins: readonly Twin[]): Promise<void> {
  if (packer.program !== undefined && !isThere(packer.program)) {
    console.log(`skip ${packer.name}: ${packer.program} is not installed`)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'twins-'))
  try {
    mkdirSync(join(folder, 'pages'))
    for (const { name, bytes } of twins) writeFileSync(join(folder, 'pages', `${name}.html`), bytes)
    const found = await differences(packer, await packer.pack(folder, twins), twins)
    console.log(`${found.length === 0 ? 'ok' : 'not ok'} ${packer.name}: ${twins.length} pages`)
    for (const difference of found.slice(0, MOST_SHOWN)) console.log(`   ${difference.slice(0, 150)}`)
    if (found.length > 0) process.exitCode = 1
  } catch (error) {
    console.log(`not ok ${packer.name}: ${String(error)}`)
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const MOST_SHOWN = 10

await main(process.argv.slice(2))
