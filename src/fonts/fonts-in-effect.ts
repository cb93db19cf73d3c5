import type { Document } from '../dom/document.ts'
import { TAG, TEXT } from '../dom/tags.ts'
import { declaredFamily, type FontRules, firstFamily, readFontRules } from './font-rules.ts'
import { type LegacyFont, legacyFontNamed } from './legacy-fonts.ts'

/** The legacy font that shows each node, by node; `null` where it is another font. Linear. */
export function fontsInEffect(document: Document): readonly (LegacyFont | null)[] {
  const rules = readFontRules(styleSheets(document))
  const known = new Map<string, LegacyFont | null>()
  const fontNamed = (family: string): LegacyFont | null => {
    const font = known.get(family)
    if (font !== undefined) return font
    const found = legacyFontNamed(family)
    known.set(family, found)
    return found
  }
  const fonts: (LegacyFont | null)[] = [null]
  for (let node = 1; node < document.size; node++) {
    const family = document.tag[node] === TEXT ? null : ownFamily(document, node, rules)
    fonts.push(family === null || INHERITS.test(family) ? fonts[document.parent[node]!]! : fontNamed(family))
  }
  return fonts
}

const INHERITS = /^(?:inherit|unset|)$/i

function styleSheets(document: Document): readonly string[] {
  const sheets: string[] = []
  for (let node = 1; node < document.size; node++)
    if (document.tag[node] === TAG.style && document.end[node]! > node + 1)
      sheets.push(document.text(node + 1))
  return sheets
}

/** The font that an element sets for itself, as CSS weighs it: its style, its class, its `face`, its name. */
function ownFamily(document: Document, node: number, { families }: FontRules): string | null {
  if (!document.hasAttributes(node) && document.classNumbers[node] === 0)
    return families.size === 0 ? null : (families.get(document.name(node)) ?? null)
  const style = document.attribute(node, 'style')
  const styled = style === undefined ? null : declaredFamily(style)
  if (styled !== null) return styled
  const ruled = families.size === 0 ? null : familyByRules(document, node, families)
  if (ruled !== null) return ruled
  const face = document.attribute(node, 'face')
  return face === undefined ? (families.get(document.name(node)) ?? null) : firstFamily(face)
}

function familyByRules(
  document: Document,
  node: number,
  families: ReadonlyMap<string, string>,
): string | null {
  const name = document.name(node)
  const id = document.attribute(node, 'id')?.toLowerCase()
  const byId = id === undefined ? undefined : (families.get(`#${id}`) ?? families.get(`${name}#${id}`))
  if (byId !== undefined) return byId
  const number = document.classNumbers[node]!
  if (number === 0) return null
  for (const value of document.classValue(number).toLowerCase().split(' ')) {
    const family = families.get(`${name}.${value}`) ?? families.get(`.${value}`)
    if (family !== undefined) return family
  }
  return null
}
