import { trimEndOf } from './trim.ts'

/** Whether a text ends with the stop of a sentence; quotation marks, brackets and footnote signs may stand behind it. */
export function endsWithStop(text: string): boolean {
  const bare = trimEndOf(text, CLOSERS)
  return bare !== '' && STOPS.includes(bare.at(-1)!)
}

const CLOSERS = '”"’»)]*」』）'
/** Of Latin, Han, Arabic and Indian scripts. */
const STOPS = '.!?…。！？।۔؟'
