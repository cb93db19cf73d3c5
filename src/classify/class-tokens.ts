/**
 * Splits `class` and `id` values into lower-case words: at spaces, punctuation, digits and camel-case humps
 * (`articleBody_main--2` gives `article`, `body`, `main`).
 */
export function classTokens(value: string): string[] {
  return value.replace(HUMP, '$1 $2').toLowerCase().match(WORD) ?? []
}

const HUMP = /([a-z])([A-Z])/g
const WORD = /[a-z]{2,24}/g
