// Builds dist/: the library as ES modules, the command line as CommonJS, which Node 20 starts with a quarter less CPU,
// and beside it what V8 makes of it, which halves the rest (see "Start-up" in src/README.md).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { lazyConstants } from './src/build/lazy-constants.mjs'
import { computedTables } from './src/build/tables.mjs'

const SHARED = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
}

/** The first file has what every run needs, the second what every page needs besides. */
const FIRST_ENTRIES = ['src/cli/main.ts', 'src/cli/extract-command.ts']

/** What workers run of the program. */
const WORKER_ENTRY = 'src/batch/page-task.ts'

/** Pages that between them are built in most of the ways that pages are; ten cost a start more than they spare it. */
const REHEARSED_PAGES = ['nhandan.vn--zce', 'tuoitre.vn--2026-boxes', 'english--wordpress-blog'].map(
  page => `fixtures/pages/${page}/source.html`,
)

/** Command lines that run what most runs need: the code that V8 compiles for them is kept. */
const REHEARSALS = [['--version'], ['--quiet', '--format', 'json', ...REHEARSED_PAGES], [REHEARSED_PAGES[0]]]

const inputs = [...(await buildLibrary('dist/index.js')), ...(await buildCommandLine('dist/cli'))]
await writeNotices(inputs, 'dist/THIRD-PARTY-NOTICES.txt')
for (const argv of REHEARSALS) {
  const node = ['--require', './src/build/keep-compiled-code.cjs', 'bin/tinsach.js', ...argv]
  execFileSync(process.execPath, node, { stdio: ['ignore', 'ignore', 'inherit'] })
}

async function buildLibrary(outfile) {
  // iconv-lite is CommonJS and asks for Node's own modules with `require`.
  const js = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"
  const { metafile } = await build({
    ...SHARED,
    entryPoints: ['src/index.ts'],
    outfile,
    banner: { js },
    metafile: true,
  })
  return Object.keys(metafile.inputs)
}

/**
 * esbuild splits only ES modules, so the chunks are made as such. Those that are always loaded together are bundled
 * again into one file and one scope, since every file costs, and so does a name that is looked up in another chunk.
 */
async function buildCommandLine(folder) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    ...SHARED,
    entryPoints: ['src/cli/main.ts', WORKER_ENTRY],
    entryNames: '[name]',
    outdir: folder,
    splitting: true,
    chunkNames: '[name]-[hash]',
    write: false,
    plugins: [computedTables, lazyConstants, { name: 'no-child-process', setup: leaveOutChildProcess }],
  })
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const fileOf = filesOf(metafile.outputs)
  const files = new Map()
  for (const file of new Set(fileOf.values())) files.set(file, await bundleChunks(file, fileOf, texts))
  const marked = Array.from(files, ([name, text]) => [name, `//${sha256(text)}\n${text}\n`])
  await replaceFolder(folder, [['package.json', '{"type":"commonjs"}\n'], ...marked])
  return Object.keys(metafile.inputs)
}

/** The file of each chunk: entries have their own and bring what they import, unless an entry before has it already. */
function filesOf(outputs) {
  const chunks = new Map(Object.entries(outputs).map(([path, facts]) => [basename(path), facts]))
  const entries = [...chunks].filter(([, { entryPoint }]) => entryPoint !== undefined)
  const first = FIRST_ENTRIES.map(entry => entries.find(([, { entryPoint }]) => entryPoint === entry))
  const fileOf = new Map()
  const put = (chunk, file) => {
    if (fileOf.has(chunk)) return
    fileOf.set(chunk, file)
    const statically = chunks.get(chunk).imports.filter(({ kind }) => kind === 'import-statement')
    for (const { path, external } of statically) if (!external) put(basename(path), file)
  }
  for (const [chunk] of [...first, ...entries]) put(chunk, chunk)
  return fileOf
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** The licences of the packages that are bundled ask to go along. */
async function writeNotices(inputs, file) {
  const packages = new Set(
    inputs.flatMap(path => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  )
  const notices = await Promise.all([...packages].sort().map(noticeOf))
  await writeFile(file, notices.join(`\n${'-'.repeat(72)}\n\n`))
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const found = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry))
  const text = found === undefined ? '' : await readFile(join(folder, found), 'utf8')
  return `${name} ${version} (${license})\n\n${text}`
}

/** commander loads it for commands that are programs of their own; there are none, and it costs 3 ms. */
function leaveOutChildProcess({ onResolve, onLoad }) {
  onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: 'child_process', namespace: 'left-out' }))
  onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }))
}

/** One file of CommonJS: it exports its chunks by their names, of which other files ask for some. */
async function bundleChunks(file, fileOf, texts) {
  const own = [...fileOf.keys()].filter(chunk => fileOf.get(chunk) === file)
  const asked = own.filter(chunk => chunk === file || isAskedFor(chunk, fileOf, texts))
  const { outputFiles } = await build({
    ...SHARED,
    stdin: { contents: asked.map(chunk => `export * as "${chunk}" from "./${chunk}";`).join('\n') },
    format: 'cjs',
    write: false,
    supported: { 'dynamic-import': false },
    // `createRequire` takes a path as well as an address.
    define: { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' },
    plugins: [{ name: 'chunks', setup: hooks => resolveChunks(hooks, { file, fileOf, texts }) }],
  })
  return (
    outputFiles[0].text
      .trim()
      // What is asked for is a module as it was written: nothing has to be made of it.
      .replace(/[\w$]+\((require\("\.\/[^"?]+\?[^"]+"\))(?:,1)?\)/g, '$1')
      .replace(/require\("\.\/([^"?]+)\?([^"]+)"\)/g, 'require("./$1")["$2"]')
      .replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  )
}

function isAskedFor(chunk, fileOf, texts) {
  return [...texts].some(
    ([name, text]) => fileOf.get(name) !== fileOf.get(chunk) && text.includes(`"./${chunk}"`),
  )
}

/**
 * What another file holds is asked for there, once: names that are looked up in another module at every use made a page
 * cost half as much again.
 */
function resolveChunks({ onResolve, onLoad }, { file, fileOf, texts }) {
  onResolve({ filter: /^\.\// }, ({ path, kind }) => {
    const chunk = basename(path)
    const isImported = kind === 'import-statement'
    if (isImported) return { path: chunk, namespace: fileOf.get(chunk) === file ? 'chunk' : 'names' }
    return { path: `./${fileOf.get(chunk)}?${chunk}`, external: true }
  })
  onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path) }))
  onLoad({ filter: /.*/, namespace: 'names' }, ({ path }) => {
    const names = namesAskedFor(path, file, { fileOf, texts })
    return { contents: names.length === 0 ? '' : `export const {${names.join()}} = require('./${path}')` }
  })
}

/** The names that a file imports of a chunk of another. */
function namesAskedFor(chunk, file, { fileOf, texts }) {
  const imports = new RegExp(`import\\{([^}]*)\\}from"\\./${chunk.replaceAll('.', '\\.')}"`, 'g')
  const own = [...texts].filter(([name]) => fileOf.get(name) === file)
  const lists = own.flatMap(([, text]) => Array.from(text.matchAll(imports), ([, list]) => list))
  return [...new Set(lists.flatMap(list => list.split(',').map(name => name.split(' ', 1)[0])))]
}

/** Every file appears whole, and old ones go last: what runs meanwhile never meets half a file. */
async function replaceFolder(folder, files) {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) {
    const hidden = join(folder, `.${process.pid}-${name}`)
    await writeFile(hidden, text)
    await rename(hidden, join(folder, name))
  }
  const names = new Set(files.map(([name]) => name))
  for (const name of await readdir(folder)) {
    if (!names.has(name) && !name.startsWith('.')) await rm(join(folder, name), { force: true })
  }
}
