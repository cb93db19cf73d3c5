// Measures what the clean-up changes in texts that are right already: `npm run harmlessness`, with Debian's apt-get.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { mendDamage, normalizeText, textContext } from '../../src/text/normalize.ts'
import { messagesOf } from './catalogue.ts'
import { CATALOGUE_LANGUAGES, CATALOGUES, MANUALS } from './packages.ts'
import { newTally, type Tally, tableOf, take } from './tally.ts'

const folder = mkdtempSync(join(tmpdir(), 'tinsach-harmlessness-'))
try {
  const tallies = new Map<string, Tally>()
  for (const name of MANUALS) measureManual(install(name), tallies)
  for (const name of CATALOGUES) measureCatalogues(install(name), tallies)
  console.log(tableOf(tallies))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The files of a package, unpacked into a folder of its own. */
function install(name: string): string {
  const target = mkdtempSync(join(folder, `${name}-`))
  execFileSync('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', name], {
    cwd: target,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [archive] = readdirSync(target)
  execFileSync('dpkg', ['-x', join(target, archive!), target])
  return target
}

/** A manual page is a document. */
function measureManual(target: string, tallies: Map<string, Tally>): void {
  const root = join(target, 'usr/share/man')
  for (const file of filesIn(root)) {
    if (!file.endsWith('.gz')) continue
    const language = file.slice(root.length + 1).split('/', 1)[0]!
    const text = gunzipSync(readFileSync(file)).toString('utf8')
    if (text.includes('\ufffd') || text.length < 200) continue
    measure(text, tallyOf(tallies, `${language}, manuals`))
  }
}

/** A catalogue is a document, a message a line or more. */
function measureCatalogues(target: string, tallies: Map<string, Tally>): void {
  const root = join(target, 'usr/share/locale')
  for (const file of filesIn(root)) {
    if (!file.endsWith('.mo')) continue
    const language = file.slice(root.length + 1).split('/', 1)[0]!
    if (!CATALOGUE_LANGUAGES.has(language)) continue
    measure(messagesOf(readFileSync(file)).join('\n'), tallyOf(tallies, `${language}, messages`))
  }
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && basename(entry.name) !== '')
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? newTally()
  tallies.set(name, tally)
  return tally
}

function measure(text: string, tally: Tally): void {
  tally.bytes += Buffer.byteLength(text)
  tally.documents++
  const context = { ...textContext(text), note: take(tally) }
  normalizeText(mendDamage(text, context), context)
}
