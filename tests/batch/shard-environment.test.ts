import { describe, expect, test } from 'vitest'
import { type Environment, shardFromEnvironment } from '../../src/batch/shard-environment.ts'

const SLURM: Environment = {
  SLURM_ARRAY_TASK_ID: '3',
  SLURM_ARRAY_TASK_MIN: '1',
  SLURM_ARRAY_TASK_MAX: '12',
  SLURM_ARRAY_TASK_STEP: '1',
  SLURM_ARRAY_TASK_COUNT: '12',
  SLURM_PROCID: '0',
  SLURM_NTASKS: '1',
}

describe('the environment of', () => {
  test.each<[string, Environment, number, number]>([
    ['Slurm', SLURM, 3, 12],
    ['Slurm, counted from 0', { ...SLURM, SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_MAX: '11' }, 4, 12],
    [
      'Slurm, in steps',
      {
        ...SLURM,
        SLURM_ARRAY_TASK_ID: '21',
        SLURM_ARRAY_TASK_MAX: '41',
        SLURM_ARRAY_TASK_STEP: '10',
        SLURM_ARRAY_TASK_COUNT: '5',
      },
      3,
      5,
    ],
    [
      'Slurm, some tasks again',
      {
        ...SLURM,
        SLURM_ARRAY_TASK_ID: '8',
        SLURM_ARRAY_TASK_MIN: '3',
        SLURM_ARRAY_TASK_MAX: '8',
        SLURM_ARRAY_TASK_STEP: '5',
        SLURM_ARRAY_TASK_COUNT: '2',
        SHARDS: '12',
        SHARD_BASE: '1',
      },
      8,
      12,
    ],
    [
      'Grid Engine',
      { SGE_TASK_ID: '7', SGE_TASK_FIRST: '1', SGE_TASK_LAST: '9', SGE_TASK_STEPSIZE: '2' },
      4,
      5,
    ],
    ['PBS', { PBS_ARRAY_INDEX: '4', SHARDS: '9' }, 4, 9],
    ['PBS, counted from 0', { PBS_ARRAY_INDEX: '0', SHARDS: '9', SHARD_BASE: '0' }, 1, 9],
    ['AWS Batch', { AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '5' }, 1, 5],
    ['AWS Batch, which does not tell the size', { AWS_BATCH_JOB_ARRAY_INDEX: '4', SHARDS: '5' }, 5, 5],
    ['Kubernetes', { JOB_COMPLETION_INDEX: '2', SHARDS: '3' }, 3, 3],
    ['Cloud Run', { CLOUD_RUN_TASK_INDEX: '2', CLOUD_RUN_TASK_COUNT: '3' }, 3, 3],
    ['Google Cloud Batch', { BATCH_TASK_INDEX: '0', BATCH_TASK_COUNT: '3' }, 1, 3],
    ['mpirun', { OMPI_COMM_WORLD_RANK: '1', OMPI_COMM_WORLD_SIZE: '2' }, 2, 2],
    ['srun', { SLURM_PROCID: '5', SLURM_NTASKS: '9', SLURM_STEP_NUM_TASKS: '6' }, 6, 6],
    ['mpirun outside of a grid', { SGE_TASK_ID: 'undefined', OMPI_COMM_WORLD_RANK: '1', SHARDS: '2' }, 2, 2],
  ])('%s names a shard', (_, env, index, count) => {
    expect(shardFromEnvironment(env)).toEqual({ index, count })
  })

  test.each<[string, Environment, string]>([
    ['nothing known', { PATH: '/bin' }, 'finds no scheduler; it knows Slurm job arrays, Grid Engine'],
    ['Kubernetes without a number of shards', { JOB_COMPLETION_INDEX: '2' }, 'number of shards in SHARDS'],
    ['a batch script without srun', { SLURM_PROCID: '0', SLURM_NTASKS: '4' }, 'number of shards in SHARDS'],
    ['Slurm with numbers that say nothing', { SLURM_ARRAY_TASK_ID: '3' }, 'number of shards in SHARDS'],
    [
      'a part of an array',
      { ...SLURM, SLURM_ARRAY_TASK_MIN: '3', SLURM_ARRAY_TASK_MAX: '9', SLURM_ARRAY_TASK_COUNT: '2' },
      'a part of a job array; say the whole with SHARDS and SHARD_BASE',
    ],
    ['a number that is too large', { ...SLURM, SHARDS: '2' }, 'a shard from 1 to 2, not 3'],
    ['no shards at all', { ...SLURM, SHARDS: '0' }, 'takes from 1 to 1000000 shards, not 0'],
  ])('%s is a problem', (_, env, problem) => {
    expect(shardFromEnvironment(env)).toEqual({ problem: expect.stringContaining(problem) })
  })
})
