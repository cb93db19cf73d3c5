/** The first font that a list of families names, without quotes and escapes; `''` when there is none. */
export function firstFamily(families: string): string {
  const comma = families.indexOf(',')
  const first = comma < 0 ? families : families.slice(0, comma)
  return first.replace(QUOTES, '').trim()
}

/** `"\.VnTime"`: quotes, and what CSS puts before a dot. */
const QUOTES = /["'\\]|!important/g

/** The font that declarations of CSS set; `null` when they set none. */
export function declaredFamily(declarations: string): string | null {
  let family: string | null = null
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    const value = declaration.slice(colon + 1)
    if (property === 'font-family') family = firstFamily(value)
    else if (property === 'font') family = firstFamily(value.replace(BEFORE_FAMILY, ''))
  }
  return family
}

/** In `font: bold 12pt/14pt VNI-Times`, what ends with the size. */
const BEFORE_FAMILY = /^.{0,60}?\d(?:pt|px|em|rem|%)(?:\s?\/\s?[\d.]+\w{0,4})?\s/i

/** The fonts that style sheets set, by the simple selectors of their rules. */
export interface FontRules {
  /** By `p`, `.lead`, `p.lead` or `#text`, in lower case. */
  readonly families: ReadonlyMap<string, string>
}

/**
 * Reads the rules of style sheets that set a font, each for the last part of its selectors (`td p.lead` counts as
 * `p.lead`). Conditions around rules are passed over. Linear.
 */
export function readFontRules(sheets: readonly string[]): FontRules {
  const families = new Map<string, string>()
  for (const sheet of sheets) {
    let start = 0
    let close = -1
    for (let open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', start)) {
      if (close < open) close = sheet.indexOf('}', open)
      if (close < 0) close = sheet.length
      const inner = sheet.indexOf('{', open + 1)
      const selectors = sheet.slice(start, open)
      start = open + 1
      if (inner >= 0 && inner < close) continue
      const family = declaredFamily(sheet.slice(open + 1, close))
      if (family !== null) addRule(families, selectors, family)
      start = close + 1
    }
  }
  return { families }
}

function addRule(families: Map<string, string>, selectors: string, family: string): void {
  for (const selector of selectors.split(',')) {
    const last = LAST_PART.exec(selector.trim().toLowerCase())?.[0]
    if (last !== undefined && !selector.includes('@')) families.set(last, family)
  }
}

const LAST_PART = /(?:[a-z][a-z\d]{0,20})?(?:[.#][\w-]{1,60})?$/
