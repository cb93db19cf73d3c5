import { hash } from 'node:crypto'
import type { Opened } from '../containers/open.ts'
import { extract } from '../extract.ts'
import type { ExtractOptions } from '../model/options.ts'
import { milliseconds } from './clock.ts'
import { extractPage, failedPage, type PageSettings } from './extract-page.ts'
import { loadPrinter, type PrintSettings } from './print.ts'
import { type FileReader, openReader } from './read.ts'
import { pagesIn, readInput, type Unpacking } from './read-input.ts'
import { statOf } from './stat.ts'
import type { FileInput, PageResult } from './types.ts'

/** What a worker is told once. */
export interface WorkerSettings {
  readonly options: ExtractOptions
  /** Largest page, in bytes. */
  readonly maxSize: number
  readonly unpacking: Unpacking
  readonly print: PrintSettings
  /** Whether files are to be known again. */
  readonly hashes: boolean
}

/** What a worker is to do: read a file, or extract a page that was read. */
export type PageTask =
  | { readonly input: FileInput }
  | { readonly opened: Opened; readonly path: string | null }

/**
 * What came of a task. A file that holds several pages is left to whoever can spread them over the workers, and so is a
 * pipe: a worker that waits for somebody to write cannot be ended.
 */
export type Answer = PageAnswer | { readonly kind: 'archive' }

export interface PageAnswer {
  readonly kind: 'page'
  readonly result: PageResult
  /** Of the file that was read. */
  readonly sha256: string | null
  readonly milliseconds: number
}

/** Brings what does tasks; runs in a worker. */
export async function prepareWorker(settings: WorkerSettings): Promise<(task: PageTask) => Promise<Answer>> {
  const prepared = await prepare(settings)
  const reader = openReader()
  return async task => {
    const started = milliseconds()
    const done =
      'opened' in task
        ? { result: extractPage(task.opened, task.path, prepared), sha256: null }
        : await runFile(task.input, { ...settings, reader }, prepared)
    if (done === undefined) return { kind: 'archive' }
    return {
      kind: 'page',
      ...done,
      result: sendable(done.result),
      milliseconds: milliseconds() - started,
    }
  }
}

async function prepare({ options, print }: WorkerSettings): Promise<PageSettings> {
  return { task: extract, options, render: await loadPrinter(print) }
}

async function runFile(
  input: FileInput,
  { maxSize, unpacking, hashes, reader }: WorkerSettings & { readonly reader: FileReader },
  prepared: PageSettings,
): Promise<Pick<PageAnswer, 'result' | 'sha256'> | undefined> {
  if (statOf(input.path)?.isFile() === false) return undefined
  const content = await readInput(input, { maxSize, signal: NEVER, stdin: noInput, reader })
  if ('code' in content) {
    return { result: failedPage(content, { path: input.path, member: null }, prepared), sha256: null }
  }
  const pages = pagesIn(content, input, { maxSize, unpacking })
  const { value: first } = await pages.next()
  // Asked before the first is extracted: it has a name of its own when it is one of many.
  const isAlone = first !== undefined && first.member === null && (await pages.next()).done === true
  if (!isAlone) {
    await pages.return(undefined)
    return undefined
  }
  const result = extractPage(first, input.path, prepared)
  return {
    result,
    sha256: hashes && content.rest === undefined ? hashOf(content.bytes, first, result) : null,
  }
}

/** The record has the hash of the page, which mostly is the file. */
function hashOf(bytes: Uint8Array, first: Opened, { record }: PageResult): string {
  const known = 'bytes' in first && first.bytes === bytes ? record.source.sha256 : null
  return known ?? hash('sha256', bytes, 'hex')
}

/** Anything can be thrown, but only errors can be sent. */
function sendable(result: PageResult): PageResult {
  if (result.cause === undefined || result.cause instanceof Error) return result
  return { ...result, cause: new Error(String(result.cause)) }
}

const NEVER = new AbortController().signal

function noInput(): never {
  throw new Error('workers have no standard input')
}
