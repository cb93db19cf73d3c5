import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decode } from '../../../src/encodings/decode.ts'
import { goOver, type Passes, readPages, timePasses } from './passes.ts'

export interface PeerJob {
  readonly kind: 'peer'
  readonly name: string
  /** Folder whose `node_modules` holds the peers. */
  readonly folder: string
  readonly passes: Passes
}

/** Imports a package of the folder of peers. */
type Import = (name: string) => Promise<Readonly<Record<string, unknown>>>
/** Extracts the article of a page. */
type Extract = (html: string) => unknown

/** Where addresses are resolved; peers that do not get one leave out work. */
const ADDRESS = 'https://tin.example/bai.html'

/** How each peer is called, as its documentation says. */
const PEERS: Readonly<Record<string, (load: Import) => Promise<Extract>>> = {
  'readability + linkedom': async load => {
    const { Readability } = (await load('@mozilla/readability')) as { Readability: ReadabilityClass }
    const { parseHTML } = (await load('linkedom')) as { parseHTML: (html: string) => { document: unknown } }
    return html => new Readability(parseHTML(html).document).parse()
  },
  defuddle: async load => {
    const { Defuddle } = (await load('defuddle/node')) as { Defuddle: DefuddleFunction }
    // Without `useAsync` it asks no server about the page.
    return html => Defuddle(html, ADDRESS, { useAsync: false })
  },
  'article-extractor': async load => {
    const { extractFromHtml } = (await load('@extractus/article-extractor')) as {
      extractFromHtml: (html: string, url: string) => unknown
    }
    return html => extractFromHtml(html, ADDRESS)
  },
}

type ReadabilityClass = new (document: unknown) => { parse: () => unknown }
type DefuddleFunction = (html: string, url: string, options: { useAsync: boolean }) => unknown

/** Names of the peers that run in Node. */
export const PEER_NAMES: readonly string[] = Object.keys(PEERS)

/** CPU seconds a peer takes, and how many pages it threw at. What it prints is swallowed. */
export async function runPeer({ name, folder, passes }: PeerJob): Promise<{ peer: number; failed: number }> {
  silence()
  const extract = await PEERS[name]!(await importFrom(folder))
  const pages = readPages(passes).map(bytes => decode(bytes).text)
  let failed = 0
  const attempt = async (html: string): Promise<void> => {
    try {
      await extract(html)
    } catch {
      failed++
    }
  }
  await goOver(pages, 1, attempt)
  const inOnePass = failed
  return { peer: await timePasses({ ...passes, cold: passes.cold - 1 }, pages, attempt), failed: inOnePass }
}

/** Names are resolved from where the importing file stands, so one is put into the folder. */
async function importFrom(folder: string): Promise<Import> {
  const file = join(folder, 'import.mjs')
  writeFileSync(file, 'export const load = name => import(name)\n')
  return ((await import(pathToFileURL(file).href)) as { load: Import }).load
}

function silence(): void {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {}
}
