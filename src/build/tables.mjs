import { build } from 'esbuild'

/** Modules of nothing but tables: what they compute when they are loaded is computed here, and only its outcome bundled. */
const TABLES =
  /(?:src\/(?:classify\/(?:block-model|word-tables)|text\/(?:phrase|syllable|fingerprint)-tables)\.ts|entities\/dist\/esm\/generated\/decode-data-html\.js)$/

/** An esbuild plugin. */
export const computedTables = {
  name: 'computed-tables',
  setup({ onLoad }) {
    onLoad({ filter: TABLES }, async ({ path }) => {
      const exported = Object.entries(await run(path))
      return { contents: exported.map(([name, value]) => `export const ${name}=${write(value)};`).join('\n') }
    })
  },
}

async function run(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** Whether it is an object of texts and numbers alone. */
function isRow(value) {
  if (Object.getPrototypeOf(value ?? 0) !== Object.prototype) return false
  return Object.values(value).every(each => typeof each === 'string' || typeof each === 'number')
}

/** An expression that gives the value again. Bytes are those of little-endian machines, as all that Node runs on but one. */
function write(value) {
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
    return `new ${value.constructor.name}(new Uint8Array(Buffer.from("${bytes}","base64")).buffer)`
  }
  if (value instanceof Map) return `new Map(JSON.parse(${JSON.stringify(JSON.stringify([...value]))}))`
  // V8 reads it faster than it makes what literals say.
  if (Array.isArray(value) && value.length > 0 && value.every(isRow))
    return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
  if (Array.isArray(value)) return `[${value.map(write).join()}]`
  if (Object.getPrototypeOf(value ?? 0) === Object.prototype) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}:${write(each)}`)
      .join()}}`
  }
  if (!['number', 'string', 'boolean'].includes(typeof value)) throw new Error(`cannot be a table: ${value}`)
  return JSON.stringify(value)
}
