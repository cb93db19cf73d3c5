import { type Shard, type ShardProblem, shardAt } from './shard.ts'

/** Variables of a process, as a scheduler sets them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How a scheduler tells a task which of many it is. */
interface Scheduler {
  readonly name: string
  /** Variable with the number of the task. */
  readonly index: string
  /** Number of the first task, or the variables that tell it and the distance between two. */
  readonly first: number | { readonly variable: string; readonly step: string }
  /** Variable with the number of tasks, with that of the last task, or none: then `SHARDS` must tell. */
  readonly count: { readonly variable: string } | { readonly last: string } | null
  /** Variable with the number of tasks that were asked for, which can be fewer than there are numbers for. */
  readonly started?: string
}

/**
 * The first that fits counts: an array task that starts `srun` is of its array. Job arrays that are counted from 1
 * unless the user says otherwise have 1 here; `SHARD_BASE` overrules it.
 */
const SCHEDULERS: readonly Scheduler[] = [
  {
    name: 'Slurm job arrays',
    index: 'SLURM_ARRAY_TASK_ID',
    first: { variable: 'SLURM_ARRAY_TASK_MIN', step: 'SLURM_ARRAY_TASK_STEP' },
    count: { last: 'SLURM_ARRAY_TASK_MAX' },
    started: 'SLURM_ARRAY_TASK_COUNT',
  },
  {
    name: 'Grid Engine',
    // The text `undefined` outside of arrays.
    index: 'SGE_TASK_ID',
    first: { variable: 'SGE_TASK_FIRST', step: 'SGE_TASK_STEPSIZE' },
    count: { last: 'SGE_TASK_LAST' },
  },
  { name: 'PBS', index: 'PBS_ARRAY_INDEX', first: 1, count: null },
  {
    name: 'AWS Batch',
    index: 'AWS_BATCH_JOB_ARRAY_INDEX',
    first: 0,
    count: { variable: 'AWS_BATCH_JOB_ARRAY_SIZE' },
  },
  { name: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', first: 0, count: null },
  {
    name: 'Cloud Run',
    index: 'CLOUD_RUN_TASK_INDEX',
    first: 0,
    count: { variable: 'CLOUD_RUN_TASK_COUNT' },
  },
  {
    name: 'Google Cloud Batch',
    index: 'BATCH_TASK_INDEX',
    first: 0,
    count: { variable: 'BATCH_TASK_COUNT' },
  },
  {
    name: 'mpirun',
    index: 'OMPI_COMM_WORLD_RANK',
    first: 0,
    count: { variable: 'OMPI_COMM_WORLD_SIZE' },
  },
  {
    name: 'srun',
    index: 'SLURM_PROCID',
    first: 0,
    // Not `SLURM_NTASKS`, which a batch script has, too, that runs once for all tasks.
    count: { variable: 'SLURM_STEP_NUM_TASKS' },
  },
]

/** Overrules what a scheduler says, or says what it does not: number of shards, and number of the first. */
const COUNT = 'SHARDS'
const BASE = 'SHARD_BASE'

/** Reads the shard out of what the scheduler says in the environment, or tells what is missing there. */
export function shardFromEnvironment(env: Environment): Shard | ShardProblem {
  const scheduler = SCHEDULERS.find(({ index }) => numberIn(env, index) !== undefined)
  if (scheduler === undefined) return { problem: `auto finds no scheduler; it knows ${known()}` }
  const index = numberIn(env, scheduler.index)!
  const { first, step } = sequenceOf(scheduler, env)
  const base = numberIn(env, BASE) ?? first
  const count = numberIn(env, COUNT) ?? countOf(scheduler, env, { first, step })
  if (count === undefined) return { problem: `auto needs the number of shards in ${COUNT}` }
  if (numberIn(env, COUNT) === undefined && !isWhole(scheduler, env, count))
    return {
      problem: `auto sees a part of a job array; say the whole with ${COUNT} and ${BASE} in the environment`,
    }
  // Who says the base counts by ones.
  return shardAt((index - base) / (numberIn(env, BASE) === undefined ? step : 1) + 1, count)
}

interface Sequence {
  readonly first: number
  readonly step: number
}

function sequenceOf({ first }: Scheduler, env: Environment): Sequence {
  if (typeof first === 'number') return { first, step: 1 }
  return { first: numberIn(env, first.variable) ?? 1, step: numberIn(env, first.step) || 1 }
}

function countOf({ count }: Scheduler, env: Environment, { first, step }: Sequence): number | undefined {
  if (count === null) return undefined
  if ('variable' in count) return numberIn(env, count.variable)
  const last = numberIn(env, count.last)
  return last === undefined ? undefined : Math.floor((last - first) / step) + 1
}

/** `--array=3,8` runs two tasks of which the numbers lie six apart. */
function isWhole({ started }: Scheduler, env: Environment, count: number): boolean {
  const tasks = started === undefined ? undefined : numberIn(env, started)
  return tasks === undefined || tasks === count
}

function numberIn(env: Environment, variable: string): number | undefined {
  const value = env[variable]
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}

function known(): string {
  return SCHEDULERS.map(({ name }) => name).join(', ')
}
