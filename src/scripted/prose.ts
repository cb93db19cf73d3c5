import { BLOCK_ELEMENTS } from '../data/elements.ts'

/** Shorter pieces between block boundaries are labels, in UTF-16 units. */
const SHORTEST_PIECE = 60
/** Sentences are judged in so much of a text. */
const ENOUGH = 20_000
/** So few sentence ends are no article. */
const LEAST_SENTENCES = 3
/** No language has sentences as long as this throughout. */
const LONGEST_SENTENCE = 500
/** A share of code marks that prose does not reach. */
const MOST_CODE = 0.02
/** Prose has a space at least so often, in UTF-16 units. */
const LONGEST_WORD = 15

/** Length of the unlinked prose in markup, in UTF-16 units; 0 for what does not read like sentences. */
export function proseIn(markup: string): number {
  const pieces: string[] = []
  let prose = 0
  let run = 0
  let skipTo = 0
  let inLink = false
  let from = 0
  const take = (to: number): void => {
    if (from < skipTo || inLink || to <= from) return
    run += to - from
    pieces.push(markup.slice(from, to))
  }
  for (const tag of markup.matchAll(TAG)) {
    if (tag.index < skipTo) continue
    take(tag.index)
    from = tag.index + tag[0].length
    const name = tag[2]!.toLowerCase()
    const isEnd = tag[1] !== ''
    if (name === 'a') inLink = !isEnd
    else if (PARTING.has(name)) {
      if (run >= SHORTEST_PIECE) prose += run
      run = 0
      pieces.push('\n')
      inLink = false
    } else if (!isEnd && HIDDEN.has(name)) {
      const end = markup.indexOf(`</${name}`, from)
      skipTo = end < 0 ? markup.length : end
      from = skipTo
    }
  }
  take(markup.length)
  if (run >= SHORTEST_PIECE) prose += run
  return prose > 0 && readsLikeProse(pieces.join('').slice(0, ENOUGH)) ? prose : 0
}

const TAG = /<(\/?)([a-z][a-z\d]*)[^<>]*>/gi
const PARTING: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, 'br'])
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'form', 'nav'])

function readsLikeProse(text: string): boolean {
  const sentences = count(text, SENTENCE_END)
  if (sentences < LEAST_SENTENCES || text.length / sentences > LONGEST_SENTENCE) return false
  if (count(text, CODE) > text.length * MOST_CODE) return false
  return SPACELESS.test(text) || count(text, SPACES) >= text.length / LONGEST_WORD
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

const SENTENCE_END = /[.!?…][\s"'”’»)\]]|[.!?…]$|[。！？।؟]/g
const CODE = /[{}\\|=[\]]|\b_/g
const SPACES = /\s+/g
/** Letters of languages without spaces between words. */
const SPACELESS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/
