/** What is told of a run that is under way. */
export interface ProgressFacts {
  readonly inputs: number
  /** Of inputs; `null` while it is not known. */
  readonly total: number | null
  readonly pages: number
  readonly failed: number
  readonly pagesPerSecond: number
  readonly bytesPerSecond: number
  /** `null` while it is not known. */
  readonly secondsLeft: number | null
  /** What takes long. */
  readonly slow: string | null
}

/** Tells how far a run is, on one line: `1,200/20,000 pages, 251/s, 31.4 MB/s, 2 failed, 1:15 left`. */
export function progressText(facts: ProgressFacts): string {
  const { inputs, total, pages, failed, pagesPerSecond, bytesPerSecond, secondsLeft, slow } = facts
  const of = total === null ? '' : `/${grouped(total)}`
  const unit = inputs === pages ? 'pages' : `files, ${grouped(pages)} pages`
  return [
    `${grouped(inputs)}${of} ${unit}`,
    `${grouped(Math.round(pagesPerSecond))}/s`,
    `${(bytesPerSecond / 1e6).toFixed(1)} MB/s`,
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
    ...(secondsLeft === null ? [] : [`${clock(secondsLeft)} left`]),
    ...(slow === null ? [] : [slow]),
  ].join(', ')
}

const EACH_THOUSAND = /\B(?=(?:\d{3})+$)/g

function grouped(number: number): string {
  return String(number).replace(EACH_THOUSAND, ',')
}

/** `0:07`, `12:30`, `3:00:00`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const two = (number: number): string => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
