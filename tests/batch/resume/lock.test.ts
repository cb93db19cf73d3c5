import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Locked, takeLock } from '../../../src/batch/resume/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Changes who holds a lock, and how many seconds ago it was heard of. */
function holdAs(path: string, change: object, secondsAgo = 0): void {
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), id: 'other', ...change }))
  const then = Date.now() / 1000 - secondsAgo
  utimesSync(path, then, then)
}

function lockPath(): string {
  return join(temporaryFolder(), 'lock')
}

describe('a lock', () => {
  test('is held by one, who is named to the other, and can be taken again', () => {
    const path = lockPath()
    const lock = takeLock(path)
    expect(() => takeLock(path)).toThrow(Locked)
    expect(() => takeLock(path)).toThrow(`process ${process.pid} on `)
    lock.release()
    takeLock(path).release()
    expect(readdirSync(dirname(path))).toEqual([])
  })

  const dead = spawnSync('true').pid

  test.each<[string, object, number, boolean]>([
    ['of a process that has ended', { pid: dead }, 0, true],
    ['of a process whose number another has now', { started: '1' }, 0, true],
    ['from before the machine was started', { boot: 'other' }, 0, true],
    ['of another machine that was heard of', { host: 'other', pid: dead }, 60, false],
    ['of another machine that fell silent', { host: 'other' }, 3600, true],
    ['of a container that was heard of', { space: 'pid:[1]', pid: dead }, 60, false],
  ])('%s is taken over or not', (_, change, secondsAgo, isTaken) => {
    const path = lockPath()
    takeLock(path)
    holdAs(path, change, secondsAgo)
    if (isTaken) takeLock(path).release()
    else expect(() => takeLock(path)).toThrow(Locked)
    expect(readdirSync(dirname(path))).toEqual(isTaken ? [] : ['lock'])
  })

  test('that was never written is taken over', () => {
    const path = lockPath()
    writeFileSync(path, '')
    takeLock(path).release()
  })

  test('that was left by a run killed while it took over is taken after a while', () => {
    const path = lockPath()
    writeFileSync(path, '')
    mkdirSync(`${path}.taking`)
    const almostOld = Date.now() / 1000 - 4.8
    utimesSync(`${path}.taking`, almostOld, almostOld)
    const started = Date.now()
    takeLock(path).release()
    expect(Date.now() - started).toBeGreaterThan(50)
    expect(readdirSync(dirname(path))).toEqual([])
  })

  test('of another, who took it over, is not released', () => {
    const path = lockPath()
    const lock = takeLock(path)
    holdAs(path, {})
    lock.release()
    expect(readdirSync(dirname(path))).toEqual(['lock'])
  })
})
