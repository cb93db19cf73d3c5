import type { Prediction } from './gold.ts'

/** A prediction for tests: of a page in which nothing was found, but for what is given. */
export function samplePrediction(given: Partial<Prediction>): Prediction {
  return {
    id: 'a',
    text: '',
    title: null,
    date: null,
    authors: [],
    captions: [],
    status: 'ok',
    error: null,
    ...given,
  }
}
