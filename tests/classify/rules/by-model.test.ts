import { expect, test } from 'vitest'
import { byModel } from '../../../src/classify/rules/by-model.ts'
import { KEEP } from '../../../src/classify/rules/thresholds.ts'
import { heading, image, paragraph } from '../../blocks/block.ts'
import { draftOf, labels } from '../draft.ts'

test('keeps what the model holds for more likely than not, be it long or short', () => {
  const blocks = [
    { ...paragraph('Chợ quê.'), score: KEEP.general },
    { ...heading('Ngày Tết'), score: 0.99 },
    { ...paragraph('Chợ quê ngày Tết.'), score: KEEP.general - 0.01 },
  ]
  const draft = draftOf(blocks)
  expect(labels(byModel, draft)).toEqual(['body', 'body', 'boilerplate'])
  expect(draft.rules).toEqual(['model', 'model', 'model'])
})

test('asks for less on a page of which it is sure of little', () => {
  const page = (score: number) => [
    { ...paragraph('Chợ quê họp từ lúc trời còn mờ sương.'), score },
    { ...paragraph('Bà con gùi gừng, vải lanh và hoa đào.'), score: KEEP.doubtful.least },
  ]
  const { mean } = KEEP.doubtful
  expect(labels(byModel, draftOf(page(mean - 0.01)))).toEqual(['body', 'body'])
  expect(labels(byModel, draftOf(page(mean + 0.01)))).toEqual(['body', 'boilerplate'])
})

test('keeps nothing of a page where it holds nothing for likely', () => {
  expect(labels(byModel, draftOf([{ ...paragraph('Chợ quê.'), score: 0.45 }]))).toEqual(['boilerplate'])
})

test('leaves images to their own rule', () => {
  expect(labels(byModel, draftOf([{ ...image(), score: 1, role: 'body' }]))).toEqual(['boilerplate'])
})
