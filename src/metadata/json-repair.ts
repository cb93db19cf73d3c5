import { codeAt } from '../data/code-at.ts'
/**
 * Parses JSON as pages write it: as it is, or after cheap repairs (comment and CDATA wrappers, references escaped for
 * HTML, raw line breaks in strings, commas too many, a semicolon at the end). `undefined` when all fails.
 */
export function parseLooseJson(source: string): unknown {
  const direct = attempt(source)
  if (direct !== undefined) return direct
  const text = cut(source)
  if (text === '') return undefined
  const repaired = repair(text)
  const parsed = repaired === source.trim() ? undefined : attempt(repaired)
  if (parsed !== undefined) return parsed
  const decoded = text.includes('&quot;') ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : null
  return (decoded === null ? undefined : attempt(repair(decoded))) ?? salvage(decoded ?? text)
}

/** The strings that describe an article, where the text around them is beyond repair. */
function salvage(text: string): unknown {
  const found: Record<string, unknown> = {}
  for (const [, key, value] of text.matchAll(TELLING_PAIR)) {
    const string = attempt(repairString(`"${value}"`))
    if (typeof string === 'string' && found[key!] === undefined) found[key!] = string
  }
  return found['@type'] === undefined ? undefined : found
}

const TELLING_PAIR =
  /"(@type|headline|description|datePublished|dateModified|articleSection)"\s?:\s?"((?:[^"\\]|\\.){1,2000})"(?=\s{0,40}[,}\]])/g

function attempt(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Leaves out what stands around the JSON: comments, CDATA marks, a semicolon. */
function cut(source: string): string {
  const start = source.slice(endOfOpening(source))
  const bracket = start.search(BRACKET)
  return bracket < 0 ? '' : withoutClosing(start.slice(bracket))
}

const BRACKET = /[{[]/

/** A whole comment in front of JSON is text that may hold brackets itself; a comment around it is only opened. */
function endOfOpening(source: string): number {
  const text = source.trimStart()
  const from = source.length - text.length
  if (text.startsWith('<!--')) {
    const close = text.indexOf('-->')
    return close > 0 && BRACKET.test(text.slice(close)) ? from + close + 3 : from + 4
  }
  const cdata = CDATA.exec(text)
  return cdata === null ? from : from + cdata[0].length
}

const CDATA = /^[/*]{0,2}\s{0,9}<!\[CDATA\[/
const CLOSINGS = [']]>', '-->', ';', '*/', '/*', '//'] as const

function withoutClosing(text: string): string {
  let rest = text.trimEnd()
  for (let mark = closingOf(rest); mark !== undefined; mark = closingOf(rest)) {
    rest = rest.slice(0, -mark.length).trimEnd()
  }
  return rest
}

function closingOf(text: string): string | undefined {
  return CLOSINGS.find(mark => text.endsWith(mark))
}

/**
 * One pass that knows whether it stands in a string: there, control characters are escaped and backslashes that
 * escape nothing dropped; outside, comments and superfluous commas are left out.
 */
function repair(text: string): string {
  let out = ''
  let done = 0
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const at = match.index
    if (match[0] === '"') {
      const end = endOfString(text, at)
      out += text.slice(done, at) + repairString(text.slice(at, end))
      done = end
    } else if (match[0] === ',') {
      if (!isSuperfluous(text, at)) continue
      out += text.slice(done, at)
      done = at + 1
    } else {
      const close = text.indexOf(match[0] === '/*' ? '*/' : '-->', at)
      out += text.slice(done, at)
      done = close < 0 ? text.length : close + (match[0] === '/*' ? 2 : 3)
    }
    MARKS.lastIndex = done
  }
  return out + text.slice(done)
}

const MARKS = /"|,|\/\*|<!--/g

/** Position after the closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code === 92) at++
    else if (code === 34) return at + 1
  }
  return text.length
}

function repairString(text: string): string {
  return UNSOUND.test(text) ? text.replace(UNSOUND_ALL, soundForm) : text
}

/** A control character, or an escape (two units), of which only some are JSON. */
const UNSOUND = /[\u0000-\u001f]|\\[^"\\/bfnrtu]/
const UNSOUND_ALL = /[\u0000-\u001f]|\\./gs

function soundForm(piece: string): string {
  if (piece.length === 1) return `\\u${codeAt(piece, 0).toString(16).padStart(4, '0')}`
  return '"\\/bfnrtu'.includes(piece[1]!) ? piece : repairString(piece.slice(1))
}

function isSuperfluous(text: string, comma: number): boolean {
  NEXT.lastIndex = comma + 1
  const next = NEXT.exec(text)
  return next === null || next[0] === ',' || next[0] === '}' || next[0] === ']'
}

const NEXT = /\S/g
