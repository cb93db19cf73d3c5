import { codeAt } from '../data/code-at.ts'
import { isLatin, isMark } from './letters.ts'

/**
 * Composes Latin letters with their combining marks (NFC), also when a Vietnamese tone was typed before the quality
 * mark. Other scripts and letter-like signs keep their form, which NFC of a whole text would not.
 */
export function compose(text: string): string {
  let result = ''
  let done = 0
  for (let index = 1; index < text.length; index++) {
    if (!isMark(codeAt(text, index))) continue
    const start = index - 1
    while (index < text.length && isMark(codeAt(text, index))) index++
    if (index - start > LONGEST || !isLatin(codeAt(text, start))) continue
    result += text.slice(done, start) + composeCluster(text.slice(start, index))
    done = index
  }
  return done === 0 ? text : result + text.slice(done)
}

function composeCluster(cluster: string): string {
  const composed = cluster.normalize('NFC')
  if (composed.length === 1) return composed
  const wrongOrder = WRONG_ORDER.exec(cluster.normalize('NFD'))
  if (wrongOrder === null) return composed
  const [, base, tone, quality] = wrongOrder
  const reordered = `${base}${quality}${tone}`.normalize('NFC')
  return reordered.length === 1 ? reordered : composed
}

/** Ordering marks takes quadratic time; the stream-safe format of UAX #15 allows 30 of them too. */
const LONGEST = 31
/** Grave, acute, tilde or hook before circumflex or breve; for horn and dot below NFC itself finds the order. */
const WRONG_ORDER = /^([aeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])$/i
