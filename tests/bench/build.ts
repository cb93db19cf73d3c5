import { join } from 'node:path'
import { build } from 'esbuild'

/** The settings of `esbuild.config.mjs` that decide how fast the code runs; a test compares. */
export const PRODUCT_SETTINGS = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
} as const

/**
 * Builds the child process, our code and the yardstick alike, as the command line is built: minified CommonJS. What
 * `src/build` does for the start alone is left out.
 *
 * @param plain - Keep names and a source map, to tell functions and lines apart.
 * @returns Path of the program.
 */
export async function buildChild(root: string, { plain }: { readonly plain: boolean }): Promise<string> {
  const outfile = join(root, '.eval/bench', plain ? 'child-plain.cjs' : 'child.cjs')
  await build({
    ...PRODUCT_SETTINGS,
    ...(plain ? { minify: false, sourcemap: true } : {}),
    absWorkingDir: root,
    entryPoints: ['tests/bench/child/main.ts'],
    outfile,
    format: 'cjs',
    define: { 'import.meta.url': '__url' },
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  })
  return outfile
}
