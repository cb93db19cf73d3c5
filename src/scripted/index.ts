import { dataScripts } from './data-scripts.ts'
import { flight } from './flight.ts'
import { noscripts } from './noscripts.ts'
import { setMarkup } from './set-markup.ts'
import { states } from './states.ts'
import { structuredData } from './structured-data.ts'
import { templateElements } from './template-elements.ts'
import { templateScripts } from './template-scripts.ts'
import type { BodySource } from './types.ts'

/** Every place that is searched for a page's text. Among equals the first wins. */
export const BODY_SOURCES: readonly BodySource[] = [
  setMarkup,
  dataScripts,
  states,
  flight,
  templateScripts,
  templateElements,
  noscripts,
  structuredData,
]
