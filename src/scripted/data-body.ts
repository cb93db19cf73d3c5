import { parseData } from './json.ts'
import { type KeyWorth, worthOf } from './keys.ts'
import { asInline, asMarkup } from './plain.ts'
import { proseIn } from './prose.ts'
import { richTextMarkup, textLength } from './rich-text.ts'
import {
  type DataObject,
  isTeaser,
  leadOf,
  type OwnSubject,
  ownSubject,
  type Subject,
  subjectOf,
} from './subject.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** Shorter texts are descriptions, in UTF-16 units of markup. */
const SHORTEST = 400
/** Shorter parts of a list are labels. */
const SHORTEST_PART = 30
/** A list is rich text from so many parts on, of which this share are texts; so many teasers make it a list of pages. */
const LIST = { least: 3, texts: 0.4, teasers: 0.2 } as const
/** Data written as a string within data is read so many levels deep. */
const MOST_WRAPPINGS = 3

const KEY_WEIGHT: Readonly<Record<KeyWorth, number>> = { none: 0, weak: 0.5, plain: 0.7, good: 1.2 }
const SUBJECT_WEIGHT: Readonly<Record<Subject, number>> = { own: 2, unknown: 1, other: 0.4 }

/** A value of the data on the way through it. */
interface Frame {
  readonly value: unknown
  readonly worth: KeyWorth
  readonly subject: Subject
  /** What the nearest object gives as its lead. */
  readonly lead: string | null
  readonly wrappings: number
}

interface Found {
  best: ScriptedMarkup | null
  /** Whether the best one belongs to another title. */
  isOther: boolean
  /** How many belong to other titles. */
  others: number
}

/**
 * The text in a page's data (a parsed state, whatever its shape; a tree) that most likely is the article: long prose, as markup,
 * as plain text or as rich text, under a name that tells so, beside the page's own title. `null` without any, and where
 * several articles stand side by side and none is the page's.
 */
export function bodyInData(data: unknown, page: ScriptedPage): ScriptedMarkup | null {
  const own = ownSubject(page)
  const stack: Frame[] = [{ value: data, worth: 'plain', subject: 'unknown', lead: null, wrappings: 0 }]
  const found: Found = { best: null, isOther: false, others: 0 }
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { value } = frame
    if (typeof value === 'string') readText(value, frame, { stack, found })
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) pushProperties(value as DataObject, frame, { stack, own })
    else if (!readList(value, frame, found)) {
      for (let at = value.length - 1; at >= 0; at--) stack.push({ ...frame, value: value[at] })
    }
  }
  return found.isOther && found.others > 1 ? null : found.best
}

/** Text is judged; data in a string is unwrapped. */
function readText(text: string, frame: Frame, { stack, found }: { stack: Frame[]; found: Found }): void {
  if (text.length < SHORTEST) return
  if (frame.wrappings < MOST_WRAPPINGS && WRAPPED.test(text)) {
    const value = parseData(text)
    if (typeof value === 'object') stack.push({ ...frame, value, wrappings: frame.wrappings + 1 })
    return
  }
  offer(asMarkup(text), frame, found)
}

const WRAPPED = /^\s*(?:\{\s*"|\[\s*[{["])/

/** Takes a list for rich text, if it is; false otherwise. */
function readList(list: readonly unknown[], frame: Frame, found: Found): boolean {
  if (list.length < LIST.least) return false
  let texts = 0
  let teasers = 0
  let length = 0
  for (const part of list) {
    const own = textLength(part)
    length += own
    if (own >= SHORTEST_PART) texts++
    if (typeof part === 'object' && part !== null && isTeaser(part as DataObject)) teasers++
  }
  if (length < SHORTEST || texts < list.length * LIST.texts || teasers > list.length * LIST.teasers)
    return false
  return offer(richTextMarkup(list), frame, found)
}

/** Keeps a text if it is the likeliest so far; false when it is no prose. */
function offer(markup: string, { worth, subject, lead }: Frame, found: Found): boolean {
  const prose = proseIn(markup)
  if (prose < SHORTEST) return false
  if (subject === 'other') found.others++
  const likelihood = Math.sqrt(prose) * KEY_WEIGHT[worth] * SUBJECT_WEIGHT[subject]
  if (likelihood > (found.best?.likelihood ?? 0)) {
    found.best = { markup: withLead(markup, lead), place: null, prose, likelihood }
    found.isOther = subject === 'other'
  }
  return true
}

function withLead(markup: string, lead: string | null): string {
  return lead === null || markup.includes(lead) ? markup : `<p class="sapo">${asInline(lead)}</p>\n${markup}`
}

function pushProperties(
  object: DataObject,
  { worth, subject, lead, wrappings }: Frame,
  { stack, own }: { stack: Frame[]; own: OwnSubject },
): void {
  const told = subjectOf(object, own)
  // Chapters of the page's article have titles of their own.
  const nearest = told === 'unknown' || (told === 'other' && subject === 'own') ? subject : told
  const nearestLead = leadOf(object) ?? lead
  for (const key of Object.keys(object)) {
    const value = object[key]
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) continue
    if (typeof value === 'string' && value.length < SHORTEST) continue
    const named = worthOf(key)
    if (named === 'none') continue
    // `content: {rendered: …}`: names that say nothing leave it at what stands above them.
    stack.push({
      value,
      worth: named === 'plain' ? worth : named,
      subject: nearest,
      lead: nearestLead,
      wrappings,
    })
  }
}
