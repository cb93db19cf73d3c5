import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildChild } from './build.ts'
import type { Section } from './figures.ts'
import { checkFloors, type Floors, updateFloors } from './floors.ts'
import { type BenchOptions, HELP, parseOptions, type SectionName } from './options.ts'
import { NoPages } from './pages.ts'
import { sectionText } from './report.ts'
import { measureHostile } from './sections/hostile.ts'
import { hotPlacesText } from './sections/hot-places.ts'
import { measureMemory } from './sections/memory.ts'
import { measurePeers } from './sections/peers.ts'
import { measureStages } from './sections/stages.ts'
import { measureStartup } from './sections/startup.ts'
import type { Setup } from './setup.ts'
import { LONG, SHORT } from './sizes.ts'

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
  let options: BenchOptions
  try {
    options = parseOptions(argv)
  } catch (error) {
    complain(`${(error as Error).message}\n\n${HELP}`)
    return 2
  }
  if (options.help) {
    print(HELP)
    return 0
  }
  try {
    return await measure(options, surroundings)
  } catch (error) {
    if (!(error instanceof NoPages)) throw error
    complain(error.message)
    return 2
  }
}

const MEASURES: Readonly<Record<SectionName, (setup: Setup) => Section | null | Promise<Section | null>>> = {
  stages: measureStages,
  peers: measurePeers,
  startup: measureStartup,
  memory: measureMemory,
  hostile: measureHostile,
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
  print(machine)
  const sections: Section[] = []
  const texts: string[] = []
  for (const name of options.sections) {
    const section = await MEASURES[name](setup)
    if (section !== null) sections.push(section)
    const text = section === null ? `== ${name}: skipped, it needs bash` : sectionText(section)
    texts.push(text)
    print(`\n${text}`)
  }
  if (options.where) texts.push(await showHotPlaces(sections, setup, print))
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ machine, sections }, null, 2)}\n`)
  if (options.keep) keep([machine, ...texts], surroundings)
  return keepFloors(sections, options, surroundings)
}

async function showHotPlaces(
  sections: readonly Section[],
  setup: Setup,
  print: Surroundings['print'],
): Promise<string> {
  const hostile = sections.find(({ name }) => name === 'hostile')
  const text = hostile === undefined ? '' : await hotPlacesText(hostile, setup)
  print(`\n${text}`)
  return text
}

function keep(texts: readonly string[], { root, date }: Surroundings): void {
  mkdirSync(join(root, RESULTS), { recursive: true })
  const body = texts.filter(Boolean).join('\n\n')
  writeFileSync(join(root, RESULTS, `${date}.md`), `# ${date}\n\n\`\`\`\n${body}\n\`\`\`\n`)
}

function keepFloors(
  sections: readonly Section[],
  { quick, checkFloors: check, updateFloors: update }: BenchOptions,
  { root, print }: Surroundings,
): number {
  const path = join(root, FLOORS)
  const floors = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
  const { lines, failed } = checkFloors(sections, floors, quick)
  if (check) print(`\n${lines.join('\n')}`)
  if (update) writeFileSync(path, `${JSON.stringify(updateFloors(sections, floors, quick), null, 2)}\n`)
  return check && failed ? 1 : 0
}
