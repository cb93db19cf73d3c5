import type { ListCommand } from './program.ts'

/** What each list command prints; nothing of it is loaded before it is asked for. */
const LISTS: Readonly<Record<ListCommand, () => Promise<string>>> = {
  schema: async () => {
    const { default: schema } = await import('../formats/article-1.schema.json', { with: { type: 'json' } })
    return `${JSON.stringify(schema, null, 2)}\n`
  },
  sites: async () => {
    const { LAYOUTS } = await import('../sites/index.ts')
    return LAYOUTS.map(({ name, hosts }) => `${name}\t${hosts.join(' ') || 'any host'}\n`).join('')
  },
  encodings: async () => {
    const { ENCODINGS } = await import('../encodings/index.ts')
    return ENCODINGS.map(({ name, labels }) => `${[name, labels.join(' ')].join('\t').trimEnd()}\n`).join('')
  },
}

/** The text of a list command. */
export function listText(command: ListCommand): Promise<string> {
  return LISTS[command]()
}
