import { expect, test } from 'vitest'
import { byModel } from '../../../src/classify/rules/by-model.ts'
import { DOUBTFUL, KEEP, KEEP_FOR } from '../../../src/classify/rules/thresholds.ts'
import { heading, image, paragraph } from '../../blocks/block.ts'
import { draftOf, labels } from '../draft.ts'

test('keeps what the model holds for more likely than not, be it long or short', () => {
  const blocks = [
    { ...paragraph('Chợ quê.'), score: KEEP.general },
    { ...heading('Ngày Tết'), score: 0.99 },
    { ...paragraph('Chợ quê ngày Tết.'), score: KEEP.general - 0.01 },
  ]
  const draft = draftOf(blocks)
  expect(labels(byModel(KEEP), draft)).toEqual(['body', 'body', 'boilerplate'])
  expect(draft.rules).toEqual(['model', 'model', 'model'])
})

test('asks for less on a page of which it is sure of little', () => {
  const page = (score: number) => [
    { ...paragraph('Chợ quê họp từ lúc trời còn mờ sương.'), score },
    { ...paragraph('Bà con gùi gừng, vải lanh và hoa đào.'), score: DOUBTFUL.share * KEEP.general },
  ]
  const { mean } = DOUBTFUL
  expect(labels(byModel(KEEP), draftOf(page(mean - 0.01)))).toEqual(['body', 'body'])
  expect(labels(byModel(KEEP), draftOf(page(mean + 0.01)))).toEqual(['body', 'boilerplate'])
})

test('keeps nothing of a page where it holds nothing for likely', () => {
  expect(labels(byModel(KEEP), draftOf([{ ...paragraph('Chợ quê.'), score: 0.45 }]))).toEqual(['boilerplate'])
})

test('asks for more where what is kept is to be right, for less where nothing is to be lost', () => {
  const { general } = KEEP
  const blocks = [0.01, general - 0.01, general + 0.01, 0.99].map((score, i) => ({
    ...paragraph(`Chợ quê ngày Tết ${i}.`),
    score,
  }))
  const kept = (focus: keyof typeof KEEP_FOR) =>
    labels(byModel(KEEP_FOR[focus]), draftOf(blocks)).map(role => role === 'body')
  expect(kept('precision')).toEqual([false, false, false, true])
  expect(kept('recall')).toEqual([false, true, true, true])
})

test('leaves images to their own rule', () => {
  expect(labels(byModel(KEEP), draftOf([{ ...image(), score: 1, role: 'body' }]))).toEqual(['boilerplate'])
})
