import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Imports a package of the folder of peers. */
type Import = (name: string) => Promise<Readonly<Record<string, unknown>>>
/** Extracts the article of a page; may give a promise. */
type Extract = (bytes: Uint8Array) => unknown

/** Where addresses are resolved; peers that do not get one leave out work. */
const ADDRESS = 'https://tin.example/bai.html'

/** How each peer is called, as its documentation says. They take text: it is read as UTF-8, which costs next to nothing. */
const PEERS: Readonly<Record<string, (load: Import) => Promise<Extract>>> = {
  'readability + linkedom': async load => {
    const { Readability } = (await load('@mozilla/readability')) as { Readability: ReadabilityClass }
    const { parseHTML } = (await load('linkedom')) as { parseHTML: (html: string) => { document: unknown } }
    return bytes => new Readability(parseHTML(textOf(bytes)).document).parse()
  },
  defuddle: async load => {
    const { Defuddle } = (await load('defuddle/node')) as { Defuddle: DefuddleFunction }
    // Without `useAsync` it asks no server about the page.
    return bytes => Defuddle(textOf(bytes), ADDRESS, { useAsync: false })
  },
  'article-extractor': async load => {
    const { extractFromHtml } = (await load('@extractus/article-extractor')) as {
      extractFromHtml: (html: string, url: string) => unknown
    }
    return bytes => extractFromHtml(textOf(bytes), ADDRESS)
  },
}

type ReadabilityClass = new (document: unknown) => { parse: () => unknown }
type DefuddleFunction = (html: string, url: string, options: { useAsync: boolean }) => unknown

/** Loads a peer from the `node_modules` of a folder. From then on nothing is printed: peers do so at will. */
export async function loadPeer(name: string, folder: string): Promise<Extract> {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {}
  return PEERS[name]!(await importFrom(folder))
}

/** Names are resolved from where the importing file stands, so one is put into the folder. */
async function importFrom(folder: string): Promise<Import> {
  const file = join(folder, 'import.mjs')
  writeFileSync(file, 'export const load = name => import(name)\n')
  return ((await import(pathToFileURL(file).href)) as { load: Import }).load
}

const decoder = new TextDecoder()

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
