import { type Profiler, Session } from 'node:inspector'
import { hostileWork } from './hostile.ts'
import type { HostileJob, ProfiledFunction } from './jobs.ts'

/** Functions with a smaller share of the time, calls included, are left out. */
const LEAST_SHARE = 0.02

/** Profiles the extraction of a hostile page and gives its functions. */
export async function profileHostile({ name, size }: HostileJob): Promise<ProfiledFunction[]> {
  const work = hostileWork(name, size)
  const session = new Session()
  session.connect()
  const post = (method: 'Profiler.enable' | 'Profiler.start'): void => session.post(method)
  post('Profiler.enable')
  post('Profiler.start')
  work()
  const profile = await new Promise<Profiler.Profile>((resolve, reject) => {
    session.post('Profiler.stop', (error, result) => (error ? reject(error) : resolve(result.profile)))
  })
  return sharesOf(profile).filter(({ total }) => total >= LEAST_SHARE)
}

/** Adds up samples by function: a function that calls itself counts once in a total. */
export function sharesOf({ nodes, samples = [] }: Profiler.Profile): ProfiledFunction[] {
  const parents = new Map(
    nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id] as const)),
  )
  const byId = new Map(nodes.map(node => [node.id, node]))
  const counts = new Map<string, { self: number; total: number; frame: Profiler.ProfileNode['callFrame'] }>()
  for (const [leaf, hits] of tally(samples)) {
    const seen = new Set<string>()
    for (let id: number | undefined = leaf; id !== undefined; id = parents.get(id)) {
      const frame = byId.get(id)!.callFrame
      const key = `${frame.functionName}:${frame.lineNumber}:${frame.columnNumber}`
      const count = counts.get(key) ?? { self: 0, total: 0, frame }
      if (id === leaf) count.self += hits
      if (!seen.has(key)) count.total += hits
      seen.add(key)
      counts.set(key, count)
    }
  }
  const share = (hits: number): number => hits / samples.length
  return [...counts.values()].map(({ self, total, frame }) => ({
    function: frame.functionName || '(anonymous)',
    line: frame.url.endsWith(__filename) ? frame.lineNumber : -1,
    column: frame.columnNumber,
    self: share(self),
    total: share(total),
  }))
}

function tally(samples: readonly number[]): Map<number, number> {
  const hits = new Map<number, number>()
  for (const id of samples) hits.set(id, (hits.get(id) ?? 0) + 1)
  return hits
}
