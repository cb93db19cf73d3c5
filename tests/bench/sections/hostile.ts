import { startNode, Trouble } from '../children.ts'
import { HOSTILE, ORDINARY } from '../hostile/index.ts'
import { NoPages } from '../pages.ts'
import { type Figure, type Section, single } from '../section.ts'
import type { Setup } from '../setup.ts'
import { exponent, type Growth } from '../statistics.ts'
import { growthOf, isBeyond, LIMITS, lastSeconds, type Measured, tellingOf } from './growth.ts'
import { lookAtAll } from './looks.ts'

/** Times every hostile page in growing sizes against a bare parse of an ordinary page of the largest size. */
export async function measureHostile(setup: Setup): Promise<Section> {
  const { sizes, match } = setup
  const names = HOSTILE.map(({ name }) => name).filter(name => match === null || match.test(name))
  if (names.length === 0) throw new NoPages(`no hostile page is named ${match}`)
  const timer = pageTimer(setup)
  const [ordinary, ...inputs] = await lookAtAll([ORDINARY, ...names], timer.time, sizes)
  timer.end()
  const worst = inputs.toSorted((a, b) => lastSeconds(b) - lastSeconds(a))
  const yardstick = lastSeconds(ordinary!)
  const figures = worst.map(input => figureOf(input, yardstick, isBeyond(input, sizes)))
  const beyond = figures.filter(({ notes }) => notes.includes('beyond')).length
  const millions = sizes.hostile.at(-1)! / 1e6
  const summary = {
    'worst ratio': lastSeconds(worst[0]!) / yardstick,
    'steepest growth': Math.max(0, ...tellingOf(inputs, sizes).map(growthOf)),
    [`worst at ${millions} MB, s`]: lastSeconds(worst[0]!),
  }
  return {
    name: 'hostile',
    title: `${millions} million hostile characters, CPU ÷ bare htmlparser2 parse of an ordinary page`,
    basis: `made pages, ${sizes.name}`,
    headings: ['page', 'ratio', 'growth', 'last step', 's', 'beyond'],
    figures: [
      ...Object.entries(summary).map(([name, value]) => ({ name, value: single(value), notes: [] })),
      ...figures,
    ],
    // Garbage makes time grow with an exponent of up to 1.2 where the code is linear.
    pinned: { 'worst ratio': 1, 'steepest growth': LIMITS.exponent },
    remarks: [
      `${beyond} of ${worst.length} pages are beyond a limit: ${LIMITS.seconds} s, growth exponent ${LIMITS.exponent} from ${sizes.telling} s on`,
    ],
  }
}

interface PageTimer {
  /** Times a page in all sizes but the first. */
  readonly time: (name: string) => Promise<Measured>
  readonly end: () => void
}

/** Times pages in one process; when that gets stuck or dies of a page, the rest go on in another. */
function pageTimer({ program, sizes, say }: Setup): PageTimer {
  let child = startNode(program)
  const time = async (name: string): Promise<Measured> => {
    const points: Growth[] = []
    try {
      for (const size of sizes.hostile) {
        const { seconds } = await child.ask({ kind: 'hostile', name, size }, sizes.patience)
        if (size !== sizes.hostile[0]) points.push({ size, seconds })
      }
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      child = startNode(program)
      return { name, points, trouble: error.kind }
    }
    say(`${name}: ${points.at(-1)!.seconds.toFixed(2)} s`)
    return { name, points, trouble: null }
  }
  return { time, end: () => child.end() }
}

function figureOf(input: Measured, yardstick: number, beyond: boolean): Figure {
  const { name, points, trouble } = input
  const seconds = lastSeconds(input)
  const slopes = trouble === null ? [exponent(points), exponent(points.slice(-2))] : []
  const [growth = '', lastStep = ''] = slopes.map(slope => slope.toFixed(2))
  return {
    name,
    value: single(seconds / yardstick),
    notes: [growth, lastStep, trouble ?? seconds.toFixed(2), beyond ? 'beyond' : ''],
  }
}
