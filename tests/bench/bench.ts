import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions } from '../eval/usage.ts'
import { buildChild } from './build.ts'
import { checkFloors, type Floors, isBelowFloors, measureToFloors, updateFloors } from './floors.ts'
import { type BenchOptions, HELP, parseOptions, type SectionName } from './options.ts'
import { NoPages } from './pages.ts'
import { type Section, sectionText } from './section.ts'
import { measureHostile } from './sections/hostile.ts'
import { hotPlacesText } from './sections/hot-places.ts'
import { measureMemory } from './sections/memory.ts'
import { measurePeers } from './sections/peers.ts'
import { measureStages } from './sections/stages.ts'
import { measureStartup } from './sections/startup.ts'
import { measureWorkers } from './sections/workers.ts'
import { LONG, type Setup, SHORT } from './setup.ts'

/** Where the bench runs and talks. */
export interface Surroundings {
  /** The repository. */
  readonly root: string
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Tells people who wait what is going on. */
  readonly say: (text: string) => void
  /** Today, as `2026-01-31`. */
  readonly date: string
  /** What the figures were measured on, in a line. */
  readonly machine: string
}

const FLOORS = 'tests/bench/floors.json'
const RESULTS = 'tests/bench/results'

/** Runs the bench and gives the exit code: 1 below a floor, 2 for wrong usage or folders without pages. */
export async function runBench(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, complain } = surroundings
  const options = readOptions(argv, { parse: parseOptions, help: HELP, print, complain })
  if (typeof options === 'number') return options
  try {
    return await measure(options, surroundings)
  } catch (error) {
    if (!(error instanceof NoPages)) throw error
    complain(error.message)
    return 2
  }
}

async function measure(options: BenchOptions, surroundings: Surroundings): Promise<number> {
  const { root, print, say, machine } = surroundings
  const setup: Setup = {
    root,
    program: await buildChild(root, { plain: false }),
    folders: options.folders,
    sizes: options.quick ? SHORT : LONG,
    match: options.match,
    say,
  }
  const floors = readFloors(root)
  const sections: Section[] = []
  const texts: string[] = []
  const show = (text: string): void => {
    print(`${text}\n`)
    texts.push(text)
  }
  show(machine)
  for (const name of options.sections) {
    const measureOnce = () => MEASURES[name](setup)
    const section = await (options.checkFloors ? measureToFloors(measureOnce, floors) : measureOnce())
    sections.push(section)
    show(sectionText(section))
    if (options.where && name === 'hostile') show(await hotPlacesText(section, setup))
  }
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ machine, sections }, null, 2)}\n`)
  if (options.keep) keep(texts, surroundings)
  return keepFloors(sections, floors, { options, surroundings })
}

const MEASURES: Readonly<Record<SectionName, (setup: Setup) => Promise<Section>>> = {
  stages: measureStages,
  peers: measurePeers,
  startup: measureStartup,
  memory: measureMemory,
  workers: measureWorkers,
  hostile: measureHostile,
}

function keep(texts: readonly string[], { root, date }: Surroundings): void {
  mkdirSync(join(root, RESULTS), { recursive: true })
  writeFileSync(join(root, RESULTS, `${date}.md`), `# ${date}\n\n\`\`\`\n${texts.join('\n\n')}\n\`\`\`\n`)
}

function readFloors(root: string): Floors {
  const path = join(root, FLOORS)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
}

function keepFloors(
  sections: readonly Section[],
  floors: Floors,
  { options, surroundings }: { readonly options: BenchOptions; readonly surroundings: Surroundings },
): number {
  const { root, print } = surroundings
  if (options.checkFloors) print(sections.flatMap(section => checkFloors(section, floors)).join('\n'))
  if (options.updateFloors) {
    const updated = sections.reduce((floors, section) => updateFloors(section, floors), floors)
    writeFileSync(join(root, FLOORS), `${JSON.stringify(updated, null, 2)}\n`)
  }
  return options.checkFloors && sections.some(section => isBelowFloors(section, floors)) ? 1 : 0
}
