import type { Stage } from '../stage-names.ts'
import type { HostileJob, HostileLine } from './hostile.ts'
import type { MemoryJob, MemoryLine } from './memory.ts'
import type { Passes } from './passes.ts'
import type { PeerJob } from './peers.ts'
import type { ProfileJob, ProfileLine } from './profile.ts'

/** Bare parse, whole extraction, or the stages of the extraction one by one. */
export interface PassesJob {
  readonly kind: 'bare' | 'whole' | 'stages'
  readonly passes: Passes
}

/** What a child process is told to do. */
export type Job = PassesJob | PeerJob | MemoryJob | HostileJob | ProfileJob

/** CPU seconds by what was timed. */
export type TimesLine = Readonly<Partial<Record<Stage | 'bare' | 'whole' | 'peer', number>>> & {
  /** Pages a peer threw at. */
  readonly failed?: number
}

/** One line of what a child says, as JSON. */
export type Line = TimesLine | MemoryLine | HostileLine | ProfileLine
