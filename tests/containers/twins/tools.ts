import { execFileSync, spawnSync } from 'node:child_process'

/** The Debian package of each program that packs pages. */
const PACKAGES: Readonly<Record<string, string>> = {
  brotli: 'brotli',
  chromium: 'chromium',
  gzip: 'gzip',
  python3: 'python3',
  tar: 'tar',
  wget: 'wget',
  zip: 'zip',
  zstd: 'zstd',
}

/** Whether a program is there. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).error === undefined
}

/** Installs the programs that are missing where that is ours to do: in CI, as root, on Debian. Never fails. */
export function installMissing(programs: readonly string[]): void {
  const packages = programs.filter(program => !isThere(program)).map(program => PACKAGES[program]!)
  const { CI } = process.env
  if (packages.length === 0 || CI !== 'true' || process.getuid?.() !== 0 || !isThere('apt-get')) return
  apt('update', '-qq')
  for (const name of packages) apt('install', '-qq', '-y', '--no-install-recommends', name)
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', args, { stdio: 'ignore', timeout: 180_000, env })
}

/**
 * Runs a program in a folder.
 *
 * @throws When it fails, with what it said.
 */
export function run(cwd: string, program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 })
}
