/**
 * Changes what readers see of a page, HTML or plain text: what stands outside tags, comments, scripts, styles and
 * character references, and the attributes that are sentences. Linear.
 */
export function outsideMarkup(text: string, change: (part: string) => string): string {
  let result = ''
  let done = 0
  MARKUP.lastIndex = 0
  for (let found = MARKUP.exec(text); found !== null; found = MARKUP.exec(text)) {
    const [opening] = found
    const end = endOfMarkup(text, found.index, opening.toLowerCase())
    const markup = text.slice(found.index, end)
    result += change(text.slice(done, found.index))
    result += opening === '<' ? markup.replace(SENTENCE, (_, name, value) => name + change(value)) : markup
    done = end
    MARKUP.lastIndex = end
  }
  return done === 0 ? change(text) : result + change(text.slice(done))
}

const MARKUP = /<!--|<(?:script|style)\b|<(?=[a-z/!?])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,24}\d{0,2});/gi
/** A quoted value with a space, and with a letter that no other language has so typed. */
const SENTENCE =
  /(\b(?:alt|title|content)\s{0,9}=\s{0,9}")(?=[^"]{0,500}[aeo]\^)([^"\s]{1,40}\s[^"]{1,2000})(?=")/gi

function endOfMarkup(text: string, start: number, opening: string): number {
  if (opening.startsWith('&')) return start + opening.length
  const end = ENDS[opening]!
  end.lastIndex = start
  return end.exec(text) === null ? text.length : end.lastIndex
}

/** What ends each kind of markup. */
const ENDS: Readonly<Record<string, RegExp>> = {
  '<!--': /--!?>/g,
  '<script': /<\/script/gi,
  '<style': /<\/style/gi,
  '<': />/g,
}
