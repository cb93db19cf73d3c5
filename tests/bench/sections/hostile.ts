import { startNode, Trouble } from '../children.ts'
import { HOSTILE, ORDINARY } from '../hostile/index.ts'
import { type Figure, type Section, single } from '../section.ts'
import type { Setup, Sizes } from '../setup.ts'
import { exponent, type Growth } from '../statistics.ts'
import { growthOf, isBeyond, LIMITS, lastSeconds, leastOf, type Measured } from './growth.ts'

/** Times every hostile page in growing sizes against a bare parse of an ordinary page of the largest size. */
export async function measureHostile(setup: Setup): Promise<Section> {
  const { sizes, match } = setup
  const names = HOSTILE.map(({ name }) => name).filter(name => match === null || match.test(name))
  const [ordinary, ...inputs] = await measureAll([ORDINARY, ...names], setup)
  const worst = inputs.toSorted((a, b) => lastSeconds(b) - lastSeconds(a))
  const yardstick = lastSeconds(ordinary!)
  const figures = worst.map(input => figureOf(input, yardstick, isBeyond(input, sizes)))
  const beyond = figures.filter(({ notes }) => notes.includes('beyond')).length
  const millions = sizes.hostile.at(-1)! / 1e6
  const [steepest] = tellingOf(inputs, sizes).map(steepnessOf)
  const summary = {
    'worst ratio': lastSeconds(worst[0]!) / yardstick,
    'steepest growth': steepest ?? 0,
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

/** So often is looked at what decides: noise makes times longer, never shorter, so the least time of each size counts. */
const LOOKS = 3

/** Beyond this, in seconds, another look would change nothing. */
const BEYOND_DOUBT = 2 * LIMITS.seconds

/** Measures all pages, then again those that decide what is said of all, until each of them has had its looks. */
async function measureAll(names: readonly string[], setup: Setup): Promise<Measured[]> {
  const timer = pageTimer(setup)
  const measured = new Map<string, Measured>()
  const looks = new Map<string, number>()
  for (let next = names; next.length > 0; ) {
    for (const name of next) {
      const before = measured.get(name)
      const now = await timer.time(name)
      measured.set(name, before === undefined ? now : leastOf(before, now))
      looks.set(name, (looks.get(name) ?? 0) + 1)
    }
    next = decisive([...measured.values()], setup.sizes)
      .filter(input => looks.get(input.name)! < LOOKS && lastSeconds(input) < BEYOND_DOUBT)
      .map(({ name }) => name)
  }
  timer.end()
  return [...measured.values()]
}

/** The yardstick, the slowest, the steepest, and all pages beyond a limit. */
function decisive([ordinary, ...inputs]: readonly Measured[], sizes: Sizes): Measured[] {
  const slowest = inputs.toSorted((a, b) => lastSeconds(b) - lastSeconds(a)).slice(0, 1)
  const steepest = tellingOf(inputs, sizes).slice(0, 1)
  return [...new Set([ordinary!, ...slowest, ...steepest, ...inputs.filter(input => isBeyond(input, sizes))])]
}

/** The pages that take long enough for their growth to tell something, the steepest first. */
function tellingOf(inputs: readonly Measured[], { telling }: Sizes): Measured[] {
  return inputs
    .filter(input => lastSeconds(input) >= telling)
    .toSorted((a, b) => steepnessOf(b) - steepnessOf(a))
}

/** A page that does not end counts as quadratic. */
const ENDLESS = 2

function steepnessOf(input: Measured): number {
  return input.trouble === null ? growthOf(input) : ENDLESS
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
