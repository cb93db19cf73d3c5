/** Length of `2023-11-10`. */
export const DAY_LENGTH = 10
/** Where the minute begins in `2023-11-10T16:31`. */
const MINUTE_AT = 14
/** Length of `2023-11-10T16:31`. */
const MINUTE_LENGTH = 16
/** Where the zone begins in `2023-11-10T16:31:00+07:00`. */
const ZONE_AT = 19

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Offset of Hanoi, in milliseconds. */
const HANOI = 7 * HOUR
/** Clocks of two zones are at most so many hours apart. */
const WIDEST = 14

/**
 * Whether a printed Vietnamese time says when better than the metadata: both name the same minute, or the same minute
 * on the clocks of two zones. Papers print Hanoi's time and mislabel it for machines (`+08:00`, `Z`, no zone).
 */
export function printedWins(told: string, printed: string): boolean {
  if (printed.length <= DAY_LENGTH) return false
  if (told.length <= DAY_LENGTH) return printed.startsWith(told)
  if (isSameMinute(told, printed)) return true
  const apart = Math.abs(clock(told) - clock(printed))
  return apart % HOUR === 0 && apart <= WIDEST * HOUR
}

/** A printed time with the seconds that metadata gives for the same minute of the hour. */
export function withSecondsOf(printed: string, told: string): string {
  if (
    told.length <= DAY_LENGTH ||
    told.slice(MINUTE_AT, MINUTE_LENGTH) !== printed.slice(MINUTE_AT, MINUTE_LENGTH)
  )
    return printed
  return printed.slice(0, MINUTE_LENGTH) + told.slice(MINUTE_LENGTH, ZONE_AT) + printed.slice(ZONE_AT)
}

/** Whether two times are less than a minute apart. */
export function isSameMinute(first: string, second: string): boolean {
  if (isSameClock(first, second) && isSameZone(first, second)) return true
  return Math.abs(Date.parse(first) - Date.parse(second)) < MINUTE
}

/** Whether two times name the same minute, whatever their zones. */
function isSameClock(first: string, second: string): boolean {
  return first.startsWith(second.slice(0, MINUTE_LENGTH))
}

/** Whether two times are given for the same zone. */
export function isSameZone(first: string, second: string): boolean {
  return first.length === second.length && first.endsWith(second.slice(ZONE_AT))
}

/** The time on the clock, whatever the zone, in milliseconds. */
function clock(value: string): number {
  return Date.parse(`${value.slice(0, MINUTE_LENGTH)}Z`)
}

/** Whether metadata and print show the same clock under different zones, so that the metadata's zone is wrong. */
export function isMislabelled(told: string, printed: string): boolean {
  if (told.length <= DAY_LENGTH || printed.length <= DAY_LENGTH) return false
  return isSameClock(told, printed) && !isSameZone(told, printed)
}

/** Gives a time the zone of another, where its own is that of a mislabelled third. */
export function relabel(value: string, mislabelled: string, right: string): string {
  const wrong = value.length > ZONE_AT && value.slice(ZONE_AT) === mislabelled.slice(ZONE_AT)
  return wrong ? value.slice(0, ZONE_AT) + right.slice(ZONE_AT) : value
}

/** Whether a time is a full hour, as midnight of another zone is: a day that a machine turned into an instant. */
export function isFullHour(instant: string): boolean {
  return instant.startsWith('00:00', MINUTE_AT)
}

/** Whether an instant in UTC falls on a given other day somewhere on Earth. */
export function isNeighbourDay(instant: string, day: string): boolean {
  return isUtc(instant) && isZoneApart(instant, day)
}

/** Whether an instant of a known zone falls on a given other day somewhere on Earth. */
export function isZoneApart(instant: string, day: string): boolean {
  if (instant.length <= ZONE_AT || day.length < DAY_LENGTH || instant.startsWith(day.slice(0, DAY_LENGTH)))
    return false
  const hours = (Date.parse(`${day.slice(0, DAY_LENGTH)}T00:00:00Z`) - Date.parse(instant)) / HOUR
  return hours <= WIDEST && hours > -24 - 12
}

function isUtc(instant: string): boolean {
  return instant.length > DAY_LENGTH && (instant.endsWith('Z') || instant.endsWith('+00:00'))
}

/** An instant as Hanoi's clock shows it. */
export function atHanoi(instant: string): string {
  return `${new Date(Date.parse(instant) + HANOI).toISOString().slice(0, ZONE_AT)}+07:00`
}
