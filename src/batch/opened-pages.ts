import type { Readable } from 'node:stream'
import { failureOf } from '../containers/failure.ts'
import type { Gathered } from '../containers/gather.ts'
import { type Opened, open } from '../containers/open.ts'
import type { Failure } from '../model/diagnostic.ts'
import { readFile, readStream } from './read.ts'
import { sourceName } from './source-name.ts'
import type { Input } from './types.ts'

/** How inputs are read. */
export interface OpenSettings {
  /** Largest page, in bytes. */
  readonly maxSize: number
  readonly stdin: () => Readable
  readonly signal: AbortSignal
}

/** A page, or why there is none, and its name in messages. */
export type OpenedPage = { readonly name: string } & (
  | { readonly page: Exclude<Opened, { failure: Failure }> }
  | { readonly failure: Failure }
)

/** Yields the pages of inputs in order, out of whatever they are packed in, one at a time. */
export async function* openedPages(
  inputs: AsyncIterable<Input>,
  settings: OpenSettings,
): AsyncGenerator<OpenedPage> {
  for await (const input of inputs) {
    const path = input.kind === 'stdin' ? null : input.path
    const content = input.kind === 'failed' ? input.failure : await contentOf(input, settings)
    if ('code' in content) yield { name: sourceName({ path, member: null }), failure: content }
    else {
      const { maxSize } = settings
      for await (const page of open(content.bytes, { ...content, name: path ?? '-', maxSize })) {
        const name = sourceName({ path, member: page.member })
        yield 'failure' in page ? { name, failure: page.failure } : { name, page }
      }
    }
    // Signals are heard when the event loop turns.
    await new Promise(resolve => setImmediate(resolve))
  }
}

async function contentOf(
  input: Exclude<Input, { kind: 'failed' }>,
  settings: OpenSettings,
): Promise<Gathered | Failure> {
  try {
    return input.kind === 'stdin'
      ? await readStream(settings.stdin(), settings)
      : await readFile(input.path, settings)
  } catch (error) {
    return failureOf(error)
  }
}
