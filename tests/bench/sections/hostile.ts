import type { HostileLine } from '../child/hostile.ts'
import { watchChild } from '../children.ts'
import { type Figure, type Section, single } from '../figures.ts'
import { growthOf, isBeyond, lastSeconds, leastOf, type Measured } from '../growth.ts'
import { HOSTILE, ORDINARY } from '../hostile/index.ts'
import type { Setup } from '../setup.ts'
import { exponent } from '../statistics.ts'
import { LIMITS, notesOn } from '../targets.ts'

/**
 * Times every hostile page in growing sizes against a bare parse of an ordinary page of the largest size. What looks
 * too steep is measured a second time, in a process of its own, and the better time of each size counts.
 */
export async function measureHostile(setup: Setup): Promise<Section> {
  const { sizes, match } = setup
  const names = HOSTILE.map(({ name }) => name).filter(name => match === null || match.test(name))
  const [ordinary, ...first] = await measureAll(setup, [ORDINARY, ...names])
  const inputs: Measured[] = []
  for (const input of first) inputs.push(isBeyond(input, sizes) ? await again(setup, input) : input)
  const worst = inputs.toSorted((a, b) => lastSeconds(b) - lastSeconds(a))
  const yardstick = lastSeconds(ordinary!)
  const figures = worst.map(input => figureOf(input, yardstick, isBeyond(input, sizes)))
  const beyond = figures.filter(({ notes }) => notes.includes('beyond')).length
  return {
    name: 'hostile',
    title: `${sizes.hostile.at(-1)! / 1e6} million hostile characters, CPU ÷ bare htmlparser2 parse of an ordinary page`,
    basis: 'made pages',
    headings: ['page', 'ratio', 'must / goal', 'growth', 'last step', 's', 'beyond'],
    figures: [...summary(inputs, { yardstick, telling: sizes.telling }), ...figures],
    pinned: ['worst ratio', 'steepest growth'],
    remarks: [
      `${beyond} of ${worst.length} pages are beyond a limit: ${LIMITS.seconds} s, growth exponent ${LIMITS.exponent} from ${sizes.telling} s on`,
    ],
  }
}

/** Runs all names in one process; when it gets stuck or dies of one, the rest go on in the next. */
async function measureAll({ program, sizes, say }: Setup, names: readonly string[]): Promise<Measured[]> {
  const measured: Measured[] = []
  const { hostile, patience } = sizes
  for (let rest = names; rest.length > 0; rest = names.slice(measured.length)) {
    const points: HostileLine[] = []
    const hear = (line: HostileLine): void => {
      points.push(line)
      if (line.size === hostile.at(-1)) say(`${line.name}: ${line.seconds.toFixed(2)} s`)
    }
    const job = { kind: 'hostile', names: rest, sizes: hostile } as const
    const end = await watchChild<HostileLine>(program, job, { patience, hear })
    const done = end === 'finished' ? rest.length : Math.floor(points.length / hostile.length) + 1
    for (const [index, name] of rest.slice(0, done).entries()) {
      const trouble = end !== 'finished' && index === done - 1 ? end : null
      measured.push({ name, points: points.filter(point => point.name === name), trouble })
    }
  }
  return measured
}

/** Beyond this, in seconds, a second look would change nothing. */
const BEYOND_DOUBT = 2 * LIMITS.seconds

async function again(setup: Setup, input: Measured): Promise<Measured> {
  if (lastSeconds(input) > BEYOND_DOUBT) return input
  const [second] = await measureAll(setup, [input.name])
  return second!.trouble === null ? leastOf(input, second!) : second!
}

/** A page that does not end counts as quadratic. */
const ENDLESS = 2

function summary(
  inputs: readonly Measured[],
  { yardstick, telling }: { readonly yardstick: number; readonly telling: number },
): Figure[] {
  const worst = Math.max(...inputs.map(lastSeconds))
  const slopes = inputs
    .filter(input => lastSeconds(input) >= telling)
    .map(input => (input.trouble === null ? growthOf(input) : ENDLESS))
  return [
    { name: 'worst ratio', value: single(worst / yardstick), notes: [] },
    {
      name: 'steepest growth',
      value: single(Math.max(0, ...slopes)),
      notes: [notesOn('hostile', 'steepest growth')],
    },
  ]
}

function figureOf(input: Measured, yardstick: number, beyond: boolean): Figure {
  const { name, points, trouble } = input
  const seconds = lastSeconds(input)
  const slopes = trouble === null ? [exponent(points), exponent(points.slice(-2))] : []
  const [growth = '', lastStep = ''] = slopes.map(slope => slope.toFixed(2))
  return {
    name,
    value: single(seconds / yardstick),
    notes: ['', growth, lastStep, trouble ?? seconds.toFixed(2), beyond ? 'beyond' : ''],
  }
}
