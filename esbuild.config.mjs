// Builds dist/: the library as ES modules, the command line as CommonJS, which Node 20 starts with a quarter less CPU.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'

const SHARED = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
}

const inputs = [...(await buildLibrary('dist/index.js')), ...(await buildCommandLine('dist/cli'))]
await writeNotices(inputs, 'dist/THIRD-PARTY-NOTICES.txt')

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

/** esbuild splits only ES modules, so the chunks are made as such and translated one by one. */
async function buildCommandLine(folder) {
  const { outputFiles, metafile } = await build({
    metafile: true,
    ...SHARED,
    entryPoints: ['src/cli/main.ts'],
    outdir: folder,
    splitting: true,
    chunkNames: '[name]-[hash]',
    write: false,
    plugins: [
      { name: 'no-child-process', setup: leaveOutChildProcess },
      { name: 'quick-tables', setup: unpackTablesQuickly },
    ],
  })
  const chunks = outputFiles.map(async ({ path, text }) => [basename(path), await toCommonJs(text)])
  await replaceFolder(folder, [['package.json', '{"type":"commonjs"}\n'], ...(await Promise.all(chunks))])
  return Object.keys(metafile.inputs)
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

/** entities unpacks a table of 12,000 numbers one by one at every start, which costs 2 ms. */
function unpackTablesQuickly({ onLoad }) {
  const contents = `export function decodeBase64(text) {
    const bytes = Uint8Array.from(Buffer.from(text, 'base64'))
    if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 0) Buffer.from(bytes.buffer).swap16()
    return new Uint16Array(bytes.buffer)
  }`
  onLoad({ filter: /entities\/dist\/esm\/internal\/decode-shared\.js$/ }, () => ({ contents }))
}

async function toCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
    banner: text.includes('import.meta.url')
      ? "const __url=require('node:url').pathToFileURL(__filename).href;"
      : '',
  })
  return code
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
