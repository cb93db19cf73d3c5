import type * as IconvLite from 'iconv-lite'

/**
 * Gives a decoder by iconv-lite for an encoding that `TextDecoder` lacks or reads wrongly.
 *
 * The package (494 kB, most of it tables) is loaded at the first call and not before: bundled in, it costs every start
 * 3 to 6 ms of processor time, loaded so nothing, and 10 ms on a page that needs it. `extract` is synchronous, so it
 * cannot be an `import()`; an `import` of `node:module` has no place below `extract`, so Node is asked for it then.
 */
export function byIconv(name: string): (bytes: Uint8Array) => string {
  return bytes => load().decode(bytes, name)
}

function load(): typeof IconvLite {
  return process.getBuiltinModule('node:module').createRequire(import.meta.url)('iconv-lite')
}
