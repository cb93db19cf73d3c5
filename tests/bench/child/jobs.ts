/** The stages of `extract` and what follows it, in their order. */
export const STAGES = ['decode', 'parse', 'metadata', 'blocks', 'classify', 'assemble', 'render'] as const

export type Stage = (typeof STAGES)[number]

/** Go over pages once. The pages are read, and the candidate is loaded, at the first time. */
export interface PassJob {
  readonly kind: 'pass'
  /** What is to be timed: `htmlparser2`, `extract`, `stages`, or the name of a peer. */
  readonly candidate: string
  readonly paths: readonly string[]
  /** How often one pass goes over the pages, so that small sets of pages take long enough to be timed. */
  readonly repeat: number
  /** Where the peers are installed, if it is one of them: a folder with `node_modules`. */
  readonly folder?: string
}

export interface PassReply {
  /** CPU seconds by what was timed. */
  readonly seconds: Readonly<Record<string, number>>
  /** Times the candidate threw. */
  readonly failed: number
}

/** Extract pages one after another, by number: the paths are gone over again and again. */
export interface MemoryJob {
  readonly kind: 'memory'
  readonly paths: readonly string[]
  readonly from: number
  readonly to: number
}

/** What the process then holds, in MB of a million bytes. */
export interface MemoryReply {
  readonly resident: number
  readonly heap: number
}

/** Extract one hostile page. */
export interface HostileJob {
  readonly kind: 'hostile' | 'profile'
  readonly name: string
  /** Of the page, in characters. */
  readonly size: number
}

export interface HostileReply {
  /** CPU time of one extraction. */
  readonly seconds: number
}

/** A function of the running program and its share of the samples. */
export interface ProfiledFunction {
  readonly function: string
  /** Where it stands in the program that runs, from 0; -1 outside of it. */
  readonly line: number
  readonly column: number
  /** Share of the time spent in it, and in it and what it calls. */
  readonly self: number
  readonly total: number
}

/** What a child process is told to do, a line of JSON each. */
export type Job = PassJob | MemoryJob | HostileJob

/** What it answers to each kind of job, a line of JSON each. */
export interface Replies {
  readonly pass: PassReply
  readonly memory: MemoryReply
  readonly hostile: HostileReply
  readonly profile: readonly ProfiledFunction[]
}
