import { MONTHS } from '../text/date-words.ts'

/**
 * The day that an address names, as many papers' addresses do: `/2023/11/10/`, `/2023/november/10/`, `/20231110/`, or
 * an article number that begins with date and time (`-20231110163100123.htm`). `null` when there is none.
 */
export function urlDate(url: string | null): string | null {
  if (url === null || url.length > LONGEST) return null
  for (const form of FORMS) {
    const match = form.exec(url)
    if (match === null) continue
    const [, year, name, date] = match
    const month = Number(name) || MONTHS.get(name!.toLowerCase()) || 0
    if (isDay(+year!, month, +date!))
      return `${year}-${String(month).padStart(2, '0')}-${date!.padStart(2, '0')}`
  }
  return null
}

const LONGEST = 2000

const FORMS: readonly RegExp[] = [
  /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/._?#+-]|$)/,
  /\/((?:19|20)\d\d)[/-]([a-z]{3,9})[/-](0?[1-9]|[12]\d|3[01])(?=[/._?#+-]|$)/i,
  /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._?#+-]|$|\d{6,9}\.\w+$)/,
]

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && month > 0 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
