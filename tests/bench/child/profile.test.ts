import type { Profiler } from 'node:inspector'
import { expect, test } from 'vitest'
import { sharesOf } from './profile.ts'

/** A node of a profile: its function stands in a line of its own. */
function node(id: number, functionName: string, children: number[] = []): Profiler.ProfileNode {
  const line = functionName.charCodeAt(0)
  return {
    id,
    callFrame: { functionName, scriptId: '1', url: '', lineNumber: line, columnNumber: 0 },
    children,
  }
}

test('shares are added up by function, and one that calls itself counts once', () => {
  const nodes = [node(1, 'main', [2, 4]), node(2, 'walk', [3]), node(3, 'walk'), node(4, 'print')]
  const shares = sharesOf({ nodes, samples: [3, 3, 2, 4], startTime: 0, endTime: 1 })
  expect(Object.fromEntries(shares.map(share => [share.function, [share.self, share.total]]))).toEqual({
    main: [0, 1],
    walk: [0.75, 0.75],
    print: [0.25, 0.25],
  })
})
