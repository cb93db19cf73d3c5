import type { Opened } from '../containers/open.ts'
import type { Failure } from '../model/diagnostic.ts'
import { type InputSettings, pagesIn, pathOf, readInput } from './read-input.ts'
import { sourceName } from './source-name.ts'
import type { Input } from './types.ts'

/** A page, or why there is none, and its name in messages. */
export type OpenedPage = { readonly name: string } & (
  | { readonly page: Exclude<Opened, { failure: Failure }> }
  | { readonly failure: Failure }
)

/** Yields the pages of inputs in order, out of whatever they are packed in, one at a time. */
export async function* openedPages(
  inputs: AsyncIterable<Input>,
  settings: InputSettings,
): AsyncGenerator<OpenedPage> {
  for await (const input of inputs) {
    const path = pathOf(input)
    const content = await readInput(input, settings)
    if ('code' in content) yield { name: sourceName({ path, member: null }), failure: content }
    else {
      for await (const page of pagesIn(content, input, settings)) {
        const name = sourceName({ path, member: page.member })
        yield 'failure' in page ? { name, failure: page.failure } : { name, page }
      }
    }
    // Signals are heard when the event loop turns.
    await new Promise(resolve => setImmediate(resolve))
  }
}
