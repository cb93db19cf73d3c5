/**
 * Prints a value as JSON that other programs read without surprises: U+2028, U+2029 and U+0085 are escaped, because
 * some readers take them for line ends; lone surrogates become U+FFFD, because some readers reject their escapes.
 *
 * @param indent - Spaces a level; 0 for one line.
 * @param ascii - Whether all that is not ASCII becomes escapes, for readers that guess the encoding.
 */
export function stringify(value: unknown, indent: number, ascii = false): string {
  const printed = JSON.stringify(value, null, indent)
  const clean = printed.includes('\\ud') ? JSON.stringify(value, replaceLoneSurrogates, indent) : printed
  if (ascii) return clean.replace(EACH_NON_ASCII, escapeCharacter)
  return LINE_ENDS.some(end => clean.includes(end)) ? clean.replace(EACH_LINE_END, escapeCharacter) : clean
}

/** Looked for one by one: three native searches cost half of what one of a character class does. */
const LINE_ENDS: readonly string[] = ['\u0085', '\u2028', '\u2029']
const EACH_LINE_END = /[\u0085\u2028\u2029]/g

/** Without the flag `u`, so that a pair becomes two escapes, as JSON has it. */
const EACH_NON_ASCII = /[^\0-\x7f]/g

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** With the flag `u` halves of a pair do not match. */
const EACH_LONE_SURROGATE = /[\ud800-\udfff]/gu

function replaceLoneSurrogates(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(EACH_LONE_SURROGATE, '\uFFFD') : value
}
