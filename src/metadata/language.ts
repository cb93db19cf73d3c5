/** Names of languages that pages write instead of a code. */
const NAMES: Readonly<Record<string, string>> = {
  vietnamese: 'vi',
  'tiếng việt': 'vi',
  vn: 'vi',
  vie: 'vi',
  english: 'en',
  eng: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
}

/** Writes a language as BCP 47 (`vi`, `en-US`); `null` when it is no language tag. */
export function languageTag(value: string): string | null {
  const common = COMMON.get(value.toLowerCase())
  if (common !== undefined) return common
  const name = value
    .trim()
    .split(/[,;\s]/, 1)[0]!
    .replaceAll('_', '-')
  const known = NAMES[value.trim().toLowerCase()] ?? NAMES[name.toLowerCase()]
  if (known !== undefined) return known
  try {
    return TAG.test(name) ? (Intl.getCanonicalLocales(name)[0] ?? null) : null
  } catch {
    return null
  }
}

/** Tags of most pages as they should be written, by their small letters; `Intl` takes 2 µs to tell the right form. */
const COMMON: ReadonlyMap<string, string> = new Map(
  'vi vi-VN en en-US en-GB en-AU en-CA de de-DE de-AT de-CH fr fr-FR es es-ES it it-IT pt pt-BR nl pl pl-PL ru ru-RU'
    .split(' ')
    .map(tag => [tag.toLowerCase(), tag]),
)

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i
