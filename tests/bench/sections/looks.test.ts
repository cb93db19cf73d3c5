import { expect, test } from 'vitest'
import type { Measured } from './growth.ts'
import { lookAtAll } from './looks.ts'

/** Pages with the seconds of their largest size, look by look; the last stays. The smaller size takes a quarter. */
function timer(times: Readonly<Record<string, readonly number[]>>): {
  time: (name: string) => Promise<Measured>
  looks: string[]
} {
  const looks: string[] = []
  const time = async (name: string): Promise<Measured> => {
    const earlier = looks.filter(look => look === name).length
    looks.push(name)
    const seconds = times[name]![earlier] ?? times[name]!.at(-1)!
    const points = [
      { size: 1, seconds: times[name]!.at(-1)! / 4 },
      { size: 4, seconds },
    ]
    return { name, points, trouble: null }
  }
  return { time, looks }
}

test('a page that was slow by chance is looked at again until it is not the slowest, and the least time counts', async () => {
  const { time, looks } = timer({ yardstick: [0.1], slow: [0.5], unlucky: [0.9, 0.4] })
  const inputs = await lookAtAll(['yardstick', 'slow', 'unlucky'], time, { telling: 0.3 })
  expect(inputs.map(({ points }) => points.at(-1)!.seconds)).toEqual([0.1, 0.5, 0.4])
  expect(looks.filter(name => name === 'unlucky').length).toBeGreaterThan(1)
})

test('no page is looked at more than a few times, and what does not matter once', async () => {
  const { time, looks } = timer({ yardstick: [0.1], worst: [2], fast: [0.2] })
  await lookAtAll(['yardstick', 'worst', 'fast'], time, { telling: 0.3 })
  expect(looks.filter(name => name === 'worst').length).toBe(4)
  expect(looks.filter(name => name === 'fast').length).toBe(1)
})

test('what takes far too long is not looked at again', async () => {
  const { time, looks } = timer({ yardstick: [0.1], endless: [100] })
  await lookAtAll(['yardstick', 'endless'], time, { telling: 0.3 })
  expect(looks.filter(name => name === 'endless').length).toBe(1)
})
