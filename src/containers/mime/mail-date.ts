/**
 * Reads the date of a message (RFC 5322, section 3.3), old zone names and a missing weekday included, as ISO 8601 with
 * offset; `undefined` for what is none, or gives no zone.
 */
export function isoDate(value: string | undefined): string | undefined {
  const match = DATE.exec(value ?? '')
  if (match === null) return undefined
  const [, day, month, year, hours, minutes, seconds = '00', zone] = match
  const number = MONTHS.indexOf(month!.toLowerCase()) / 3 + 1
  const offset = ZONES[zone!.toUpperCase()] ?? zone!
  if (!Number.isInteger(number) || !OFFSET.test(offset)) return undefined
  const written = `${fullYear(year!)}-${two(number)}-${two(day!)}T${two(hours!)}:${minutes}:${seconds}`
  if (Number.isNaN(Date.parse(`${written}Z`))) return undefined
  return offset.endsWith('0000') ? `${written}Z` : `${written}${offset.slice(0, 3)}:${offset.slice(3)}`
}

const DATE =
  /^\s*(?:[a-z]{2,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d\d)\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s+([+-]\d{4}|[a-z]{1,4})\b/i
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
const OFFSET = /^[+-](?:0\d|1[0-4])[0-5]\d$/

/** Names of zones that the standard defines (section 4.3), and the one that Vietnamese programs write. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+0000',
  UTC: '+0000',
  GMT: '+0000',
  Z: '+0000',
  ICT: '+0700',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}

/** Two digits are of 1950 to 2049, as the standard has it. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 50 ? '20' : '19'}${year}`
}

function two(number: number | string): string {
  return String(number).padStart(2, '0')
}
