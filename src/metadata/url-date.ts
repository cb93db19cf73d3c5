/**
 * The day that an address names, as many papers' addresses do: `/2023/11/10/`, `/20231110/`, or an article number that
 * begins with date and time (`-20231110163100123.htm`). `null` when there is none.
 */
export function urlDate(url: string | null): string | null {
  if (url === null || url.length > LONGEST) return null
  for (const form of FORMS) {
    const match = form.exec(url)
    if (match !== null && isDay(+match[1]!, +match[2]!, +match[3]!))
      return `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  }
  return null
}

const LONGEST = 2000

const FORMS: readonly RegExp[] = [
  /[/_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/._?#+-]|$)/,
  /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._?#+-]|$|\d{6,9}\.\w+$)/,
]

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1990 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
