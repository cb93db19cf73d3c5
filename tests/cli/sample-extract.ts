import type { extract as realExtract } from '../../src/extract.ts'
import { sampleOutcome } from '../batch/sample-outcome.ts'

/**
 * Stands for the extraction, so that tests of the command line do not hang on it. The words of a page choose what
 * comes: `EMPTY`, `BINARY`, `WARN`, `ZONE`, `PARTIAL`, `THROW`, `FOCUS`; else the page's text becomes the article.
 */
export const extract: typeof realExtract = ({ bytes }, options = {}) => {
  const text = Buffer.from(bytes).toString()
  if (text.includes('THROW')) throw new TypeError('x is not\na function')
  if (text.includes('BINARY')) {
    const error = { code: 'binary', message: 'it is neither text nor HTML' } as const
    return sampleOutcome({ status: 'error', error, article: NOTHING })
  }
  if (text.includes('EMPTY')) return sampleOutcome({ status: 'empty', confidence: null, article: NOTHING })
  return sampleOutcome({
    status: text.includes('PARTIAL') ? 'partial' : 'ok',
    warnings: WARNINGS.filter(({ sign }) => text.includes(sign)).map(({ code, message }) => ({
      code,
      message,
    })),
    savedAt: options.savedAt ?? null,
    article: {
      title: text.includes('FOCUS') ? (options.focus ?? 'balanced') : text,
      lead: null,
      url: options.url ?? null,
      text,
      blocks: [{ type: 'paragraph', text }],
    },
  })
}

const WARNINGS = [
  { sign: 'WARN', code: 'encoding-assumed', message: 'the encoding is assumed' },
  { sign: 'ZONE', code: 'timezone-assumed', message: 'the zone is assumed' },
] as const

const NOTHING = {
  url: null,
  hostname: null,
  siteName: null,
  language: null,
  title: null,
  lead: null,
  datePublished: null,
  blocks: [],
  text: '',
}
