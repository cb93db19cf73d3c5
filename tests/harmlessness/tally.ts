import { eachChange } from '../../src/text/changes.ts'
import { STEP_NAMES, type StepName } from '../../src/text/normalize.ts'

/** What the clean-up did to the texts of one language. */
export interface Tally {
  documents: number
  bytes: number
  /** Bytes that were taken out or replaced, by step. */
  readonly changed: Map<StepName, number>
  /** How often what became what, by step. */
  readonly kinds: Map<string, number>
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { documents: 0, bytes: 0, changed: new Map(), kinds: new Map() }
}

/** What the clean-up is to tell of its changes. */
export function take({ changed, kinds }: Tally): (step: StepName, before: string, after: string) => void {
  return (step, before, after) =>
    eachChange(before, after, (gone, come) => {
      changed.set(step, (changed.get(step) ?? 0) + Math.max(Buffer.byteLength(gone), Buffer.byteLength(come)))
      const kind = `${step}: ${shown(gone)} → ${shown(come)}`
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    })
}

/** A table in Markdown: bytes changed per million, by step, and the commonest kinds of change. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const used = STEP_NAMES.filter(step =>
    Array.from(tallies.values()).some(({ changed }) => changed.has(step)),
  )
  const rows = Array.from(tallies, ([name, { documents, bytes, changed, kinds }]) => {
    const perMillion = (count: number): string => (count === 0 ? '0' : ((count / bytes) * 1e6).toFixed(1))
    const all = Array.from(changed.values()).reduce((sum, count) => sum + count, 0)
    const commonest = Array.from(kinds)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([kind, count]) => `${kind} (${count})`)
    const cells = [name, documents, (bytes / 1e6).toFixed(2), perMillion(all)]
    return [...cells, ...used.map(step => perMillion(changed.get(step) ?? 0)), commonest.join('; ')].join(
      ' | ',
    )
  })
  const head = ['texts', 'documents', 'MB', 'bytes changed per million', ...used, 'commonest']
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map(row => `| ${row} |`).join('\n')
}

/** Characters that cannot be seen, or would break the table, as code points. */
function shown(text: string): string {
  if (text === '') return 'nothing'
  return Array.from(text, character =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && character !== '|'
      ? character
      : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')
}
